import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sentenceAround } from '../../lib/page/tip/whose-story.ts';
import { MarkedPage } from './marked-page.ts';

/** Every name that a form's own properties and methods have. */
function namesOfForms(): string[] {
  const names = new Set<string>();
  for (
    let prototype: object | null = HTMLFormElement.prototype;
    prototype && prototype !== Object.prototype;
    prototype = Object.getPrototypeOf(prototype)
  ) {
    for (const name of Object.getOwnPropertyNames(prototype)) names.add(name);
  }
  return [...names];
}

let lifetime: AbortController;
const errors: string[] = [];
const noteError = (event: ErrorEvent) => errors.push(event.message);

beforeEach(() => {
  errors.length = 0;
  addEventListener('error', noteError);
  lifetime = new AbortController();
});
afterEach(() => {
  removeEventListener('error', noteError);
  lifetime.abort();
  document.body.replaceChildren();
});

/** A form that holds text, and after it a field of each name. */
function formWithFields(names: string[]): HTMLFormElement {
  const form = document.createElement('form');
  const text = document.createElement('p');
  text.textContent = 'my calf strain in a form';
  const fields = names.map((name) =>
    Object.assign(document.createElement('input'), { name, type: 'hidden' }),
  );
  HTMLFormElement.prototype.append.call(form, 'calf here, ', text, ...fields);
  return form;
}

describe("a form whose fields are named like a form's own properties", () => {
  it('stands in the way of its own properties at all', () => {
    const form = formWithFields(['nextSibling']);
    expect(form.nextSibling).toBeInstanceOf(HTMLInputElement);
  });

  it.each([
    ['all of them', namesOfForms()],
    ...['nextSibling', 'firstChild', 'parentNode', 'textContent', 'tagName', 'isConnected'].map(
      (name): [string, string[]] => [name, [name]],
    ),
  ])('is read and followed like any other: %s', async (_, names) => {
    const before = document.createElement('p');
    before.textContent = 'calf before';
    const after = document.createElement('p');
    after.textContent = 'calf after';
    const form = formWithFields(names);
    document.body.append(before, form, after);
    const page = new MarkedPage(lifetime.signal);
    await page.settled();
    const inForm = ['calf', 'calf strain'];
    expect(page.words).toEqual(['calf', ...inForm, 'calf']);
    expect([...page.painted].map(sentenceAround).join()).toContain('calf here, ');

    document.body.prepend(form);
    await page.settled();
    expect(page.words).toEqual([...inForm, 'calf', 'calf']);
    document.body.removeChild(form);
    await page.settled();
    expect(page.words).toEqual(['calf', 'calf']);
    document.body.append(form);
    HTMLFormElement.prototype.append.call(form, 'a blood clot');
    await page.settled();
    expect(page.words).toEqual(['calf', 'calf', ...inForm, 'blood clot']);
    expect(errors).toEqual([]);
  });
});
