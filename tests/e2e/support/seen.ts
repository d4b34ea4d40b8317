import type { Page } from 'puppeteer-core';

/** Controls that can be reached and show no outline while they have the focus; the start of their markup. */
export const withoutOutline = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const controls = 'a[href], button, input, select, textarea, summary';
    return [...document.querySelectorAll<HTMLElement>(controls)]
      .filter((control) => control.checkVisibility() && control.tabIndex >= 0)
      .filter((control) => {
        control.focus({ focusVisible: true } as FocusOptions);
        // A part of a drawing shows it round its name.
        return ![control, ...control.querySelectorAll('text')].some((element) => {
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
        });
      })
      .map((control) => control.outerHTML.slice(0, 120));
  });

/** How far the page reaches beyond the window, and what does; null when all of it fits. */
export const overflow = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return null;
    const wide = [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map((element) => `${element.tagName}.${element.getAttribute('class')}`);
    return `${scrollWidth - clientWidth} px: ${wide.slice(0, 5).join(', ')}`;
  });

/** The controls of a page in the order in which they are read, named as `stop` names them. */
export const stops = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const controls = 'a[href], button, input, select, textarea, summary';
    return [...document.querySelectorAll<HTMLInputElement>(controls)]
      .filter((control) => control.checkVisibility() && control.tabIndex >= 0)
      .filter(({ type, checked }) => type !== 'radio' || checked)
      .map(
        (control) =>
          `${control.tagName} ${control.id || (control.ariaLabel ?? control.textContent).slice(0, 40)}`,
      );
  });

/** What has the focus, and whether it can be seen where it begins: in the window, and under nothing. */
export const stop = (page: Page) =>
  page.evaluate(() => {
    const control = document.activeElement ?? document.body;
    // Another part of a drawing may lie in the middle of one: it is seen where its name is, too.
    const inSight = [control, ...control.querySelectorAll('text')].some((part) => {
      const { left, top, width, height } = part.getClientRects()[0] ?? new DOMRect();
      return control.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    });
    return {
      control: `${control.tagName} ${control.id || (control.ariaLabel ?? control.textContent).slice(0, 40)}`,
      inSight,
    };
  });

/** What moves or fades on a page, or would at a touch; the start of its markup. */
export const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const lasts = (times: string) => times.split(',').some((time) => Number.parseFloat(time) > 0);
    return [...document.querySelectorAll('*')]
      .filter((element) =>
        [null, '::before', '::after'].some((part) => {
          const style = getComputedStyle(element, part);
          const { transitionDuration, animationDuration, scrollBehavior } = style;
          return lasts(transitionDuration) || lasts(animationDuration) || scrollBehavior !== 'auto';
        }),
      )
      .map((element) => element.outerHTML.slice(0, 120));
  });

/** Role and name of what has the focus, as Chromium tells them to assistive technology. */
export async function focused(page: Page): Promise<{ role: string; name: string }> {
  const session = await page.createCDPSession();
  const { result } = await session.send('Runtime.evaluate', {
    expression: 'document.activeElement',
  });
  const { nodes } = await session.send('Accessibility.getPartialAXTree', {
    objectId: String(result.objectId),
    fetchRelatives: false,
  });
  await session.detach();
  const [node] = nodes;
  return { role: String(node?.role?.value), name: String(node?.name?.value ?? '') };
}

/**
 * Runs in a page before its own scripts: tools such as axe cannot look into closed roots. On a page of ours the
 * card's root is made in the page's own world, and so by this.
 */
export function openShadowRoots(): void {
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    return attach.call(this, { ...options, mode: 'open' });
  };
}
