import type { Running } from '../browsers/running.ts';
import { countMarks, heapOf, megabytes, openMade, pause } from './page.ts';

/** How long the feed runs, in seconds. It stands for an hour: about three changes a second would be busy. */
const SECONDS = 75;

/** A feed of thirty posts; `turn` adds, edits, moves and takes out some. */
const FEED = `<title>Feed</title><main></main><script>
  const WORDS = ['My calf went pop at mile nine.', 'Now the soleus is sore.', 'Rain, then sun.', 'A calf cramp, too.'];
  const main = document.querySelector('main');
  let made = 0;
  function post() {
    const post = document.createElement('article');
    const text = Object.assign(document.createElement('p'), { textContent: WORDS[made % 4] + ' Day ' + made++ + '.' });
    post.append(text, Object.assign(document.createElement('small'), { textContent: 'Kudos' }));
    return post;
  }
  for (let i = 0; i < 30; i++) main.append(post());
  function turn() {
    for (let i = 0; i < 10; i++) {
      main.prepend(post());
      main.lastElementChild.remove();
      main.children[made * 7 % 30].firstElementChild.firstChild.data = WORDS[made % 4] + ' Edited ' + made + '.';
      main.append(main.children[made * 11 % 30]);
    }
  }
</script>`;

/**
 * An hour of a busy feed in little more than a minute, with the pointer over it all the time. Says what the
 * heap was after a third and at the end. Throws when it has grown by more than a fifth and two megabytes.
 */
export async function soakFeed(running: Running): Promise<string> {
  const feed = await openMade(running, FEED);
  const { page } = feed;
  const until = async (seconds: number) => {
    const end = Date.now() + seconds * 1_000;
    for (let turns = 0; Date.now() < end; turns++) {
      await page.evaluate('turn()');
      await page.mouse.move(30 + (turns % 5) * 3, 20 + (turns % 20) * 17);
      if (turns % 20 === 0) await pause(450);
    }
  };
  await until(SECONDS / 3);
  const early = await heapOf(running, page);
  await until((2 * SECONDS) / 3);
  await pause(3_000);
  const late = await heapOf(running, page);
  const marks = await countMarks(page);
  const made = await page.evaluate('made');
  await page.reload();
  await page.close();
  if (marks === 0) throw new Error('the feed ended without a mark');
  if (early !== null && late !== null && late > early * 1.2 + 2e6) {
    throw new Error(`the heap grew from ${megabytes(early)} to ${megabytes(late)}`);
  }
  return `${made} posts, ${marks} marks at the end, heap ${megabytes(early)}, then ${megabytes(late)}`;
}
