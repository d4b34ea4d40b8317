/** How long anything in a browser may take, its start included, in milliseconds: a machine may be busy. */
const WITHIN = 30_000;

/** Looks again and again until there is something. Throws, naming `what` was waited for, when it takes too long. */
export async function until<T>(what: string, look: () => Promise<T | null>): Promise<T> {
  const end = Date.now() + WITHIN;
  while (Date.now() < end) {
    const found = await look();
    if (found !== null) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`waited in vain for ${what}`);
}
