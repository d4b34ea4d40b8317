/**
 * A light stemmer for English: it undoes inflection and a few common endings, and folds British
 * and American spelling into one. Lighter than Porter's on purpose: "general" must not meet "generous", and
 * muscle names must stay as they are.
 */

/** Forms no rule reaches. */
const IRREGULAR: Record<string, string> = {
  calves: 'calf',
  calve: 'calf',
  swollen: 'swell',
  tore: 'tear',
  torn: 'tear',
  ran: 'run',
  feet: 'foot',
  went: 'go',
  gone: 'go',
  goes: 'go',
  felt: 'feel',
  knives: 'knife',
  aches: 'ache',
  achy: 'ache',
  aching: 'ache',
  crampy: 'cramp',
  icing: 'ice',
  iced: 'ice',
  using: 'use',
  injure: 'injury',
  injured: 'injury',
  injuring: 'injury',
  recovery: 'recover',
  tendinitis: 'tendonitis',
  treatment: 'treat',
  tyre: 'tire',
};

const SHORT_WITH_E = /^[^aeiou]+[aeiou][^aeiouwxy]e$/;

/** The stem of a folded word (lower case, letters and digits only). Any string is accepted. */
export function stem(word: string): string {
  const irregular = Object.hasOwn(IRREGULAR, word) ? IRREGULAR[word] : undefined;
  if (irregular) return irregular;
  if (word.length < 4 || /\d/.test(word)) return word;
  return dropFinalE(oneSpelling(derived(inflected(word))));
}

function inflected(word: string): string {
  const singular = withoutPlural(word);
  if (singular !== word) return singular;
  // "worried", not "tried": what is left of a shorter word meets others ("fried", "fry").
  if (/..[^aeiou]ied$/.test(word) && word.length > 5) return `${word.slice(0, -3)}y`;
  const base = word.replace(/(?:ing|(?<!e)ed)$/, '');
  if (base === word || base.length < 3 || !/[aeiouy]/.test(base)) return word;
  if (/([^aeiouylsz])\1$/.test(base)) return base.slice(0, -1);
  // "racing", "hoping": a short word lost its e, or it would meet "hop".
  return SHORT_WITH_E.test(`${base}e`) ? `${base}e` : base;
}

function withoutPlural(word: string): string {
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|ch|sh|x|z)es$/.test(word)) return word.slice(0, -2);
  return /[^suif]s$|fs$/.test(word) ? word.slice(0, -1) : word;
}

function derived(word: string): string {
  if (word.length < 6) return word;
  return word.replace(/(?:ness|ly)$|(?<=[st])ion$/, '');
}

function oneSpelling(word: string): string {
  return word
    .replace(/ae/g, 'e')
    .replace(/^oe|(?<=rh)oe/, 'e')
    .replace(/(?<=..)our$/, 'or')
    .replace(/(?<=[bt])re$/, 'er')
    .replace(/(?<=gram)me$/, '')
    .replace(/(?<=[iy])z(?=e?$|at$|ation$)/, 's');
}

/** "raise" meets "raising", but "plane" must not meet "plan". */
function dropFinalE(word: string): string {
  const drops = word.length > 4 && word.endsWith('e') && !SHORT_WITH_E.test(word);
  return drops ? word.slice(0, -1) : word;
}
