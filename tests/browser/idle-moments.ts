/** In milliseconds. What waits for one idle moment after the other still ends. */
const LONGEST_WAIT = 50;

/**
 * Has the pages of these tests wait a short time only for an idle moment. About one run in ten, Chromium granted a page
 * none for minutes while another was tested beside it, and no test here is about how long we give way to a busy page.
 */
const ask = window.requestIdleCallback.bind(window);
window.requestIdleCallback = (run, { timeout = LONGEST_WAIT } = {}) =>
  ask(run, { timeout: Math.min(timeout, LONGEST_WAIT) });
