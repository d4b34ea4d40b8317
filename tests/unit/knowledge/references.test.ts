import { describe, expect, test } from 'vitest';
import { confirmedFields } from '../../../lib/knowledge/compile/references/confirmed-fields.ts';
import { evidenceKind } from '../../../lib/knowledge/compile/references/evidence-kinds.ts';
import { formatReference } from '../../../lib/knowledge/compile/references/format.ts';
import type { Reference } from '../../../lib/knowledge/types.ts';

const PAPER: Reference = {
  id: 'green-2020',
  type: 'article-journal',
  title:
    'Calf strains & cramps in elite Australian footballers: a descriptive evaluation of many years',
  author: [
    { family: 'Green', given: 'Brady' },
    { family: 'Lin', given: 'Monica' },
    { family: 'Schache', given: 'Anthony G.' },
    { family: 'Grävare', given: 'Karin' },
  ],
  'container-title': 'Medicine & Science',
  issued: { 'date-parts': [[2020, 8, 26]] },
  volume: '30',
  issue: '1',
  page: '174-184',
  DOI: '10.1111/sms.13552',
  PMID: '31494970',
  URL: 'https://www.example.org/paper',
  openAccess: 'unknown',
  evidenceType: 'RCT (n=32)',
  checked: 'abstract',
  note: 'Only for us.',
};

const page: Reference = {
  id: 'nhs-clot',
  type: 'webpage',
  title: 'Blood clots',
  author: [{ literal: 'NHS (UK)' }],
  publisher: 'NHS',
  URL: 'https://www.nhs.uk/clots',
  openAccess: true,
  evidenceType: 'guideline (public health information)',
  checked: 'page text',
};

