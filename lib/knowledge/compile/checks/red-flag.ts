import { HELP_PHRASES, type Topic } from '../../types.ts';
import type { CardDraft, Drafts } from '../drafts.ts';
import type { Problem } from '../problem.ts';

const MOST_WORDS = 25;

/** Topics where a clot, rupture, compartment syndrome or bone stress could be taken for the topic. */
const NEEDED: ReadonlySet<Topic> = new Set<Topic>([
  'calf-strain',
  'gastrocnemius-strain',
  'soleus-strain',
  'calf-cramp',
  'early-treatment',
  'rehab-exercises',
  'return-to-running',
  'achilles',
]);

/** The one line that must reach every reader is there, short, and says what to do. */
export function checkRedFlags({ cards }: Drafts): Problem[] {
  return [...cards.flatMap(checkLine), ...copies(cards)];
}

function checkLine({ file, frontMatter, lineOf, redFlag }: CardDraft): Problem[] {
  if (!redFlag) {
    if (!frontMatter || !NEEDED.has(frontMatter.topic)) return [];
    return [
      {
        file,
        line: lineOf('topic'),
        message: `A card on ${frontMatter.topic} lacks the red-flag line.`,
        fix: `add redFlag: "…" that names the danger and ends in one of: ${HELP_PHRASES.join(' · ')}.`,
      },
    ];
  }
  const { line, claim } = redFlag;
  const problems: Problem[] = [];
  const words = claim.text.split(/\s+/).length;
  if (words > MOST_WORDS) {
    problems.push({
      file,
      line,
      message: `The red-flag line has ${words} words.`,
      fix: `say it in at most ${MOST_WORDS}, the help phrase included.`,
    });
  }
  const phrases = HELP_PHRASES.filter((phrase) => claim.text.includes(phrase));
  const text = claim.text.replace(/\.$/, '');
  if (phrases.length !== 1 || !phrases.some((phrase) => text.endsWith(phrase))) {
    problems.push({
      file,
      line,
      message: 'The red-flag line does not end in exactly one help phrase.',
      fix: `end it, word for word, in one of: ${HELP_PHRASES.join(' · ')}.`,
    });
  }
  return problems;
}

/** A line that fits every card is read on none: each says what could be mistaken for its own topic. */
function copies(cards: CardDraft[]): Problem[] {
  const owners = new Map<string, CardDraft>();
  return cards.flatMap((card) => {
    const text = card.redFlag?.claim.text;
    if (text === undefined) return [];
    const owner = owners.get(text);
    if (!owner) owners.set(text, card);
    if (!owner || owner.frontMatter?.topic === card.frontMatter?.topic) return [];
    return {
      file: card.file,
      line: card.redFlag?.line ?? 1,
      message: `The red-flag line is the same as in ${owner.file}, which has another topic.`,
      fix: 'say what a reader could mistake for the topic of this card.',
    };
  });
}
