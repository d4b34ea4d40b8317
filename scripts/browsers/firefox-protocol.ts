import type { Browser } from 'puppeteer-core';

/** The part of puppeteer's BiDi browser that is not in its types. */
interface BidiBrowser {
  connection: { send(method: string, params: unknown): Promise<{ result: unknown }> };
}
interface Context {
  context: string;
  url: string;
}
type Evaluated =
  | { type: 'success'; result: { value?: unknown } }
  | { type: 'exception'; exceptionDetails: { text: string } };

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Sends a WebDriver BiDi command that puppeteer has no method for. */
export async function send<T>(browser: Browser, method: string, params: unknown): Promise<T> {
  return (await (browser as unknown as BidiBrowser).connection.send(method, params)).result as T;
}

/** All tabs, or with `scope` 'chrome' Firefox's own windows. */
export async function contexts(browser: Browser, scope?: 'chrome'): Promise<Context[]> {
  const params = scope ? { 'moz:scope': scope } : {};
  return (await send<{ contexts: Context[] }>(browser, 'browsingContext.getTree', params)).contexts;
}

/**
 * Calls a function (its source) with arguments in BiDi's form in a tab or window and returns what it
 * returns, through JSON. Throws what the function throws.
 */
export async function call<T>(
  browser: Browser,
  context: string,
  source: string,
  args: unknown[],
): Promise<T> {
  const answer = await send<Evaluated>(browser, 'script.callFunction', {
    functionDeclaration: `async (...args) => JSON.stringify((await (${source})(...args)) ?? null)`,
    arguments: args,
    target: { context },
    awaitPromise: true,
  });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  return JSON.parse(answer.result.value as string);
}

/** Calls a function in Firefox's own window, where its toolbar is. Arguments and result go through JSON. */
export async function callInWindow<T>(
  browser: Browser,
  source: string,
  ...args: Json[]
): Promise<T> {
  const window = (await contexts(browser, 'chrome')).find(({ url }) =>
    url.endsWith('/browser.xhtml'),
  );
  if (!window) throw new Error('Firefox shows no window');
  const parsed = `(...args) => (${source})(...args.map((arg) => JSON.parse(arg)))`;
  const values = args.map((arg) => ({ type: 'string', value: JSON.stringify(arg) }));
  return call(browser, window.context, parsed, values);
}
