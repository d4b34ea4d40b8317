import { PAGES, type PageName } from '../pages/index.ts';
import { type BenchResult, figureIn } from './result.ts';

const SHOWN: PageName[] = ['a', 'b', 'd', 'f'];
const BROWSERS = [
  ['chrome', 'Chromium'],
  ['firefox', 'Firefox'],
] as const;

const WIDTH = 760;
const LEFT = 300;
const RIGHT = 60;
const BAR = 12;
const ROW = 34;
const TOP = 64;

/** Scans and mark.js as multiples of the bare walk, as an SVG that reads in light and dark. */
export function chartOf(result: BenchResult): string {
  const rows = SHOWN.flatMap((page) =>
    BROWSERS.map(([browser, name]) => {
      const ours = figureIn(result, `scan/${page}/times-walk`, browser).value;
      const theirs = ours * figureIn(result, `scan/${page}/faster`, browser).value;
      return { label: `${PAGES[page]}`, name, ours, theirs };
    }),
  );
  const most = Math.max(...rows.flatMap(({ ours, theirs }) => [ours, theirs]));
  const scale = (times: number) => (times / most) * (WIDTH - LEFT - RIGHT);
  const height = TOP + rows.length * ROW + 30;
  const one = LEFT + scale(1);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="title">
<title id="title">Reading a page with Running Footnotes and with mark.js, as multiples of a bare walk over its text</title>
<style>
text { font: 12px system-ui, sans-serif; fill: #1f2328; }
.ours { fill: #1a6b4a; } .theirs { fill: #b8793c; } .note { fill: #59636e; } .one { stroke: #59636e; stroke-dasharray: 3 3; }
@media (prefers-color-scheme: dark) {
text { fill: #e6edf3; } .ours { fill: #4fb98a; } .theirs { fill: #d8a066; } .note { fill: #9198a1; } .one { stroke: #9198a1; }
}
</style>
<rect class="ours" x="${LEFT}" y="14" width="12" height="12"/><text x="${LEFT + 18}" y="24">Running Footnotes</text>
<rect class="theirs" x="${LEFT + 150}" y="14" width="12" height="12"/><text x="${LEFT + 168}" y="24">mark.js, one expression</text>
<text class="note" x="${one}" y="50" text-anchor="middle">bare walk = 1</text>
<line class="one" x1="${one}" x2="${one}" y1="56" y2="${height - 24}"/>
${rows.map((row, index) => barsOf(row, TOP + index * ROW, scale)).join('\n')}
<text class="note" x="${LEFT}" y="${height - 6}">times the bare walk; shorter is faster</text>
</svg>
`;
}

function barsOf(
  { label, name, ours, theirs }: { label: string; name: string; ours: number; theirs: number },
  y: number,
  scale: (times: number) => number,
): string {
  const bar = (kind: string, times: number, top: number) =>
    `<rect class="${kind}" x="${LEFT}" y="${top}" width="${scale(times).toFixed(1)}" height="${BAR}"/>` +
    `<text x="${(LEFT + scale(times) + 6).toFixed(1)}" y="${top + 10}">${times.toFixed(1)}</text>`;
  return (
    `<text x="${LEFT - 8}" y="${y + 10}" text-anchor="end">${label}</text>` +
    `<text class="note" x="${LEFT - 8}" y="${y + 24}" text-anchor="end">${name}</text>` +
    `${bar('ours', ours, y)}${bar('theirs', theirs, y + BAR + 2)}`
  );
}
