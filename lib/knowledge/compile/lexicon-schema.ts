import * as v from 'valibot';
import { TOPICS } from '../types.ts';

const points = v.pipe(
  v.number(),
  v.integer('Points are whole numbers'),
  v.minValue(-12, 'Points go from -12 to 12'),
  v.maxValue(12, 'Points go from -12 to 12'),
);
const weight = v.pipe(
  v.number(),
  v.integer('Weights are whole numbers'),
  v.minValue(-50, 'Weights go from -50 to 50'),
  v.maxValue(50, 'Weights go from -50 to 50'),
);
const weights = v.optional(v.record(v.string(), points), {});

/** The form of content/lexicon.yaml; the head of that file explains it. */
export const LexiconSchema = v.strictObject({
  stems: v.string(),
  classes: v.record(v.string(), v.string()),
  concepts: v.array(
    v.strictObject({
      id: v.string(),
      title: v.string(),
      card: v.string(),
      weight: v.optional(points, 2),
      redFlag: v.optional(v.boolean(), false),
      about: v.optional(v.picklist(TOPICS)),
    }),
  ),
  heads: v.array(
    v.strictObject({
      class: v.string(),
      concept: v.string(),
      needs: points,
      stemless: v.optional(v.boolean(), false),
      own: weights,
      around: weights,
      vague: weights,
      before: weights,
      after: weights,
      joins: v.optional(v.record(v.string(), v.string()), {}),
    }),
  ),
  topics: v.optional(
    v.array(
      v.strictObject({
        topic: v.picklist(TOPICS),
        card: v.string(),
        start: v.optional(points, 0),
        first: v.optional(points, 0),
        signs: weights,
      }),
    ),
    [],
  ),
  rules: v.array(v.strictObject({ when: v.array(v.string()), card: v.string(), weight })),
});
export type LexiconSource = v.InferOutput<typeof LexiconSchema>;
