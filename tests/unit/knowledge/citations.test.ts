import { describe, expect, test } from 'vitest';
import { compile } from './compile.ts';
import { lineOf, reference, swap, told } from './content-folder.ts';

const CARD = 'cards/calf-strain.md';
const CITED = lineOf(CARD, '[@green-2020] {#few-studies}');

/** Only lines that cite green-2020 alone: the same fault is told wherever it is cited. */
function faultOf(fields: Record<string, unknown>): string | undefined {
  const problems = told(reference('green-2020', fields));
  return problems.find((problem) => problem.startsWith(`${CARD}:${CITED} `))?.replace(/^\S+ /, '');
}

describe('cited references', () => {
  test('one that does not exist is told on each line that cites it', () => {
    const problems = told({
      [CARD]: swap('[@green-2020] {#few-studies}', '[@green-2021] {#few-studies}'),
      'seed-claims.yaml': swap('[dixon-2009]', '[dixon-2008]'),
    });
    expect(problems).toEqual([
      `${CARD}:${CITED} There is no reference "green-2021".`,
      'seed-claims.yaml:1 There is no reference "dixon-2008".',
    ]);
  });

  test('also the red-flag line is checked', () => {
    const problems = told({ [CARD]: swap('line [@nhs-clot]"', 'line [@nhs-99]"') });
    expect(problems).toEqual([
      `${CARD}:${lineOf(CARD, 'redFlag')} There is no reference "nhs-99".`,
    ]);
  });

  test.each([
    [{ checked: 'not checked' }, 'Reference "green-2020" was never checked.'],
    [{ title: undefined }, 'Reference "green-2020" has no title.'],
    [
      { fieldsFromMemory: ['title'] },
      'The title of reference "green-2020" was written from memory.',
    ],
    [
      { fieldsFromMemory: ['title (end)'] },
      'The title of reference "green-2020" was written from memory.',
    ],
    [{ author: undefined }, 'Reference "green-2020" has neither an author nor a publisher.'],
    [{ author: [] }, 'Reference "green-2020" has neither an author nor a publisher.'],
  ])('%j', (fields, problem) => {
    expect(faultOf(fields)).toBe(problem);
  });

  test('a publisher stands in for an author', () => {
    expect(faultOf({ author: undefined, publisher: 'A ministry' })).toBeUndefined();
  });

  test('an entry nobody cites is listed, not bundled, and may be unfinished', () => {
    const { problems, unusedReferences, knowledge, formatted } = compile({
      'references.json': swap(
        '[',
        '[{"id":"extra-1999","type":"book","openAccess":false,"evidenceType":"textbook","checked":"not checked"},',
      ),
    });
    expect(problems).toEqual([]);
    expect(unusedReferences).toEqual(['extra-1999']);
    expect(knowledge.references.map(({ id }) => id)).not.toContain('extra-1999');
    expect(formatted).not.toHaveProperty('extra-1999');
  });
});

describe('the kind of evidence a claim names', () => {
  const named = (kind: string) =>
    told({
      [CARD]: swap(
        '[@dixon-2009; @green-2020] {#hurts-at-once}',
        `[@dixon-2009; @green-2020] {#hurts-at-once evidence="${kind}"}`,
      ),
    });

  test('may be weaker, or that of any of its sources', () => {
    expect(named('textbook')).toEqual([]);
    expect(named('cohort')).toEqual([]);
  });

  test('is never stronger than its strongest source', () => {
    expect(named('trial')).toEqual([
      `${CARD}:${lineOf(CARD, '{#hurts-at-once}')} "hurts-at-once" calls its evidence "trial", but none of its sources is that strong.`,
    ]);
  });
});

describe('the bibliography', () => {
  const LINE = lineOf('references.json', '"green-2020"') - 1;
  test.each([
    [
      { DOI: 'https://doi.org/10.1007/s12178' },
      '"https://doi.org/10.1007/s12178" of reference "green-2020" is not a DOI.',
    ],
    [{ DOI: '10.1007/s12178.' }, '"10.1007/s12178." of reference "green-2020" is not a DOI.'],
    [{ DOI: '10.1007' }, '"10.1007" of reference "green-2020" is not a DOI.'],
    [{ URL: 'www.nhs.uk' }, '"www.nhs.uk" of reference "green-2020" is not a web address.'],
    [
      { URL: 'javascript:alert(1)' },
      '"javascript:alert(1)" of reference "green-2020" is not a web address.',
    ],
    [
      { evidenceType: 'hearsay' },
      'The evidence type "hearsay" of reference "green-2020" is unknown.',
    ],
    [
      { fieldsFromMemory: ['pages'] },
      '"pages" in fieldsFromMemory of reference "green-2020" is unknown.',
    ],
  ])('%j', (fields, problem) => {
    expect(told(reference('green-2020', fields))).toEqual([`references.json:${LINE} ${problem}`]);
  });

  test('a DOI with brackets and slashes is fine', () => {
    expect(told(reference('green-2020', { DOI: '10.1016/S1836-9553(12)70068-1' }))).toEqual([]);
  });
});
