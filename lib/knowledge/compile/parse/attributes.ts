import { EVIDENCE_KINDS, type EvidenceKind } from '../../types.ts';
import { SLUG } from './patterns.ts';

/** What stands in `{#slug population="…" numbers="a=1 b=2" evidence="…"}`. */
export interface Attributes {
  slug: string;
  population?: string;
  numbers?: Record<string, number>;
  evidence?: EvidenceKind;
}

/** A mistake in the attributes: what is wrong and how to mend it. */
export interface Mistake {
  message: string;
  fix: string;
}

const PIECE = /\s*(?:#(?<slug>[^\s"=]+)|(?<key>[\w-]+)="(?<value>[^"]*)")\s*/uy;
const NUMBER = /^(?<name>[a-z][a-zA-Z0-9-]*)=(?<value>-?\d+(?:\.\d+)?)$/;

/** Reads the inside of the braces; whatever is readable is returned, whatever is not is a mistake. */
export function readAttributes(inside: string): { attributes: Attributes; mistakes: Mistake[] } {
  const attributes: Attributes = { slug: '' };
  const mistakes: Mistake[] = [];
  PIECE.lastIndex = 0;
  let end = 0;
  for (let piece = PIECE.exec(inside); piece?.groups; piece = PIECE.exec(inside)) {
    end = PIECE.lastIndex;
    const { slug, key = '', value = '' } = piece.groups;
    if (slug !== undefined) attributes.slug = slug;
    else readAttribute(key, value, attributes, mistakes);
  }
  if (end < inside.length) {
    mistakes.push({
      message: `"${inside.slice(end).trim()}" in the braces cannot be read.`,
      fix: 'write {#slug population="who" numbers="name=12"}, with straight double quotes.',
    });
  }
  if (!SLUG.test(attributes.slug)) {
    mistakes.push({
      message: attributes.slug
        ? `The claim's name "#${attributes.slug}" is not in kebab-case.`
        : 'The claim has no name.',
      fix: 'end the line with a name in braces: small letters, digits and hyphens, e.g. {#deep-muscle}.',
    });
  }
  return { attributes, mistakes };
}

function readAttribute(key: string, value: string, attributes: Attributes, mistakes: Mistake[]) {
  if (key === 'population' && value.trim()) attributes.population = value.trim();
  else if (key === 'evidence' && isEvidenceKind(value)) attributes.evidence = value;
  else if (key === 'evidence') {
    mistakes.push({
      message: `"${value}" is not a kind of evidence.`,
      fix: `write one of: ${EVIDENCE_KINDS.join(', ')}.`,
    });
  } else if (key === 'numbers') readNumbers(value, attributes, mistakes);
  else {
    mistakes.push({
      message: `${key}="${value}" means nothing here.`,
      fix: 'use only population, numbers and evidence, each with a value.',
    });
  }
}

function readNumbers(value: string, attributes: Attributes, mistakes: Mistake[]) {
  const numbers: Record<string, number> = {};
  for (const word of value.trim().split(/\s+/)) {
    const { name, value: digits } = NUMBER.exec(word)?.groups ?? {};
    if (name === undefined || name in numbers) {
      mistakes.push({
        message: `"${word}" in numbers="…" cannot be read or stands there twice.`,
        fix: 'write name=number with a different name each, e.g. numbers="shortest=8 longest=48".',
      });
    } else numbers[name] = Number(digits);
  }
  attributes.numbers = numbers;
}

function isEvidenceKind(value: string): value is EvidenceKind {
  return (EVIDENCE_KINDS as readonly string[]).includes(value);
}
