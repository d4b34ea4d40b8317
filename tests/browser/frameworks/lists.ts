import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { flushSync as flushSvelte, mount, unmount } from 'svelte';
import { createApp, h, nextTick, shallowRef } from 'vue';
import SvelteList from './List.svelte';

/** One line of a list: `before <b>word</b> after`. */
export interface Item {
  key: number;
  before: string;
  word: string;
  after: string;
}

/** A list kept by a framework. */
export interface List {
  show(items: Item[]): Promise<void>;
  end(): void;
}

/** The same list in each framework, rendered into `root`. */
export const LISTS: Record<string, (root: HTMLElement) => List> = {
  React(root) {
    const react = createRoot(root);
    const line = ({ key, before, word, after }: Item) =>
      createElement('li', { key }, before, ' ', createElement('b', null, word), ' ', after);
    return {
      show: async (items) =>
        flushSync(() => react.render(createElement('ul', null, items.map(line)))),
      end: () => react.unmount(),
    };
  },

  Vue(root) {
    const items = shallowRef<Item[]>([]);
    const line = ({ key, before, word, after }: Item) =>
      h('li', { key }, [before, ' ', h('b', word), ' ', after]);
    const app = createApp({ render: () => h('ul', items.value.map(line)) });
    app.mount(root);
    return {
      show: async (next) => {
        items.value = next;
        await nextTick();
      },
      end: () => app.unmount(),
    };
  },

  Svelte(root) {
    const store = { items: [] as Item[], changed: (_: Item[]) => {} };
    const component = mount(SvelteList, { target: root, props: { store } });
    return {
      show: async (items) => {
        store.changed(items);
        flushSvelte();
      },
      end: () => void unmount(component),
    };
  },
};
