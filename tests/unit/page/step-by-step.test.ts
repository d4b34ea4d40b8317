import { describe, expect, it } from 'vitest';
import { stepByStep } from '../../../lib/page/marks/step-by-step.ts';

/** Steps of which each takes longer than a task may. */
function* longSteps(seen: string[]): Generator<void> {
  for (const step of ['one', 'two', 'three']) {
    const end = performance.now() + 3;
    while (performance.now() < end);
    seen.push(step);
    yield;
  }
}

describe('steps that must not be one long task', () => {
  it('have other tasks in between, and end with what waits for them', async () => {
    const seen: string[] = [];
    const beat = setInterval(() => seen.push('page'));
    await new Promise<void>((resolve) =>
      stepByStep(longSteps(seen), resolve, new AbortController().signal),
    );
    clearInterval(beat);
    expect(seen.filter((step) => step !== 'page')).toEqual(['one', 'two', 'three']);
    expect(seen.slice(seen.indexOf('one'), seen.indexOf('two'))).toContain('page');
    expect(seen.slice(seen.indexOf('two'), seen.indexOf('three'))).toContain('page');
  });

  it('are not gone on with when the page is left', async () => {
    const seen: string[] = [];
    const lifetime = new AbortController();
    function* steps() {
      seen.push('first');
      lifetime.abort();
      const end = performance.now() + 3;
      while (performance.now() < end);
      yield;
      seen.push('second');
    }
    stepByStep(steps(), () => seen.push('done'), lifetime.signal);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(seen).toEqual(['first']);
  });
});
