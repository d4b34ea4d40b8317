import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What a file imports: a path from the repository's root, or a package's name. */
interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

const ROOTS = ['lib', 'components', 'entrypoints', 'scripts'];
const IMPORT = /^(?:import|export)\s+(type\s)?[^;'"]*?from\s+'([^']+)'|^import\s+'([^']+)'/gm;

const imports = ROOTS.flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => posix.join(root, file.replaceAll('\\', '/')))
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap(importsOf),
);

function importsOf(file: string): Import[] {
  return [...readFileSync(file, 'utf8').matchAll(IMPORT)].map((match) => {
    const given = match[2] ?? match[3] ?? '';
    const to = given.startsWith('.') ? posix.normalize(join(dirname(file), given)) : given;
    return { from: file, to: to.replaceAll('\\', '/'), typeOnly: match[1] !== undefined };
  });
}

/** The imports that start in `from` and lead where they must not. */
function strays(from: RegExp, mayNot: (to: string, found: Import) => boolean): string[] {
  return imports
    .filter((found) => from.test(found.from) && mayNot(found.to, found))
    .map(({ from: file, to }) => `${file} imports ${to}`);
}

const KNOWLEDGE_TYPES = /^lib\/knowledge\/([a-z]+-)?types\.ts$/;

describe('imports run one way', () => {
  it('reads every source file', () => {
    expect(imports.length).toBeGreaterThan(50);
  });

  it('nobody imports an entrypoint, except an entrypoint its own parts', () => {
    const stray = imports.filter(
      ({ from, to }) =>
        to.startsWith('entrypoints/') && dirname(from).split('/')[1] !== to.split('/')[1],
    );
    expect(stray).toEqual([]);
  });

  it('lib knows no component', () => {
    expect(strays(/^lib\//, (to) => to.startsWith('components/'))).toEqual([]);
  });

  it('what is shipped knows no script and no test', () => {
    expect(
      strays(/^(lib|components|entrypoints)\//, (to) => /^(scripts|tests)\//.test(to)),
    ).toEqual([]);
  });

  it('detection knows the types of the knowledge base and nothing else', () => {
    const allowed = (to: string) => to.startsWith('lib/detection/') || KNOWLEDGE_TYPES.test(to);
    expect(strays(/^lib\/detection\//, (to) => !allowed(to))).toEqual([]);
  });

  it('search knows the types of the knowledge base and fuse.js and nothing else', () => {
    const allowed = (to: string) =>
      to.startsWith('lib/search/') || KNOWLEDGE_TYPES.test(to) || to === 'fuse.js';
    expect(strays(/^lib\/search\//, (to) => !allowed(to))).toEqual([]);
  });

  it('the content compiler stays at build time', () => {
    const shipped = /^(components|entrypoints|lib\/(?!knowledge\/compile\/))/;
    expect(strays(shipped, (to) => to.startsWith('lib/knowledge/compile/'))).toEqual([]);
  });

  it('injected scripts do without the polyfill, which would add 10 kB to every page', () => {
    const injected =
      /^(lib\/(page|detection|ui)\/|lib\/messages\.ts|entrypoints\/(marks|tip)\.ts|components\/[^/]+$)/;
    expect(
      strays(injected, (to, { typeOnly }) => to === 'webextension-polyfill' && !typeOnly),
    ).toEqual([]);
  });
});
