import { wrapLabel } from './wrap.ts';

/** Labels under one another, each as high as its lines. */
export interface Stack {
  /** Distance of each label's first line from that of the first label, in the order given. */
  offsets: number[];
  /** Distance from the first line to the line after the last. */
  height: number;
}

/**
 * Stacks labels that may need more than one line, as those of longer languages do.
 * @param most characters a line holds
 * @param leading distance between lines of a label
 * @param gap what is added between labels
 */
export function stackLabels(
  labels: readonly string[],
  most: number,
  leading: number,
  gap: number,
): Stack {
  let height = 0;
  const offsets = labels.map((label) => {
    const offset = height;
    height += wrapLabel(label, most).length * leading + gap;
    return offset;
  });
  return { offsets, height };
}
