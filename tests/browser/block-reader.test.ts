import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Block } from '../../lib/page/text/block.ts';
import { spansOf } from '../../lib/page/text/block.ts';
import { BlockReader } from '../../lib/page/text/block-reader.ts';

afterEach(() => document.body.replaceChildren());

/** Finds something in any text. */
const everywhere = (text: string, from: number) => (from < text.length ? from : -1);

/** Puts `html` into the page and reads its blocks that hold `wanted`. */
function read(html: string, options: { shallow?: boolean } = {}, wanted = 'x'): Block[] {
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
  const blocks: Block[] = [];
  const reader = new BlockReader(document.body, {
    find: (text, from) => text.indexOf(wanted, from),
    found: (block) => blocks.push(block),
    shallow: options.shallow ?? false,
  });
  while (!reader.read(() => true));
  return blocks;
}

const texts = (blocks: Block[]) => blocks.map(({ text }) => text);

describe('BlockReader', () => {
  it('joins inline children into one block', () => {
    expect(texts(read('<p>my calf <b>str<i>a</i>in</b> x</p>'))).toEqual(['my calf strain x']);
  });

  it('ends a block where a block-level child begins and ends', () => {
    expect(texts(read('<div>x1<p>x2</p>x3</div>x4'))).toEqual(['x1', 'x2', 'x3', 'x4']);
  });

  it('ends a block at a block inside an inline element', () => {
    expect(texts(read('<p>x1 <span>x2<div>x3</div>x4</span> x5</p>'))).toEqual([
      'x1 x2',
      'x3',
      'x4 x5',
    ]);
  });

  it('reads a span that is shown as a block on its own', () => {
    expect(texts(read('<p>x1<span style="display:block">x2</span></p>'))).toEqual(['x1', 'x2']);
  });

  it('reads custom elements by how they are shown', () => {
    expect(texts(read('<p>x<my-word>1</my-word></p>'))).toEqual(['x1']);
    expect(texts(read('<p>x<my-box style="display:block">x2</my-box></p>'))).toEqual(['x', 'x2']);
  });

  it('turns line breaks into newlines and passes over soft break opportunities', () => {
    expect(texts(read('<p>x1<br>cal<wbr>f</p>'))).toEqual(['x1\ncalf']);
  });

  it('leaves code, fields, editors and drawings unread', () => {
    const html =
      '<p>x <code>x</code> y</p><textarea>x</textarea><pre>x</pre><script type="text/plain">x</script><style>x</style>' +
      '<div contenteditable>x</div><div role="textbox">x</div><svg><text>x</text></svg>' +
      '<div contenteditable="false">x!</div>';
    expect(texts(read(html))).toEqual(['x \uFFFC y', 'x!']);
  });

  it('reads only the text directly in the root when shallow', () => {
    expect(texts(read('x1<p>x2</p><b>x3</b>', { shallow: true }))).toEqual(['x1', 'x3']);
  });

  it('finds a word in parts wherever it stands among many blocks', () => {
    const blocks = (count: number) => '<p>nothing</p>'.repeat(count);
    for (const word of [
      '<p>calf</p>',
      'ca<b>l</b>f',
      '<i>ca</i><b>lf</b>',
      'calf',
      '<i>calf</i>',
    ]) {
      for (let before = 0; before < 70; before++) {
        const html = blocks(64) + blocks(before) + word + blocks(70 - before) + word;
        expect(texts(read(html, {}, 'calf')), `${word} after ${before}`).toEqual(['calf', 'calf']);
      }
    }
  });

  it('passes over what cannot hold a mention', () => {
    expect(read('<p>nothing</p><div><p>here</p></div>')).toEqual([]);
  });

  it('reads all of a large subtree, and one nested deeply', () => {
    const many = '<p>x</p>'.repeat(5_000);
    expect(read(many)).toHaveLength(5_000);
    const deep = document.createElement('div');
    let at: Element = deep;
    for (let i = 0; i < 5_000; i++) at = at.appendChild(document.createElement('div'));
    at.textContent = 'x';
    document.body.replaceChildren(deep);
    const found: Block[] = [];
    const options = {
      find: (t: string, from: number) => t.indexOf('x', from),
      found: (b: Block) => found.push(b),
    };
    while (!new BlockReader(document.body, options).read(() => false));
    expect(texts(found)).toEqual(['x']);
  });

  it('hands a very long text over in parts that lose nothing, cut between sentences', () => {
    const sentence = 'I ran and my calf <b>str</b>ain held. ';
    const blocks = read(`<p>${`${sentence}x `.repeat(9_000)}</p>`);
    expect(blocks.length).toBeGreaterThan(4);
    expect(texts(blocks).join('')).toBe(document.querySelector('p')?.textContent);
    for (const block of blocks) {
      expect(block.text.length).toBeLessThanOrEqual(16_384);
      const start = block.text.lastIndexOf('calf strain');
      const words = spansOf(block, start, start + 11).map((s) => s.node.data.slice(s.start, s.end));
      expect(words.join('')).toBe('calf strain');
    }
    const wholeSentences = blocks.slice(0, -1).every(({ text }) => /\.$/.test(text.trimEnd()));
    expect(wholeSentences).toBe(true);
  });

  it('lets go between the parts of a very long text', () => {
    document.body.replaceChildren('x and nothing else. '.repeat(20_000));
    const found: Block[] = [];
    const reader = new BlockReader(document.body, {
      find: everywhere,
      found: (block) => found.push(block),
    });
    for (let done = false; !done; ) {
      const before = found.length;
      done = reader.read(() => true);
      expect(found.length - before).toBeLessThanOrEqual(1);
    }
    expect(found).toHaveLength(25);
    expect(texts(found).join('')).toBe(document.body.textContent);
  });

  it('stops quietly when its place is taken out of the document', () => {
    document.body.replaceChildren(
      document.createRange().createContextualFragment('<p>x</p>'.repeat(500)),
    );
    const found: Block[] = [];
    const reader = new BlockReader(document.body, {
      find: everywhere,
      found: (b) => found.push(b),
    });
    expect(reader.read(() => true)).toBe(false);
    document.body.replaceChildren();
    expect(reader.read(() => false)).toBe(true);
    expect(found.length).toBeLessThan(500);
  });
});

