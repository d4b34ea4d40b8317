/**
 * Milliseconds between one try and the next. What was asked of a background that the browser then ended is lost; one
 * that cannot send the script is not asked for ever.
 */
const WAITS = [1_000, 5_000, 20_000];

/**
 * Sends for a script until it has been sent, or three times again. Never rejects: without it the page stays as it is,
 * and there is nobody to tell.
 * @param ask answers as the background does; may reject
 */
export async function sendFor(ask: () => Promise<unknown>, signal: AbortSignal): Promise<void> {
  for (const wait of [...WAITS, 0]) {
    const answer = await attempt(ask);
    if (answer?.ok || wait === 0) return;
    try {
      await new Promise((resolve) => setTimeout(resolve, wait));
    } catch {
      // The tab closed meanwhile: a document that Firefox has torn down has no timers (NS_ERROR_NOT_INITIALIZED).
      return;
    }
    if (signal.aborted) return;
  }
}

async function attempt(ask: () => Promise<unknown>): Promise<{ ok?: unknown } | null> {
  try {
    return ((await ask()) ?? null) as { ok?: unknown } | null;
  } catch {
    return null;
  }
}
