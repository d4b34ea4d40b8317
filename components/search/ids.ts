/** Element ids that tie the field to its list; a page shows one search at a time. */
export const LIST_ID = 'search-results';

/** Id of the option at `index`. */
export function optionId(index: number): string {
  return `search-result-${index}`;
}
