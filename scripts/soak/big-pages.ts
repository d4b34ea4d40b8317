import { launch } from '../browsers/launch.ts';
import type { Running } from '../browsers/running.ts';
import { countMarks, heapOf, megabytes, openMade, pause } from './page.ts';

/** As long as a page may take to be read; on an idle machine none takes a fifth of it. In milliseconds. */
const WITHIN = 240_000;
/** Longest the page's own timer may wait because of us, beyond what it waits without us, in milliseconds. */
const LONGEST_WAIT = 3_000;

/**
 * What is done to the page when it has loaded; each ends with text that has to be marked in the end. The deep
 * tree takes a browser most of a minute to build, also without us: that time grows with the square of the depth.
 */
const PAGES: Record<string, string> = {
  '100,000 elements, nested': `
    for (let i = 0; i < 5000; i++) {
      let at = main;
      for (let depth = 0; depth < 20; depth++) at = at.appendChild(document.createElement('div'));
      at.textContent = i % 50 ? 'Day ' + i : 'My calf strain, day ' + i;
    }`,
  'nested 100,000 deep, not laid out': `
    main.hidden = true;
    let at = main;
    for (let depth = 0; depth < 100_000; depth++) {
      const next = document.createElement('div');
      if (depth % 5_000 === 0) next.append('My calf strain.');
      at = at.appendChild(next);
    }`,
  '50 MB of text': `
    const line = 'I ran on and on along the river and felt fine all day. '.repeat(190);
    for (let i = 0; i < 5000; i++) main.append(Object.assign(document.createElement('p'),
      { textContent: line, hidden: true }));`,
  'one text of 10 MB': `
    main.style.cssText = 'height: 40px; overflow: hidden; contain: strict';
    main.append('I ran on and on along the river, and my calf strain held. '.repeat(175_000));`,
  'a million changes': `
    const lines = Array.from({ length: 100 }, () => main.appendChild(document.createElement('p')));
    for (let turn = 0; turn < 1000; turn++) {
      for (let i = 0; i < 1000; i++) lines[i % 100].textContent = i % 3 ? 'Day ' + i : 'My calf strain, day ' + i;
      if (turn % 20 === 0) await new Promise((resolve) => setTimeout(resolve));
    }`,
};

const html = (
  script: string,
) => `<title>Big</title><main></main><p>A soleus strain at the end.</p><script>
  const main = document.querySelector('main');
  let longest = 0, last = performance.now();
  setInterval(() => { const now = performance.now(); longest = Math.max(longest, now - last); last = now; }, 10);
  addEventListener('load', () => setTimeout(async () => {
    ${script}
    document.querySelector('p:last-of-type').after(Object.assign(document.createElement('p'), { id: 'end', textContent: 'A calf cramp.' }));
    // What the page itself took does not count.
    setTimeout(() => { last = performance.now(); longest = 0; window.ready = true; }, 50);
  }));
</script>`;

interface Seen {
  marks: number;
  longest: number;
  heap: number | null;
}

/** Reads the page and waits until marks come no more. */
async function read(running: Running, script: string, isMarked: boolean): Promise<Seen> {
  const { page } = await openMade(running, html(script));
  const end = Date.now() + WITHIN;
  const isReady = () => page.evaluate('window.ready === true');
  while (!(await isReady()) && Date.now() < end) await pause(200);
  let marks = -1;
  for (let still = 0; still < 4 && Date.now() < end; await pause(500)) {
    const now = await countMarks(page);
    still = now === marks && (now > 0 || !isMarked) ? still + 1 : 0;
    marks = now;
  }
  const longest = (await page.evaluate('longest')) as number;
  const heap = await heapOf(running, page);
  await page.close();
  return { marks, longest, heap };
}

/** Pages larger than any: each is marked, within bounds, and its own timers go on. */
export async function soakBigPages(running: Running): Promise<string> {
  const plain = await launch(running.kind, { headless: true });
  const lines: string[] = [];
  const failed: string[] = [];
  for (const [name, script] of Object.entries(PAGES)) {
    const without = await read(plain, script, false);
    const marked = await read(running, script, true);
    const line =
      `${name}: ${marked.marks} marks; longest wait of the page's timer ${Math.round(marked.longest)} ms ` +
      `(${Math.round(without.longest)} without us); heap ${megabytes(marked.heap)} (${megabytes(without.heap)})`;
    lines.push(line);
    console.log(`  ${line}`);
    if (marked.marks < 1 || marked.marks > 500) failed.push(`${name}: ${marked.marks} marks`);
    if (marked.longest > without.longest + LONGEST_WAIT)
      failed.push(`${name}: the page stood still`);
  }
  await plain.close();
  if (failed.length > 0) throw new Error(failed.join('; '));
  return `${lines.length} pages`;
}
