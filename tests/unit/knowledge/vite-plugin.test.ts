import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Rollup } from 'vite';
import { expect, test } from 'vitest';
import { findableOf } from '../../../lib/detection/aligned.ts';
import { knowledgePlugin } from '../../../lib/knowledge/compile/vite-plugin.ts';
import { compile } from './compile.ts';
import { contentFolder, swap } from './content-folder.ts';

/** Builds a module that hands on everything from `virtual:knowledge/<name>` and gives what it exports. */
async function bundle(dir: string, name: string, mode = 'production') {
  const entry = join(dir, '..', `${name}.js`);
  writeFileSync(entry, `export * from 'virtual:knowledge/${name}';`);
  const warnings: string[] = [];
  const output = (await build({
    root: join(dir, '..'),
    mode,
    configFile: false,
    logLevel: 'silent',
    plugins: [knowledgePlugin(dir)],
    build: {
      write: false,
      lib: { entry, formats: ['es'] },
      rolldownOptions: { onLog: (_level, log) => warnings.push(log.message) },
    },
  })) as Rollup.RollupOutput[];
  const code = output[0]?.output[0].code ?? '';
  const module = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return { module: { ...module }, warnings };
}

test('each consumer gets its own module, and nothing else', async () => {
  // A tip with a claim that is not the first of its section.
  const changes = {
    'cards/calf-strain.md': swap('tip: [rest-first, torn-fibres]', 'tip: [no-scan, rest-first]'),
  };
  const dir = contentFolder(changes);
  const { knowledge, formatted, tips, lexicon, searchIndex } = compile(changes);
  const plain = (value: unknown) => JSON.parse(JSON.stringify(value));
  expect((await bundle(dir, 'tips')).module).toEqual(plain({ tips }));
  expect((await bundle(dir, 'lexicon')).module).toEqual(
    plain({ lexicon, findable: findableOf(lexicon) }),
  );
  expect((await bundle(dir, 'search')).module).toEqual(plain({ searchIndex }));
  expect((await bundle(dir, 'references')).module).toEqual(plain({ references: formatted }));
  expect((await bundle(dir, 'cards')).module).toEqual(
    plain({ cards: knowledge.cards, seedClaims: knowledge.seedClaims }),
  );
});

const BROKEN = {
  'cards/calf-strain.md': (text: string) =>
    swap('{#no-scan}', '{#No-Scan}')(swap('[@dixon-2009] {#rest-first}', '{#rest-first}')(text)),
};

test('a build for release fails and prints every problem', async () => {
  const failed = bundle(contentFolder(BROKEN), 'tips');
  await expect(failed).rejects.toThrow(
    /2 problems in the content:\n.*calf-strain\.md:24: .*\n.*calf-strain\.md:38: /,
  );
});

test('while developing problems are warnings', async () => {
  const { module, warnings } = await bundle(contentFolder(BROKEN), 'tips', 'development');
  expect(module.tips).toHaveProperty('calf-strain');
  expect(warnings.join()).toContain('2 problems in the content:');
});

test('an unknown module is an error', async () => {
  await expect(bundle(contentFolder(), 'nonsense')).rejects.toThrow(
    'There is no module virtual:knowledge/nonsense.',
  );
});

test('a changed file is compiled again', async () => {
  const dir = contentFolder();
  expect((await bundle(dir, 'tips')).module.tips['blood-clot'].title).toBe('Blood clot');
  const card = join(dir, 'cards/blood-clot.md');
  writeFileSync(
    card,
    readFileSync(card, 'utf8').replace('title: Blood clot', 'title: Clot in a vein'),
  );
  expect((await bundle(dir, 'tips')).module.tips['blood-clot'].title).toBe('Clot in a vein');
});