describe('spansOf', () => {
  it('finds a stretch of the text in its nodes', () => {
    const [block] = read('<p>my calf <b>strain</b> x</p>');
    if (!block) throw new Error('no block');
    const spans = spansOf(block, 3, 14).map(({ node, start, end }) => node.data.slice(start, end));
    expect(spans).toEqual(['calf ', 'strain']);
  });

  it('finds nothing when a node has other text by now', () => {
    const [block] = read('<p>my calf <b>strain</b> x</p>');
    if (!block) throw new Error('no block');
    const bold = document.querySelector('b');
    if (bold) bold.textContent = 'muscle';
    (block.pieces[0] as { node: Text }).node.data = 'the cow ';
    expect(spansOf(block, 3, 14)).toEqual([]);
  });
});

describe('passing over many blocks at a time', () => {
  const KINDS = ['p', 'div', 'ul', 'b', 'span', 'img', 'code', 'br', 'my-word', 'svg'];

  /** Made-up markup, deep and wide, in which a part of the texts holds an "x". */
  function markup(next: () => number, depth: number): string {
    const parts = Array.from({ length: 1 + Math.floor(next() * (depth === 0 ? 60 : 6)) }, () => {
      const kind = KINDS[Math.floor(next() * KINDS.length)];
      if (next() < 0.3) return next() < 0.05 ? ' x ' : ' a word ';
      const inner = depth < 4 && next() < 0.6 ? markup(next, depth + 1) : next() < 0.1 ? 'x' : 'y';
      return `<${kind}>${inner}</${kind}>`;
    });
    return parts.join('');
  }

  it.each(['x', 'xy'])('finds what looking at each one finds, for %s', (wanted) => {
    let seed = 1;
    const next = () => {
      seed = (seed * 16_807) % 2_147_483_647;
      return seed / 2_147_483_647;
    };
    for (let round = 0; round < 60; round++) {
      const quick = read(markup(next, 0), {}, wanted);
      const all: Block[] = [];
      const slow = new BlockReader(document.body, {
        find: everywhere,
        found: (block) => all.push(block),
      });
      while (!slow.read(() => false));
      expect(texts(quick)).toEqual(texts(all.filter(({ text }) => text.includes(wanted))));
    }
  });

  it('finds a line of hundreds of parts from its beginning', () => {
    const line = `${'<b>word</b> '.repeat(600)}x`;
    const [block, ...others] = read(`<p>nothing</p>${line}<p>nothing</p>`);
    expect(block?.text).toBe(`${'word '.repeat(600)}x`);
    expect(others).toEqual([]);
  });

  it('goes by what stands there now once it is told that the page changed', () => {
    for (let first = 1; first < 50; first++) {
      const paragraphs = Array.from({ length: 60 }, (_, at) => {
        const text = at === first || at === 55 ? `x${at}` : 'a line of words. '.repeat(60);
        return Object.assign(document.createElement('p'), { textContent: text });
      });
      document.body.replaceChildren(...paragraphs);
      const found: Block[] = [];
      const reader = new BlockReader(document.body, {
        find: (text, from) => text.indexOf('x', from),
        found: (block) => found.push(block),
      });
      expect(reader.read(() => true)).toBe(false);
      (paragraphs[first] as Element).textContent = 'nothing';
      reader.pageChanged();
      while (!reader.read(() => true));
      expect(texts(found)).toContain('x55');
    }
  });

  it('asks for thousands of them a few dozen times', () => {
    document.body.replaceChildren(
      ...Array.from({ length: 5_000 }, () => document.createElement('p')),
    );
    let asked = 0;
    const reader = new BlockReader(document.body, {
      find: () => {
        asked++;
        return -1;
      },
      found: () => undefined,
    });
    while (!reader.read(() => false));
    expect(asked).toBeLessThan(60);
  });

  it('is handed few of the texts before a find, however many there are', () => {
    const nested = '<p>a <b>line <i>of <u>words</u></i></b></p>'.repeat(20);
    const html = `${nested}<p>an x</p>`.repeat(40);
    const handedOut = vi.spyOn(TreeWalker.prototype, 'nextNode');
    expect(texts(read(html))).toEqual(Array(40).fill('an x'));
    // Without looking for a place close by they are most of 3,200.
    expect(handedOut.mock.calls.length).toBeLessThan(1_000);
    handedOut.mockRestore();
  });
});
