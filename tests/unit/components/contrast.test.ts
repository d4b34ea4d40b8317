import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../../components/design.css', import.meta.url), 'utf8');
const highContrastAt = css.indexOf('@media (prefers-contrast');
const forcedAt = css.indexOf('@media (forced-colors');

type Scheme = 'light' | 'dark';
type Colours = Record<string, Record<Scheme, string>>;

function coloursIn(text: string): Colours {
  const pairs = text.matchAll(/--rf-([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g);
  return Object.fromEntries(
    [...pairs].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]),
  );
}

/** WCAG 2.2, "relative luminance". */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2.2, "contrast ratio". */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const TEXT: Record<string, string[]> = {
  ground: ['ink', 'quiet', 'link', 'link-strong', 'danger', 'change'],
  surface: ['ink', 'quiet', 'link', 'link-strong', 'danger'],
  raised: ['ink', 'quiet', 'link', 'link-strong', 'danger'],
  chosen: ['ink', 'quiet', 'link', 'link-strong', 'danger', 'change'],
  mark: ['ink', 'link', 'quiet'],
  'danger-ground': ['ink', 'quiet', 'link', 'link-strong', 'danger'],
  'change-ground': ['ink', 'quiet', 'link', 'link-strong', 'change'],
};
/** Edges of controls, focus rings and the bars that say danger or change. */
const SIGNS: Record<string, string[]> = {
  ground: ['edge', 'focus', 'danger', 'change'],
  surface: ['edge', 'focus'],
  raised: ['edge', 'focus'],
  chosen: ['link', 'focus'],
};

const usual = coloursIn(css.slice(0, highContrastAt));
const settings: [string, Colours][] = [
  ['as usual', usual],
  ['with more contrast', { ...usual, ...coloursIn(css.slice(highContrastAt, forcedAt)) }],
];

describe.each(settings)('%s', (_, colours) => {
  const ratios = (wanted: Record<string, string[]>, least: number) =>
    Object.entries(wanted).flatMap(([ground, inks]) =>
      inks.flatMap((ink) =>
        (['light', 'dark'] as const).map((scheme) => {
          const ratio = contrast(colours[ink]?.[scheme] ?? '', colours[ground]?.[scheme] ?? '');
          return { name: `${ink} on ${ground}, ${scheme}`, ratio, least };
        }),
      ),
    );

  it.each([...ratios(TEXT, 4.5), ...ratios(SIGNS, 3)])('$name is at least $least:1', (pair) => {
    expect(pair.ratio).toBeGreaterThanOrEqual(pair.least);
  });
});
