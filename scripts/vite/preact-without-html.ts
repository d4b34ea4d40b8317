import type { Plugin } from 'vite';

/** Where Preact 11 writes markup from a string; the names in the minified file change, the shape does not. */
const WRITES_MARKUP =
  /(\w)\?\(\w\|\|\w&&\(\1\.__html==\w\.__html\|\|\1\.__html==(\w)\.innerHTML\)\|\|\(\2\.innerHTML=\1\.__html\),\w\.__k=\[\]\):/;

/** The two look-ups of the property that would lead there. */
const READS_PROPERTY = /"dangerouslySetInnerHTML"==\w\?\w=\w:/g;

/**
 * Takes the branch behind `dangerouslySetInnerHTML` out of Preact.
 *
 * No code of ours uses it, so nothing in the bundles should be able to turn a string into markup; the
 * add-on linter reports exactly this branch (UNSAFE_VAR_ASSIGNMENT). Fails the build when Preact's code no
 * longer has the expected shape, so that an update cannot bring the branch back unnoticed.
 */
export function preactWithoutHtml(): Plugin {
  return {
    name: 'preact-without-html',
    transform(code, id) {
      if (!/\/preact\/dist\/preact\.mjs$/.test(id.split('?')[0] ?? '')) return null;
      const without = code.replace(WRITES_MARKUP, '').replace(READS_PROPERTY, '');
      if (/innerHTML/i.test(without)) {
        this.error('Preact has changed: mend the patterns in scripts/vite/preact-without-html.ts.');
      }
      return { code: without, map: null };
    },
  };
}
