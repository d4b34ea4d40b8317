import { afterEach, expect, it } from 'vitest';
import { langOf } from '../../lib/page/text/around.ts';

afterEach(() => document.body.replaceChildren());

it('takes the language of the nearest element that names one, out of shadow roots too', () => {
  document.body.append(
    document
      .createRange()
      .createContextualFragment(
        '<div lang="de"><p></p><p lang=""></p><section><p lang="fr"></p></section></div><i></i>',
      ),
  );
  const [plain, empty, french] = document.querySelectorAll('p');
  const root = document.querySelector('section')?.attachShadow({ mode: 'open' });
  const inner = root?.appendChild(document.createElement('p'));
  const deeper = inner?.attachShadow({ mode: 'open' });
  const lang = [plain, empty, french, root, inner, deeper].map((one) => one && langOf(one));
  expect(lang).toEqual(['de', '', 'fr', 'de', 'de', 'de']);
  expect(langOf(document.createElement('p'))).toBe('');
});
