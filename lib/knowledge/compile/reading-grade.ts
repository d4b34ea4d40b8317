import { syllable } from 'syllable';

/** A word everybody can read, put in place of a medical name. */
const EASY_WORD = 'calf';

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * The Flesch-Kincaid grade: 0.39 words per sentence + 11.8 syllables per word - 15.59
 * (Kincaid et al. 1975). Syllables are counted by the `syllable` package; a number counts as one.
 * Not rounded: a rounded mean of syllables moves the grade by more than half a year.
 * @param texts read one after the other; a sentence never runs on from one into the next
 */
export function readingGrade(texts: string[], easyNames: EasyNames): number {
  const easy = texts.map(easyNames);
  const sentenceCount = easy.reduce((sum, text) => sum + [...sentences.segment(text)].length, 0);
  const words = easy.flatMap((text) => text.split(/\s+/)).filter((word) => /[\p{L}\d]/u.test(word));
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return 0.39 * (words.length / sentenceCount) + 11.8 * (syllables / words.length) - 15.59;
}

export type EasyNames = (text: string) => string;

/** Makes each of `names` (also with a plural s) count as one word of one syllable. */
export function easyNames(names: string[]): EasyNames {
  if (names.length === 0) return (text) => text;
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  const any = longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\d])(?:${any})s?(?![\\p{L}\\d])`, 'giu');
  return (text) => text.replace(pattern, EASY_WORD);
}