describe('formatting', () => {
  const formatted = formatReference(confirmedFields(PAPER));

  test('one plain line in Vancouver style, without the link', () => {
    expect(formatted.text).toBe(
      'Green B, Lin M, Schache AG, Grävare K. Calf strains & cramps in elite Australian footballers: ' +
        'a descriptive evaluation of many years. Medicine & Science. 2020 Aug 26;30(1):174–84.',
    );
    expect(formatReference(page).text).toBe('NHS (UK). Blood clots. NHS.');
  });

  test('the title as the line has it', () => {
    expect(formatted.text).toContain(`${formatted.title}. Medicine`);
    const quoted = formatReference({ ...page, title: `"Clots": don't wait` });
    expect(quoted.text).toContain(quoted.title);
    expect(quoted.title).toMatch(/^“Clots”: don’t wait$/);
    expect(
      formatReference({ ...page, title: undefined } as unknown as Reference),
    ).not.toHaveProperty('title');
  });

  test('short name, year, evidence and open access', () => {
    expect(formatted).toMatchObject({
      short: 'Green 2020',
      year: 2020,
      evidence: 'trial',
      openAccess: false,
    });
    expect(formatReference(page)).toMatchObject({
      short: 'NHS (UK)',
      evidence: 'guideline',
      openAccess: true,
    });
    expect(formatReference(page)).not.toHaveProperty('year');
  });

  test('the link is the DOI, else PubMed, else the address, else PMC, else none', () => {
    const link = (fields: Partial<Reference>) => {
      const { url, urlLabel } = formatReference({ ...PAPER, ...fields });
      return [url, urlLabel];
    };
    expect(link({})).toEqual(['https://doi.org/10.1111/sms.13552', 'doi.org/10.1111/sms.13552']);
    expect(link({ DOI: '10.1016/S1836-9553(12)70068-1' })[0]).toBe(
      'https://doi.org/10.1016/S1836-9553(12)70068-1',
    );
    expect(link({ DOI: '10.1002/a<1>#b' })[0]).toBe('https://doi.org/10.1002/a%3C1%3E%23b');
    const noDoi = { DOI: undefined };
    expect(link(noDoi)).toEqual([
      'https://pubmed.ncbi.nlm.nih.gov/31494970',
      'pubmed.ncbi.nlm.nih.gov/31494970',
    ]);
    const noPmid = { ...noDoi, PMID: undefined };
    expect(link(noPmid)).toEqual(['https://www.example.org/paper', 'example.org']);
    const noUrl = { ...noPmid, URL: undefined };
    expect(link({ ...noUrl, PMCID: 'PMC1' })[0]).toBe('https://pmc.ncbi.nlm.nih.gov/articles/PMC1');
    expect(link(noUrl)).toEqual([undefined, undefined]);
  });

  test('BibTeX: our id as key, names and signs that TeX understands, nothing of ours', () => {
    const { bibtex } = formatted;
    expect(bibtex).toMatch(/^@article\{green-2020,/);
    expect(bibtex).toContain(
      'author = {Green, Brady and Lin, Monica and Schache, Anthony G. and Grävare, Karin}',
    );
    expect(bibtex).toContain('journal = {Medicine \\& Science}');
    expect(bibtex).toContain('year = {2020}');
    expect(bibtex).not.toMatch(/month|note|Only for us|checked|openAccess/);
  });

  test('RIS: one line a field, however long', () => {
    const lines = formatted.ris.split('\n');
    expect(lines[0]).toBe('TY  - JOUR');
    expect(lines.at(-1)).toBe('ER  - ');
    expect(lines).toContain(`TI  - ${PAPER.title}`);
    expect(lines).toContain('AU  - Schache, Anthony G.');
    expect(lines.every((line) => /^[A-Z][A-Z\d] {2}- /.test(line))).toBe(true);
    expect(formatted.ris).not.toContain('Only for us');
  });
});

describe('fields written from memory', () => {
  const kept = (...fieldsFromMemory: string[]) => confirmedFields({ ...PAPER, fieldsFromMemory });
  const families = (reference: Reference) =>
    reference.author?.map(({ family, literal }) => family ?? literal);

  test.each([
    ['volume', 'volume'],
    ['issue', 'issue'],
    ['page', 'page'],
    ['issued', 'issued'],
    ['DOI', 'DOI'],
    ['container-title', 'container-title'],
    ['title', 'title'],
    ['title (end)', 'title'],
    ['author', 'author'],
  ])('%s is left out', (field, gone) => {
    expect(kept(field)).not.toHaveProperty(gone);
    expect(PAPER).toHaveProperty(gone);
  });

  test('the end of the pages is left out', () => {
    expect(kept('page (end)').page).toBe('174');
  });

  test('only the authors who were seen are named', () => {
    expect(families(kept('author (after the first)'))).toEqual(['Green', 'et al.']);
    expect(families(kept('author (second and third)'))).toEqual(['Green', 'et al.']);
    expect(families(kept('author (after the third)'))).toEqual([
      'Green',
      'Lin',
      'Schache',
      'et al.',
    ]);
    expect(kept('author given names (Lin, Schache)').author).toEqual([
      { family: 'Green', given: 'Brady' },
      { family: 'Lin' },
      { family: 'Schache' },
      { family: 'Grävare', given: 'Karin' },
    ]);
  });

  test('what is left still reads well', () => {
    const line = (...fields: string[]) => formatReference(kept(...fields)).text;
    expect(line('volume')).toMatch(/Medicine & Science\. 2020 Aug 26;174–84\.$/);
    expect(line('container-title', 'issued')).toMatch(/of many years\.$/);
    expect(line('author (after the first)')).toMatch(/^Green B, et al\. Calf strains/);
    expect(formatReference(kept('author (after the first)')).bibtex).toContain(
      'author = {Green, Brady and others}',
    );
  });

  test('without a confirmed author the short name is the journal, else the publisher', () => {
    expect(formatReference(kept('author')).short).toBe('Medicine & Science 2020');
    expect(formatReference({ ...page, author: undefined }).short).toBe('NHS');
  });
});

describe('kinds of evidence', () => {
  test.each([
    ['guideline (public health information)', 'guideline'],
    ['systematic review and meta-analysis (21 studies)', 'systematic review'],
    ['RCT (pilot)', 'trial'],
    ['cohort (retrospective, 28 injuries)', 'cohort'],
    ['diagnostic accuracy cohort', 'cohort'],
    ['case-control', 'survey'],
    ['cross-sectional survey (n=71,420)', 'survey'],
    ['cross-sectional (MRI)', 'lab study'],
    ['case series', 'case report'],
    ['anatomical / imaging study', 'lab study'],
    ['autopsy histology (n=32)', 'lab study'],
    ['narrative review (systematic search, June 2024)', 'expert opinion'],
    ['expert consensus (Delphi, 37 experts)', 'expert opinion'],
    ['textbook (popular)', 'textbook'],
  ])('%s -> %s', (words, kind) => expect(evidenceKind(words)).toBe(kind));

  test('unknown words have no kind', () => {
    expect(evidenceKind('hearsay')).toBeUndefined();
    expect(evidenceKind('constructor')).toBeUndefined();
  });
});
