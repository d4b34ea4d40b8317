/** `0.987 (77/78)`; a dash when there is nothing to divide by. */
export function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${(part / whole).toFixed(3)} (${part}/${whole})`;
}

/** A confusion table of pairs [expected, found], as lines. */
export function table(pairs: [expected: string, found: string][]): string[] {
  const rows = [...new Set(pairs.map(([expected]) => expected))].sort();
  const columns = [...new Set(pairs.map(([, found]) => found))].sort();
  const width = Math.max(0, ...rows.map((row) => row.length)) + 2;
  const cells = (row: string) =>
    columns.map((column) => {
      const count = pairs.filter(
        ([expected, found]) => expected === row && found === column,
      ).length;
      return String(count || '·').padStart(5);
    });
  return [
    ''.padEnd(width) + columns.map((_, number) => `(${number + 1})`.padStart(5)).join(''),
    ...rows.map((row) => row.padEnd(width) + cells(row).join('')),
    columns.map((column, number) => `(${number + 1}) ${column}`).join('  '),
  ];
}
