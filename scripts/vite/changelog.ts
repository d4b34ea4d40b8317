import { readFileSync } from 'node:fs';
import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Plugin } from 'vite';
import type { Release } from '../../lib/news.ts';

const ID = 'virtual:changelog';

/** Reads a changelog in the format of keepachangelog.com. Throws at a heading of another form. */
export function readChangelog(markdown: string): Release[] {
  const releases: Release[] = [];
  for (const node of unified().use(remarkParse).parse(markdown).children) {
    if (node.type === 'heading' && node.depth === 2) releases.push(releaseOf(textOf(node)));
    else take(releases.at(-1), node);
  }
  return releases.filter(({ changes }) => changes.length > 0);
}

function releaseOf(heading: string): Release {
  if (heading.replace(/[[\]]/g, '') === 'Unreleased') return { changes: [] };
  const [, version, date] = /^\[?(\d+\.\d+\.\d+)\]? [-–] (\d{4}-\d\d-\d\d)$/.exec(heading) ?? [];
  if (!version || !date) throw new Error(`CHANGELOG.md: "${heading}" is not "1.2.3 - 2026-11-22"`);
  return { version, date, changes: [] };
}

function take(release: Release | undefined, node: RootContent): void {
  if (node.type === 'heading') release?.changes.push({ kind: textOf(node), items: [] });
  else if (node.type === 'list')
    release?.changes.at(-1)?.items.push(...node.children.map((item) => textOf(item)));
}

/** Serves the changelog as `virtual:changelog`, for the page that tells what is new. */
export function changelogPlugin(file: string): Plugin {
  return {
    name: 'running-footnotes:changelog',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load(id) {
      if (id !== `\0${ID}`) return undefined;
      this.addWatchFile(file);
      return `export const releases = ${JSON.stringify(readChangelog(readFileSync(file, 'utf8')))};`;
    },
  };
}
