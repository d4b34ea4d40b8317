import { check, pipe, regex, string } from 'valibot';

/** Lower-case words joined by hyphens: ids of cards, claims and references. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const slug = pipe(string(), regex(SLUG));
export const words = pipe(string(), regex(/\S/));

/** A date that exists, as 2026-11-22. */
export const isoDate = pipe(
  string(),
  regex(/^\d{4}-\d{2}-\d{2}$/),
  check((text) => {
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
  }),
);

/** "What to do now" -> "what-to-do-now". */
export function slugOf(title: string): string {
  return title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
