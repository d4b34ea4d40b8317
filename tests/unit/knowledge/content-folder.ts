import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { checkContent } from '../../../lib/knowledge/compile/check-content.ts';
import type { Problem } from '../../../lib/knowledge/compile/problem.ts';

export const TODAY = '2026-11-22';

/** The smallest content folder without a problem. */
const BASE: Record<string, string> = {
  'cards/calf-strain.md': `---
id: calf-strain
topic: calf-strain
title: Calf strain
kind: condition
aliases: [pulled calf]
related: [blood-clot]
checked: 2026-11-22
checkAgain: 2028-11-01
tip: [rest-first, torn-fibres]
redFlag: "A warm, swollen calf can be a clot. Get seen today: doctor, urgent care or nurse line [@nhs-clot]"
---

## What it is

- A calf strain is a tear in the calf. [@dixon-2009] {#torn-fibres}

## How it feels

- It hurts at once. [@dixon-2009; @green-2020] {#hurts-at-once}

## What to do now

- Stop the run and rest the calf. [@dixon-2009] {#rest-first}

## What next

- Of the strains in elite footballers, 84.6% were deep. [@green-2020] {#mostly-deep population="elite footballers" numbers="share=84.6"}

## When to get help

- It may be a [blood clot](blood-clot). Get seen today: doctor, urgent care or nurse line. [@nhs-clot] {#may-be-a-clot}

## How sure are we

- Few studies looked at runners. [@green-2020] {#few-studies}
- Do not push on when it hurts. [general advice, no study] {#no-pushing}
- A scan is not always done. [@dixon-2009] {#no-scan}
`,
  'cards/blood-clot.md': `---
id: blood-clot
topic: red-flags
title: Blood clot
kind: danger
aliases: [clot in the calf]
related: []
checked: 2026-11-22
checkAgain: 2028-11-22
tip: [go-today, what-a-clot-is]
---

## What it is

- A clot can block a deep vein. [@nhs-clot] {#what-a-clot-is}

## How it feels

- The calf may swell and feel warm. [@nhs-clot] {#warm-and-swollen}

## What to do now

- Do not wait and see. [@nhs-clot] {#go-today}

## When to get help

- Get seen today: doctor, urgent care or nurse line. [@nhs-clot] {#get-seen}

## How sure are we

- All guides agree on this. [@nhs-clot] {#guides-agree}
`,
  'references.json': JSON.stringify(
    [
      {
        id: 'dixon-2009',
        type: 'article-journal',
        title: 'Gastrocnemius vs. soleus strain',
        author: [{ family: 'Dixon', given: 'J. Bryan' }],
        'container-title': 'Current Reviews',
        issued: { 'date-parts': [[2009]] },
        volume: '2',
        page: '74-77',
        DOI: '10.1007/s12178-009-9045-8',
        openAccess: true,
        evidenceType: 'narrative review',
        checked: 'abstract',
      },
      {
        id: 'green-2020',
        type: 'article-journal',
        title: 'Calf strains in footballers',
        author: [
          { family: 'Green', given: 'Brady' },
          { family: 'Lin', given: 'Monica' },
        ],
        'container-title': 'Journal of Sport',
        issued: { 'date-parts': [[2020, 1]] },
        PMID: '31494970',
        openAccess: false,
        evidenceType: 'cohort (injury registry)',
        checked: 'abstract',
      },
      {
        id: 'nhs-clot',
        type: 'webpage',
        title: 'Blood clots',
        author: [{ literal: 'NHS' }],
        publisher: 'NHS',
        URL: 'https://www.nhs.example/clots',
        openAccess: true,
        evidenceType: 'guideline (public health information)',
        checked: 'page text',
      },
    ],
    null,
    2,
  ),
  'lexicon.yaml': `stems: calf
classes:
  calf: calf
  filler: the
concepts: []
heads: []
rules: []
`,
  'seed-claims.yaml': [
    ...Array.from({ length: 40 }, (_, index) => `S${String(index + 1).padStart(2, '0')}`),
    'R1',
    'R2',
    'R3',
  ]
    .map(
      (id) => `- id: ${id}
  says: Something about calves.
  verdict: ${id.startsWith('S') ? 'supported' : 'unchanged'}
  because: A later study found the same.
  citations: [dixon-2009]
  card: calf-strain
  claim: torn-fibres
`,
    )
    .join(''),
  'left-out.yaml': '- fact: F103\n  reason: A target for elite sport.\n',
  'medical-names.txt': '# one a line\ngastrocnemius\n',
  'search-intents.yaml': 'words: {}\nours: {}\nelsewhere: {}\nasks: {}\n',
};

/** New text for a file, a change of its text, or null for no such file. */
export type Changes = Record<string, string | null | ((text: string) => string)>;

/** Writes the base with `changes` to a folder of its own; it is gone after the test. */
export function contentFolder(changes: Changes = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'knowledge-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const path of new Set([...Object.keys(BASE), ...Object.keys(changes)])) {
    const change = changes[path];
    const text = typeof change === 'function' ? change(BASE[path] ?? '') : (change ?? BASE[path]);
    if (change === null || text === undefined) continue;
    const file = join(root, 'content', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return join(root, 'content');
}

export function problemsOf(changes: Changes): Problem[] {
  return checkContent(contentFolder(changes), TODAY).problems;
}

/** Replaces `before` once; a test whose change changes nothing would prove nothing. */
export function swap(before: string, after: string): (text: string) => string {
  return (text) => {
    if (!text.includes(before)) throw new Error(`"${before}" is not in the text.`);
    return text.replace(before, () => after);
  };
}

/** Line of the base file `path` on which `words` first stand. */
export function lineOf(path: string, words: string): number {
  const index = BASE[path]?.indexOf(words) ?? -1;
  if (index < 0) throw new Error(`"${words}" is not in ${path}.`);
  return (BASE[path] ?? '').slice(0, index).split('\n').length;
}

/** Changes fields of one reference; undefined takes the field out. */
export function reference(id: string, fields: Record<string, unknown>): Changes {
  return {
    'references.json': (text) => {
      const entries: Record<string, unknown>[] = JSON.parse(text);
      return JSON.stringify(
        entries.map((entry) => (entry.id === id ? { ...entry, ...fields } : entry)),
        null,
        2,
      );
    },
  };
}

/** What the tests compare: where, and what is wrong. Every problem must also say how to mend it. */
export function told(changes: Changes): string[] {
  return problemsOf(changes).map(({ file, line, message, fix }) => {
    if (!/^[a-z].*[.]$/s.test(fix)) throw new Error(`Not an instruction: "${fix}"`);
    return `${file.replace('content/', '')}:${line} ${message}`;
  });
}
