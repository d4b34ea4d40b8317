/**
 * `npm run bench`: what a page pays in bytes, and how long detection takes beside a bare search through the
 * same text, in one run. The last line is one JSON object, which is also left in .output/bench.json. Build
 * first.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { createDetector } from '../lib/detection/index.ts';
import { contentLexicon } from './lib/content-lexicon.ts';

const SCRIPTS = ['marks.js', 'detect.js', 'tip.js'];
const RUNS = 9;
const MEGABYTE = 1_000_000;

/** Prose of this many characters in which one sentence in `every` speaks of a calf. */
function prose(length: number, every: number): string {
  const plain =
    'We went along the river before breakfast and the last mile felt easy in the wind. ';
  const calf = 'Then my left calf went pop at mile nine and I hobbled home. ';
  const parts: string[] = [];
  for (let i = 1, size = 0; size < length; i++) {
    const sentence = i % every === 0 ? calf : plain;
    parts.push(sentence);
    size += sentence.length;
  }
  return parts.join('').slice(0, length);
}

/** Median milliseconds of several runs, after one to warm up. */
function median(work: () => unknown): number {
  work();
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[RUNS >> 1] ?? 0;
}

function sizes(browser: string): Record<string, { minified: number; gzip: number }> {
  return Object.fromEntries(
    SCRIPTS.map((script) => {
      const bytes = readFileSync(`.output/${browser}-mv3/${script}`);
      return [script, { minified: bytes.length, gzip: gzipSync(bytes).length }];
    }),
  );
}

function detection(every: number) {
  const detector = createDetector(contentLexicon());
  const text = prose(MEGABYTE, every);
  const detect = median(() => {
    const found = detector.candidates(text);
    return found && detector.decide(found, {});
  });
  const search = median(() => text.match(/c[ao]l[fv]|achil|soleu/gi)?.length);
  return { calfSentenceInEvery: every, milliseconds: detect, timesBareSearch: detect / search };
}

if (!existsSync('.output/firefox-mv3/tip.js') || !existsSync('.output/chrome-mv3/tip.js')) {
  console.error('There is nothing to measure yet: run npm run build first.');
  process.exit(2);
}

const result = {
  bytes: { chrome: sizes('chrome'), firefox: sizes('firefox') },
  detectionOfOneMegabyte: [1_000, 20].map(detection),
};

for (const [script, { minified, gzip }] of Object.entries(result.bytes.chrome)) {
  console.log(`${script}: ${minified} bytes, ${gzip} compressed`);
}
for (const {
  calfSentenceInEvery,
  milliseconds,
  timesBareSearch,
} of result.detectionOfOneMegabyte) {
  console.log(
    `1 MB of prose, a calf in every ${calfSentenceInEvery} sentences: ${timesBareSearch.toFixed(1)} × a bare ` +
      `search (${milliseconds.toFixed(1)} ms on this machine, this run)`,
  );
}
mkdirSync('.output', { recursive: true });
writeFileSync('.output/bench.json', JSON.stringify(result));
console.log(JSON.stringify(result));
