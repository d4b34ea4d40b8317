import type { Plugin } from 'vite';

const MODULE = /\s*<script type="module"[^>]*\ssrc="([^"]+)"><\/script>/;
const PRELOADS = /\s*<link rel="modulepreload"[^>]*>/g;
const LOADER = /data-after-first-frame(="")?/;

/**
 * Takes the module out of the head of a page whose first frame must not wait for it, and gives its address to the
 * script with `data-after-first-frame`. Each file that is asked for before costs that frame some milliseconds.
 */
export function afterFirstFrame(): Plugin {
  return {
    name: 'running-footnotes:after-first-frame',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        if (!LOADER.test(html)) return html;
        const address = MODULE.exec(html)?.[1];
        if (!address) throw new Error('a page has no module to load after its first frame');
        const head = html.replace(MODULE, '').replace(PRELOADS, '');
        return head.replace(LOADER, `data-after-first-frame="${address}"`);
      },
    },
  };
}
