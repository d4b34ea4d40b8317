import { createDetector, type Explanation, passageTopic } from '../../lib/detection/index.ts';
import type { Lexicon, PackedHead } from '../../lib/knowledge/lexicon-types.ts';
import type { LabelledPassage, LabelledSpan } from './labelled.ts';
import { share, table } from './report.ts';

interface Result {
  passage: LabelledPassage;
  mentions: Explanation[];
  topic: string;
}

/** Scores the detector on labelled passages and returns the lines to print. */
export function scoreDetection(lexicon: Lexicon, passages: LabelledPassage[]): string[] {
  const detector = createDetector(lexicon);
  const results = passages.map((passage): Result => {
    const found = detector.candidates(passage.text);
    const mentions = found ? detector.explain(found, passage) : [];
    const topic = found && passageTopic(lexicon, found, mentions);
    return { passage, mentions, topic: topic ?? 'none' };
  });
  const mentions = results.flatMap((result) =>
    result.mentions.map((mention) => ({ ...result, mention })),
  );
  const wrong = mentions.filter(({ passage, mention }) => !passage.spans.some(overlaps(mention)));
  const musts = results.flatMap((result) =>
    result.passage.spans.filter(({ must }) => must).map((span) => ({ ...result, span })),
  );
  const missed = musts.filter(({ span, mentions: found }) => !found.some(overlaps(span)));
  const lookAlikes = results.filter(({ passage }) => passage.spans.length === 0);
  const marked = lookAlikes.filter(({ mentions: found }) => found.length > 0);
  const dangers = results.filter(({ passage }) => passage.card === 'red-flags');
  const unseen = dangers.filter((result) => !alarms(result));
  const ordinary = results.filter(({ passage }) => passage.card !== 'red-flags');
  const alarmed = ordinary.filter(alarms);
  const judged = results.filter(
    ({ passage }) => passage.card !== 'none' && passage.spans.some(({ must }) => must),
  );
  const offTopic = judged.filter(({ passage, topic }) => topic !== passage.card);
  return [
    ...wrong.map(({ passage, mention }) =>
      error('wrong mark', passage, mention, `as ${mention.concept}, because ${reasons(mention)}`),
    ),
    ...missed.map(({ passage, span }) =>
      error('missed', passage, span, why(lexicon, passage, span)),
    ),
    ...offTopic.map(
      ({ passage, topic, mentions: found }) =>
        `topic      ${passage.id} [${passage.domain}] is ${passage.card}, found ${topic}: ${found
          .map((mention) => `${quote(passage, mention)} → ${mention.card} (${reasons(mention)})`)
          .join('; ')}`,
    ),
    ...unseen.map(
      ({ passage, mentions: found }) =>
        `no alarm   ${passage.id} [${passage.domain}] ${cardsOf(found) || 'no mark'}: ${passage.text}`,
    ),
    ...alarmed.map(
      ({ passage, mentions: found }) =>
        `alarm      ${passage.id} [${passage.domain}] ${cardsOf(found)}: ${passage.text}`,
    ),
    '',
    'Topics: rows as labelled, columns as found',
    ...table(judged.map(({ passage, topic }) => [passage.card, topic])),
    '',
    `passages             ${passages.length}`,
    `precision            ${share(mentions.length - wrong.length, mentions.length)}`,
    `recall               ${share(musts.length - missed.length, musts.length)}`,
    `clean look-alikes    ${share(lookAlikes.length - marked.length, lookAlikes.length)}`,
    `topic accuracy       ${share(judged.length - offTopic.length, judged.length)}`,
    `dangers shown        ${share(dangers.length - unseen.length, dangers.length)}`,
    `false alarms         ${share(alarmed.length, ordinary.length)}`,
  ];
}

type Stretch = Pick<LabelledSpan, 'start' | 'end'>;

const overlaps = (a: Stretch) => (b: Stretch) => a.start < b.end && b.start < a.end;
const reasons = ({ because }: Explanation) => because.join(', ') || 'of the word itself';

/** Whether one of the marks leads to the card of a danger, whatever the passage as a whole is about. */
const alarms = ({ mentions }: Result) => mentions.some(({ topic }) => topic === 'red-flags');
const cardsOf = (mentions: Explanation[]) => mentions.map(({ card }) => card).join(', ');

/** The stretch with a little text around it. */
function quote({ text }: LabelledPassage, { start, end }: Stretch): string {
  const around = `${text.slice(Math.max(0, start - 40), start)}«${text.slice(start, end)}»${text.slice(end, end + 40)}`;
  return around.replace(/\s+/g, ' ');
}

function error(kind: string, passage: LabelledPassage, at: Stretch, reason: string): string {
  return `${kind.padEnd(10)} ${passage.id} [${passage.domain}] ${quote(passage, at)}: ${reason}`;
}

/** Makes every head a mark, so that what spoke for and against the unmarked can be told. */
const ANYTHING_GOES = 1_000;

/** Why a span has no mark: no word there is a head, or the evidence was too weak. */
function why(lexicon: Lexicon, passage: LabelledPassage, span: LabelledSpan): string {
  const heads = lexicon.heads.map(
    (head): PackedHead => head.with(2, head[2] - ANYTHING_GOES) as PackedHead,
  );
  const detector = createDetector({ ...lexicon, heads });
  const found = detector.candidates(passage.text);
  const mention = found && detector.explain(found, passage).find(overlaps(span));
  if (!mention) return 'no word of the lexicon';
  return `${(mention.score / 4 - ANYTHING_GOES).toFixed(2)} points short of enough (${reasons(mention)})`;
}
