import { HELP_PHRASES } from '../types.ts';

/**
 * Digits that measure nobody: names that happen to hold a digit, and years. Everything else with a
 * digit is a figure, and a figure says in whom it was measured.
 */
const NOT_FIGURES = [
  /\b(?:grade|type|stage|zone)s? \d\b(?:(?:,| and| or| to) \d\b)*/gi,
  // The rule of thumb that says by how much weekly distance may grow.
  /\b10 ?% rule\b/gi,
  /\b(?:in|since|until|by|from) (?:19|20)\d\d\b(?!,\d)/gi,
  /\b(?:19|20)\d\d (?:article|guideline|review|study|trial|survey|paper)s?\b/gi,
  // A digit that is part of a word: D3, COVID-19, T2-weighted.
  /\b\p{L}+-?\d+\b/gu,
];

/** The text without help phrases (their numbers are for dialling) and without names and years. */
function measured(text: string): string {
  const advice = HELP_PHRASES.reduce((rest, phrase) => rest.replaceAll(phrase, ' '), text);
  return NOT_FIGURES.reduce((rest, name) => rest.replace(name, ' '), advice);
}

/** Whether `text` tells something in digits that was measured in somebody. */
export function hasFigure(text: string): boolean {
  return /\d/.test(measured(text));
}

/** All numbers that stand in `text`; "71,420" is one number. */
export function numbersIn(text: string): Set<number> {
  const found = text.match(/\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g) ?? [];
  return new Set(found.map((digits) => Number(digits.replaceAll(',', ''))));
}
