/** What a batch of mutations means for the marks. */
export interface Changes {
  /** Elements that arrived: everything in them is to be read. */
  arrived: Element[];
  /** Elements whose own text changed: the blocks directly in them, or around them, are to be read. */
  touched: Set<Element>;
  /** Subtrees that were taken out of the document. */
  gone: Element[];
  /** Text nodes with other text than before, and nodes taken out of a line: marks over them are stale. */
  stale: Text[];
  /** The title, from which the page's subject is told, is another one. */
  titleChanged: boolean;
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
    stale: [],
    titleChanged: false,
  };
  for (const record of records) {
    const { target } = record;
    const element =
      target.nodeType === Node.ELEMENT_NODE ? (target as Element) : target.parentElement;
    if (!element) continue;
    if (element.tagName === 'TITLE') changes.titleChanged = true;
    if (record.type === 'attributes') changes.arrived.push(element);
    else if (record.type === 'characterData') {
      if (target.nodeType === Node.TEXT_NODE) changes.stale.push(target as Text);
      changes.touched.add(element);
    } else childList(record, element, changes);
  }
  return changes;
}

function childList(record: MutationRecord, parent: Element, changes: Changes): void {
  // A block inside a bold word parts the line around it, whatever stands beside it.
  let lineChanged = mayBeInLine(parent);
  for (const node of record.removedNodes) {
    if (node.nodeType === Node.TEXT_NODE) changes.stale.push(node as Text);
    else if (node.nodeType === Node.ELEMENT_NODE) changes.gone.push(node as Element);
    lineChanged ||= mayBeInLine(node);
  }
  for (const node of record.addedNodes) {
    if (node.nodeType === Node.ELEMENT_NODE) changes.arrived.push(node as Element);
    lineChanged ||= mayBeInLine(node);
  }
  // A block between two pieces of text parts or joins their lines.
  lineChanged ||= mayBeInLine(record.previousSibling) || mayBeInLine(record.nextSibling);
  if (lineChanged) changes.touched.add(parent);
}

const BLOCK_NAMES =
  /^(ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|DD|DETAILS|DIV|DL|DT|FIELDSET|FIGURE|FOOTER|FORM|H[1-6]|HEADER|HR|LI|MAIN|NAV|OL|P|SECTION|TABLE|TBODY|TD|TH|TR|UL|SCRIPT|STYLE|LINK|META)$/;

/** Whether `node` may be part of a line of text, by its name alone. */
function mayBeInLine(node: Node | null): boolean {
  if (!node) return false;
  if (node.nodeType === Node.TEXT_NODE) return /\S/.test((node as Text).data);
  return node.nodeType === Node.ELEMENT_NODE && !BLOCK_NAMES.test((node as Element).tagName);
}

/** Calls `changed` with each batch of changes under `document` until `signal` aborts. */
export function observeChanges(changed: (changes: Changes) => void, signal: AbortSignal): void {
  const observer = new MutationObserver((records) => changed(changesOf(records)));
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['contenteditable'],
  });
  signal.addEventListener('abort', () => observer.disconnect());
}
