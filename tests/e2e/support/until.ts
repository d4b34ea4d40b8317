import { expect } from 'vitest';

/** How long something on a page may take, in milliseconds: only a failure waits so long, and both cores may be busy. */
const WITHIN = 20_000;

/** Like `expect`, of a value that is looked at again and again until it fits. */
export const eventually = <T>(look: () => T | Promise<T>) =>
  expect.poll(look, { timeout: WITHIN, interval: 50 });

export const pause = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
