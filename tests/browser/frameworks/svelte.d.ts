declare module '*.svelte' {
  import type { Component } from 'svelte';
  import type { Item } from './lists.ts';

  const component: Component<{ store: { items: Item[]; changed(items: Item[]): void } }>;
  export default component;
}
