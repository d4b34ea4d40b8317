/** After so many milliseconds the step that is under way ends the task: the next may be a long one. */
const TASK = 2;

/**
 * Takes all steps in short tasks, so that the page's own come in between, and then calls `done`. It does not wait for
 * idle moments: where nothing happens a browser grants one every 50 ms.
 */
export function stepByStep(steps: Iterator<void>, done: () => void, signal: AbortSignal): void {
  const run = () => {
    if (signal.aborted) return;
    const end = performance.now() + TASK;
    while (performance.now() < end) if (steps.next().done) return done();
    setTimeout(run);
  };
  setTimeout(run);
}
