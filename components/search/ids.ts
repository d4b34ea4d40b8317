/** Element ids that tie the field to its list; a page shows one search at a time. */
export const LIST_ID = 'search-results';

/** The field of the search, which its list stands beside. */
export function searchField(): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[aria-controls=${LIST_ID}]`);
}

/** Id of the option at `index`. */
export function optionId(index: number): string {
  return `search-result-${index}`;
}
