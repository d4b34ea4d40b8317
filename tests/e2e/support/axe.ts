import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** Which of axe's rules: all, or those of colour alone, where nothing else has changed. */
export type Rules = 'all' | 'colour';

/**
 * What axe-core finds wrong with a page as it is now: rule, element and remedy; empty when there is nothing.
 * It is put in by the debugger's protocol, which the page's own policy on scripts does not bind.
 */
export async function faults(page: Page, rules: Rules = 'all'): Promise<string[]> {
  await page.evaluate(`typeof axe === 'undefined' && ${axe.source}`);
  return (await page.evaluate(`(async () => {
    const only = ${rules === 'colour'} ? { runOnly: ['color-contrast', 'link-in-text-block'] } : {};
    const { violations } = await axe.run(document, { resultTypes: ['violations'], ...only });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => id + ': ' + target.join(' ') + ' ' + failureSummary));
  })()`)) as string[];
}
