import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Link, Node, Parent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';

const DOCUMENTS = readdirSync('.', { encoding: 'utf8' })
  .concat(readdirSync('docs', { recursive: true, encoding: 'utf8' }).map((name) => `docs/${name}`))
  .filter((name) => name.endsWith('.md'));

const parse = (file: string) => unified().use(remarkParse).parse(readFileSync(file, 'utf8'));

function* nodesIn(node: Node): Generator<Node> {
  yield node;
  for (const child of (node as Parent).children ?? []) yield* nodesIn(child);
}

/** Files of this repository that a part of a document links to, from its root. */
const linked = (file: string, part: Node): string[] =>
  [...nodesIn(part)]
    .filter((node): node is Link => node.type === 'link' || node.type === 'image')
    .map(({ url }) => url.replace(/#.*/, ''))
    .filter((url) => url !== '' && !/^[a-z]+:/.test(url))
    .map((url) => join(dirname(file), url));

/** Paths of tests that stand in a document as code. */
const named = (part: Node): string[] =>
  [...nodesIn(part)]
    .filter((node) => node.type === 'inlineCode')
    .flatMap((node) => textOf(node).match(/^tests\/[\w./-]+$/) ?? []);

describe('what our documents lead to', () => {
  it.each(DOCUMENTS)('%s: every file is there', (file) => {
    const document = parse(file);
    const missing = [...linked(file, document), ...named(document)].filter(
      (path) => !existsSync(path),
    );
    expect(missing).toEqual([]);
  });

  it('each promise of the README leads to the test or the figures that show it', () => {
    const { children } = parse('README.md');
    const heading = children.findIndex(
      (node) => node.type === 'heading' && textOf(node).startsWith('What it promises'),
    );
    const list = children[heading + 1];
    const promises = list?.type === 'list' ? list.children : [];
    expect(promises.length).toBeGreaterThan(7);
    for (const promise of promises) {
      const shown = linked('README.md', promise);
      expect(shown.length, textOf(promise)).toBeGreaterThan(0);
      for (const path of shown) expect(path).toMatch(/^(tests\/|docs\/performance)/);
    }
  });
});
