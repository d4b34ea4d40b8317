import type { Plugin } from 'vite';

/** https://v8.dev/blog/explicit-compile-hints; Chromium 136 and later heed it, in a file's first line alone. */
export const COMPILE_AT_ONCE = '//# allFunctionsCalledOnLoad\n';

/**
 * Has the browser compile all functions of a script when it is loaded. Otherwise it goes through each then to see where
 * it ends, and through all of it once more when it is called: more work for a script that is there to be used at once.
 */
export function compileAtOnce(script: string): Plugin {
  return {
    name: 'running-footnotes:compile-at-once',
    apply: 'build',
    generateBundle: {
      // Minified by then, which drops comments.
      order: 'post',
      handler(_options, bundle) {
        for (const part of Object.values(bundle)) {
          if (part.type === 'chunk' && part.name === script) {
            part.code = COMPILE_AT_ONCE + part.code;
          }
        }
      },
    },
  };
}
