import { array, maxLength, minLength, optional, picklist, pipe, strictObject } from 'valibot';
import { CARD_KINDS, TOPICS } from '../../types.ts';
import type { FrontMatter } from '../drafts.ts';
import type { Problem } from '../problem.ts';
import { isoDate, slug, words } from './patterns.ts';
import { type FieldHelp, validate } from './validate.ts';
import type { YamlSource } from './yaml-source.ts';

const schema = strictObject({
  id: slug,
  topic: picklist(TOPICS),
  title: words,
  kind: picklist(CARD_KINDS),
  aliases: array(words),
  related: array(slug),
  checked: isoDate,
  checkAgain: isoDate,
  tip: pipe(array(slug), minLength(2), maxLength(3)),
  redFlag: optional(words),
});

const HELP: FieldHelp = {
  id: 'write the name of the file without .md, e.g. `id: soleus-strain`.',
  topic: `write one of: ${TOPICS.join(', ')}.`,
  title: 'write what the card is called, e.g. `title: Soleus strain`.',
  kind: `write one of: ${CARD_KINDS.join(', ')}.`,
  aliases:
    'list the names runners use, e.g. `aliases: [pulled soleus, deep calf strain]`; `[]` for none.',
  related: 'list ids of other cards, e.g. `related: [calf-strain]`; `[]` for none.',
  checked:
    'write the day the card was last checked against its sources, e.g. `checked: 2026-11-22`.',
  checkAgain: 'write a day at most 24 months after `checked`, e.g. `checkAgain: 2028-11-01`.',
  tip: 'list two or three slugs of claims on this card; the first says what to do.',
  redFlag: 'write one line in "double quotes" that ends in a help phrase and a citation.',
};

/** @returns null when something is missing or wrong; every such thing is then in `problems` */
export function readFrontMatter(
  source: YamlSource,
  file: string,
  problems: Problem[],
): FrontMatter | null {
  return validate(schema, source, [], { file, what: 'The front matter', help: HELP }, problems);
}
