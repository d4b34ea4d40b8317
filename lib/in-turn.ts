/**
 * Makes a function that runs tasks one after the other, in the order they are given. What reads and then
 * writes would otherwise overlap with itself: permissions and reports from frames come in bursts.
 */
export function oneAtATime(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const result = last.then(task);
    last = result.catch(() => undefined);
    // A promise of its own, so that a failure nobody handles is still reported.
    return result.then((value) => value);
  };
}
