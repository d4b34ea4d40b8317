/** A mark as the page's own scripts can see it: words, kind and where its middle is in the viewport. */
export interface MarkSeen {
  words: string;
  redFlag: boolean;
  middle: { x: number; y: number };
}

/**
 * Runs in the page: what its highlight registry holds under our names. Throws when a range there no longer
 * stands in the page, since marks of removed text must be forgotten.
 */
export function readMarks(
  document: Document,
  selector: string,
  plainName: string,
  flagName: string,
): MarkSeen[] {
  const inside = document.querySelector(selector);
  const seen: { live: Range; redFlag: boolean }[] = [];
  for (const name of [plainName, flagName]) {
    for (const range of CSS.highlights.get(name) ?? []) {
      const { startContainer, startOffset, endContainer, endOffset } = range;
      if (!startContainer.isConnected)
        throw new Error(`a mark stands in removed text: ${startContainer.textContent}`);
      if (!inside?.contains(startContainer)) continue;
      const live = document.createRange();
      live.setStart(startContainer, startOffset);
      live.setEnd(endContainer, endOffset);
      seen.push({ live, redFlag: name === flagName });
    }
  }
  seen.sort((a, b) => a.live.compareBoundaryPoints(Range.START_TO_START, b.live));
  return seen.map(({ live, redFlag }) => {
    const box = live.getClientRects()[0] ?? live.getBoundingClientRect();
    const middle = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    return { words: live.toString(), redFlag, middle };
  });
}

/** Runs in the page: scrolls to a mark, by its place among those `readMarks` returns for `selector`. */
export async function scrollToMark(
  document: Document,
  index: number,
  selector: string,
  plainName: string,
  flagName: string,
): Promise<void> {
  const inside = document.querySelector(selector);
  const ranges = [plainName, flagName]
    .flatMap((name) => [...(CSS.highlights.get(name) ?? [])])
    .filter((range) => inside?.contains(range.startContainer))
    .map(({ startContainer, startOffset }) => {
      const live = document.createRange();
      live.setStart(startContainer, startOffset);
      return live;
    })
    .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
  const box = ranges[index]?.getBoundingClientRect();
  if (box && (box.top < 0 || box.bottom > innerHeight)) scrollBy(0, box.top - innerHeight / 2);
  // The scroll event, which closes an open card, comes with the next frame.
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
