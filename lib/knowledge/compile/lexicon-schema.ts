import * as v from 'valibot';

const weights = v.optional(v.record(v.string(), v.pipe(v.number(), v.integer())), {});

/** The form of content/lexicon.yaml; the head of that file explains it. */
export const LexiconSchema = v.strictObject({
  stems: v.string(),
  classes: v.record(v.string(), v.string()),
  concepts: v.array(
    v.strictObject({
      id: v.string(),
      title: v.string(),
      card: v.string(),
      redFlag: v.optional(v.boolean(), false),
    }),
  ),
  heads: v.array(
    v.strictObject({
      class: v.string(),
      concept: v.string(),
      needs: v.pipe(v.number(), v.integer()),
      around: weights,
      before: weights,
      after: weights,
      joins: v.optional(v.record(v.string(), v.string()), {}),
    }),
  ),
  rules: v.array(
    v.strictObject({
      for: v.optional(v.array(v.string()), []),
      when: v.array(v.string()),
      card: v.string(),
      weight: v.pipe(v.number(), v.integer()),
    }),
  ),
});
export type LexiconSource = v.InferOutput<typeof LexiconSchema>;
