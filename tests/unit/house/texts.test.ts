import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ESTree, parseSync, Visitor } from 'vite';
import { describe, expect, it } from 'vitest';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };

/** Attributes whose values are read, or read out. */
const READ = /^(aria-(label|description|roledescription|valuetext)|title|alt|placeholder|label)$/;
const LETTERS = /\p{L}{2}/u;

/** Texts in a component that do not come from the messages. */
function ownTexts(file: string, code: string): string[] {
  const found: string[] = [];
  const take = (text: unknown) => {
    if (typeof text === 'string' && LETTERS.test(text)) found.push(text.trim());
  };
  const takeFrom = (node: ESTree.Node) => {
    if (node.type === 'Literal') take(node.value);
    else if (node.type === 'TemplateLiteral') for (const { value } of node.quasis) take(value.raw);
    else if (node.type === 'ConditionalExpression')
      [node.consequent, node.alternate].forEach(takeFrom);
    else if (node.type === 'LogicalExpression') [node.left, node.right].forEach(takeFrom);
  };
  const children = ({ children }: { children: ESTree.JSXChild[] }) => {
    for (const child of children) {
      if (child.type === 'JSXText') take(child.value);
      else if (child.type === 'JSXExpressionContainer') takeFrom(child.expression);
    }
  };
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  new Visitor({
    JSXElement: children,
    JSXFragment: children,
    JSXAttribute({ name, value }) {
      if (!value || name.type !== 'JSXIdentifier' || !READ.test(name.name)) return;
      takeFrom(value.type === 'JSXExpressionContainer' ? value.expression : value);
    },
  }).visit(program);
  return found;
}

function sources(roots: string[], ending: RegExp): [file: string, code: string][] {
  return roots
    .flatMap((root) =>
      readdirSync(root, { recursive: true, encoding: 'utf8' }).map((file) => join(root, file)),
    )
    .filter((file) => ending.test(file))
    .map((file) => [file, readFileSync(file, 'utf8')]);
}

describe('what readers see comes from public/_locales', () => {
  it.each([
    ['<p>Stop here</p>', ['Stop here']],
    ['<><b>{x}</b> of all</>', ['of all']],
    ["<p>{isOn ? 'On now' : message('off')}</p>", ['On now']],
    ["<p>{isOn && 'On now'}</p>", ['On now']],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code.
    ['<p>{`${count} results`}</p>', ['results']],
    ['<input placeholder="Search" />', ['Search']],
    ["<a aria-label={'Close it'}>×</a>", ['Close it']],
    ["<p class=\"quiet\" role='status'>{message('saved')}: {text} · 1 %</p>", []],
  ])('finds what does not in %s', (code, texts) =>
    expect(ownTexts('x.tsx', `const y = ${code};`)).toEqual(texts),
  );

  it('in every component', () => {
    const components = sources(['components', 'entrypoints'], /\.tsx$/);
    expect(components.length).toBeGreaterThan(50);
    const stray = components.flatMap(([file, code]) =>
      ownTexts(file, code).map((text) => `${file}: ${text}`),
    );
    expect(stray).toEqual([]);
  });

  it('and all of that is used', () => {
    const code = sources(['components', 'entrypoints', 'lib'], /\.tsx?$/)
      .concat([['', readFileSync('wxt.config.ts', 'utf8')]])
      .map(([, text]) => text)
      .join('\n');
    const unused = Object.keys(messages)
      .map((key) => key.replace(/_(one|other)$/, ''))
      .filter((key) => !new RegExp(`['"]${key}['"]|__MSG_${key}__`).test(code));
    expect(unused).toEqual([]);
  });
});
