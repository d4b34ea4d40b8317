import type { Random } from '../random.ts';

/** Everyday words of a runner's page that tell the detector nothing. */
const WORDS = (
  'the and a of in on to with after before along past over under through around again still ' +
  'morning evening river bridge park hill wood field track road trail path street town village ' +
  'mile lap pace watch wind rain sun fog frost cloud light dark early late long short easy quick ' +
  'slow steady quiet loud warm cold fresh green white old new group club friend coach sister ' +
  'brother neighbour dog bus train ferry market bakery coffee bread soup apple jacket gloves hat ' +
  'bottle map photo story race number start finish medal crowd volunteer song radio book plan ' +
  'week month season autumn spring winter summer holiday weekend Tuesday Sunday we they she he ' +
  'it ran walked turned looked laughed talked waited crossed climbed found lost met said thought ' +
  'felt was were had made took came wrote shared counted'
).split(' ') as [string, ...string[]];

/** Sentences with something to mark, as runners write them. */
const TELLING: [string, ...string[]] = [
  'My left calf went pop at mile nine and I hobbled home.',
  'The physio called it a soleus strain and gave me heel raises to do.',
  'A tight calf again, so I stopped and walked the last mile.',
  'I pulled my calf on the hill and could not push off.',
  'Woke up with a cramp in my calf in the middle of the night.',
  'My Achilles tendon is sore in the morning and stiff on the stairs.',
  'She tore her calf muscle in the sprint and was out for six weeks.',
  'Is a swollen and painful calf after a long flight a blood clot?',
  'Eccentric heel drops helped my achilles more than rest.',
  'The gastrocnemius strain healed well, said the club doctor.',
];

/** A sentence of everyday words, about 70 characters long. */
export function plainSentence(random: Random): string {
  const words = Array.from({ length: 10 + random.below(8) }, () => random.pick(WORDS));
  const sentence = words.join(' ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

/** A sentence with at least one word to mark. */
export function tellingSentence(random: Random): string {
  return random.pick(TELLING);
}

/** Everyday sentences, at least this many characters in all. */
export function plainText(random: Random, characters: number): string {
  const sentences: string[] = [];
  for (let length = 0; length < characters; length += (sentences.at(-1) ?? '').length + 1) {
    sentences.push(plainSentence(random));
  }
  return sentences.join(' ');
}
