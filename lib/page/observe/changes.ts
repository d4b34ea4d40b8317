import { forEachIn, isElement, isText, nameOf, parentNodeOf } from '../nodes.ts';
import type { BlockRoot } from '../text/block.ts';
import { isInlineByName } from '../text/inline.ts';

/** What a batch of mutations means for the marks. */
export interface Changes {
  /** Elements that arrived: everything in them is to be read. */
  arrived: Element[];
  /** Elements whose own text changed: the blocks directly in them, or around them, are to be read. */
  touched: Set<BlockRoot>;
  /** Subtrees that were taken out of the document. */
  gone: Element[];
  /** Text nodes with other text than before, and nodes taken out of a line. */
  stale: Set<Node>;
}

/**
 * Sorts mutation records without asking the page for style or layout, which would cost a recalculation in
 * the middle of the page's own work.
 */
export function changesOf(records: MutationRecord[]): Changes {
  const changes: Changes = {
    arrived: [],
    touched: new Set(),
    gone: [],
    stale: new Set(),
  };
  for (const record of records) {
    const { target } = record;
    if (record.type === 'childList') childList(record, target, changes);
    else if (record.type === 'attributes') changes.arrived.push(target as Element);
    else {
      changes.stale.add(target);
      touch(parentNodeOf(target), changes);
    }
  }
  return changes;
}

function childList(record: MutationRecord, parent: Node, changes: Changes): void {
  // A block inside a bold word parts the line around it, whatever stands beside it.
  let lineChanged = mayBeInLine(parent);
  forEachIn(record.removedNodes, (node) => {
    if (isElement(node)) changes.gone.push(node);
    else changes.stale.add(node);
    lineChanged ||= mayBeInLine(node);
  });
  forEachIn(record.addedNodes, (node) => {
    if (isElement(node)) changes.arrived.push(node);
    lineChanged ||= mayBeInLine(node);
  });
  // A block between two pieces of text parts or joins their lines.
  lineChanged ||= mayBeInLine(record.previousSibling) || mayBeInLine(record.nextSibling);
  if (lineChanged) touch(parent, changes);
}

function touch(parent: Node | null, changes: Changes): void {
  if (parent instanceof Element || parent instanceof ShadowRoot) changes.touched.add(parent);
}

/** Whether `node` may be part of a line of text. */
function mayBeInLine(node: Node | null): boolean {
  if (!node) return false;
  if (isElement(node)) return nameOf(node) === 'br' || isInlineByName(node);
  return isText(node) && /\S/.test(node.data);
}

/** The `stale` of `changesOf` alone, for a fraction of the time: marks over these are wrong from now on. */
export function staleTexts(records: MutationRecord[]): Set<Node> {
  const stale = new Set<Node>();
  for (const record of records) {
    if (record.type === 'characterData') stale.add(record.target);
    else if (record.type === 'childList') {
      forEachIn(record.removedNodes, (node) => {
        if (!isElement(node)) stale.add(node);
      });
    }
  }
  return stale;
}

const WATCHED = {
  subtree: true,
  childList: true,
  characterData: true,
  // The language as well: apps, and whoever translates a page, may say it after the words have come.
  attributeFilter: ['contenteditable', 'lang'],
};

/**
 * Calls `changed` with each batch of changes under `document` until `signal` aborts. Returns a function that watches a
 * shadow root as well.
 */
export function observeChanges(
  changed: (records: MutationRecord[]) => void,
  signal: AbortSignal,
): (root: ShadowRoot) => void {
  const observer = new MutationObserver(changed);
  observer.observe(document, WATCHED);
  signal.addEventListener('abort', () => observer.disconnect());
  return (root) => observer.observe(root, WATCHED);
}
