/** What comes before a store's own words in the row of a permission. */
const HEADER = /^\| Permission \| Why \|$/m;

/**
 * Why each permission is needed, in the words of PRIVACY.md, so that the stores are told what readers are.
 * @param privacy the text of PRIVACY.md
 * @throws when it holds no table of permissions
 */
export function permissionTexts(privacy: string): string {
  const start = privacy.search(HEADER);
  if (start < 0) throw new Error('PRIVACY.md has no table "| Permission | Why |"');
  const [table = ''] = privacy.slice(start).split('\n\n');
  const rows = table
    .split('\n')
    .slice(2)
    .map((row) => row.split('|').map((cell) => cell.trim()));
  return rows.map(([, permission, why]) => `## ${permission}\n\n${why}\n`).join('\n');
}
