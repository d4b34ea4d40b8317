import { describe, expect, it } from 'vitest';
import { formatProblem, type Problem } from '../../../lib/knowledge/compile/problem.ts';
import { compileSearchIntents } from '../../../lib/knowledge/compile/search-index-intents.ts';

const CARDS = [
  { id: 'calf-strain', claims: [{ slug: 'stop', text: 'Stop and leave the needles out.' }] },
];
const GOOD = `words:
  calf: [calf, 10]
  when-can: [how long]
  farm: [cow]
ours: { calf: 2 }
subjects: [calf]
elsewhere: { farm: 4 }
asks:
  calf-strain:
    calf + when-can - farm: 5
  calf-strain/stop:
    calf: 2
untold: [acupuncture]
`;

function compile(yaml: string) {
  const problems: Problem[] = [];
  const intents = compileSearchIntents(yaml, 'content/search-intents.yaml', CARDS, problems);
  return { intents, told: problems.map(formatProblem) };
}

describe('content/search-intents.yaml', () => {
  it('becomes numbered groups and asks; names may hold hyphens', () => {
    expect(compile(GOOD)).toEqual({
      told: [],
      intents: {
        groups: [
          { weight: 2, entries: ['calf', '10'] },
          { weight: 0, entries: ['how long'] },
          { weight: -4, entries: ['cow'] },
          { weight: 0, entries: ['acupuncture'] },
        ],
        subjects: [0],
        untold: 3,
        asks: [
          { card: 'calf-strain', worth: 5, all: [0, 1], none: [2] },
          { card: 'calf-strain', claim: 'stop', worth: 2, all: [0], none: [] },
        ],
      },
    });
  });

  it.each([
    ['a group that is not there', ['calf + when-can', 'calf + whenn'], 10, 'whenn'],
    ['a weight of such a group', ['{ farm: 4 }', '{ frm: 4 }'], 7, 'frm'],
    ['a subject that is not there', ['[calf]\nelse', '[clf]\nelse'], 6, 'clf'],
    ['a card that is not there', ['  calf-strain:', '  calf-strian:'], 10, 'calf-strian'],
    ['a claim that is not there', ['calf-strain/stop', 'calf-strain/stopp'], 12, 'stopp'],
    ['what a claim tells after all', ['[acupuncture]', '[dry cupping, needle]'], 13, 'stop'],
    ['a weight of nothing', [': 5', ': 0'], 10, '>0'],
    ['a part with a wrong name', ['asks:', 'ask:'], 1, 'ask'],
    ['text that is not YAML', ['ours: {', 'ours: {{'], 6, 'YAML'],
  ])('tells line and cure of %s', (_, [from = '', to = ''], line, words) => {
    const { told } = compile(GOOD.replace(from, to));
    expect(told[0]).toMatch(new RegExp(`^content/search-intents.yaml:${line}: .* Fix: .+`));
    expect(told.join(' ')).toContain(words);
  });

  it('uses the rest of a table with a mistake', () => {
    const { intents } = compile(GOOD.replace('  calf-strain:', '  calf-strian:'));
    expect(intents.groups).toHaveLength(4);
  });
});
