/**
 * Where a key moves the chosen option of a list that a text field drives (-1: none is chosen).
 * Null leaves the key to the field: Home and End move the caret until an option is chosen.
 */
export function movedChoice(key: string, chosen: number, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return (chosen + 1) % count;
    case 'ArrowUp':
      return chosen <= 0 ? count - 1 : chosen - 1;
    case 'Home':
      return chosen < 0 ? null : 0;
    case 'End':
      return chosen < 0 ? null : count - 1;
    default:
      return null;
  }
}
