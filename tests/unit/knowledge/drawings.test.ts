import { expect, test } from 'vitest';
import { told } from './content-folder.ts';

const FILE = 'figures/calf.svg';
const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg">${inside}<path/></svg>`;

test('a drawing with title and description is fine', () => {
  expect(
    told({ [FILE]: svg('<title id="t">The calf</title>\n<desc>Two muscles.</desc>') }),
  ).toEqual([]);
});

test.each([
  ['', ['The drawing has no <title>.', 'The drawing has no <desc>.']],
  ['<title>The calf</title>', ['The drawing has no <desc>.']],
  ['<title> </title><desc>Two muscles.</desc>', ['The drawing has no <title>.']],
])('%j', (inside, messages) => {
  expect(told({ [FILE]: svg(inside) })).toEqual(messages.map((message) => `${FILE}:1 ${message}`));
});
