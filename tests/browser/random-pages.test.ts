import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { type Block, spansOf } from '../../lib/page/text/block.ts';
import { BlockReader } from '../../lib/page/text/block-reader.ts';
import { build, plainBlocks, runs, tree } from './random-tree.ts';

afterEach(() => document.body.replaceChildren());

function read(find: (text: string, from: number) => number, sliceEvery: number): Block[] {
  const blocks: Block[] = [];
  let asked = 0;
  const reader = new BlockReader(document.body, {
    find,
    found: (block) => blocks.push(block),
  });
  while (!reader.read(() => ++asked % sliceEvery === 0));
  return blocks;
}

describe('the text of any page', () => {
  it('is read as the plainest reading has it, and each character leads back to where it stands', () => {
    let characters = 0;
    fc.assert(
      fc.property(tree, fc.integer({ min: 1, max: 4 }), (made, sliceEvery) => {
        document.body.replaceChildren(...made.map(build));
        const plain = plainBlocks(document.body);
        const blocks = read((text, from) => (from < text.length ? from : -1), sliceEvery);
        const textOf = (letters: { letter: string }[]) =>
          letters.map(({ letter }) => letter).join('');
        expect(blocks.map(({ text }) => text)).toEqual(plain.map(textOf));
        blocks.forEach((block, i) => {
          plain[i]?.forEach(({ from }, at) => {
            const spans = spansOf(block, at, at + 1);
            expect(spans).toEqual(
              from ? [{ node: from.node, start: from.offset, end: from.offset + 1 }] : [],
            );
            characters++;
          });
          const whole = spansOf(block, 0, block.text.length);
          const words = whole.map(({ node, start, end }) => node.data.slice(start, end)).join('');
          expect(words).toBe(textOf(plain[i]?.filter(({ from }) => from) ?? []));
        });
        // What cannot hold anything is passed over in whole stretches, and nothing else is.
        const withX = read((text, from) => text.indexOf('x', from), sliceEvery).map(
          ({ text }) => text,
        );
        expect(withX).toEqual(plain.map(textOf).filter((text) => text.includes('x')));
      }),
      runs(150),
    );
    expect(characters).toBeGreaterThan(1_000);
  });
});
