const longer = Number(process.env.VITE_LONGER ?? 1);

/**
 * How often a property is tried: in `npm test` a few times, always the same; in `npm run test:long` more often,
 * with another seed each time. When one fails, fast-check tells its seed and the smallest counterexample.
 */
export const runs = (times: number) => ({
  numRuns: times * longer,
  ...(longer === 1 ? { seed: 20261122 } : {}),
});
