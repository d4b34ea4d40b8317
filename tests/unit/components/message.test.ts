import { describe, expect, it, vi } from 'vitest';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };

/** As the browser does it: `$1`… replaced, an unknown key gives nothing. */
const getMessage = (key: string, by: string[] = []) =>
  ((messages as Record<string, { message: string }>)[key]?.message ?? '').replace(
    /\$(\d)/g,
    (_, number) => by[number - 1] ?? '',
  );
vi.mock('wxt/browser', () => ({ browser: { i18n: { getMessage } } }));

const { counted, dateInWords, message } = await import('../../../lib/ui/message.ts');

describe('messages', () => {
  it('puts substitutions in', () => {
    expect(message('evidenceOfYear', 'cohort', '2020')).toBe('cohort, 2020');
  });

  it('chooses the form for a number and writes the number as the language does', () => {
    expect(counted('searchCount', 1)).toBe('1 result');
    expect(counted('searchCount', 0)).toBe('0 results');
    expect(counted('searchCount', 1200)).toBe('1,200 results');
  });

  it('names a date, the same one in every time zone', () => {
    expect(dateInWords('2026-11-22')).toBe('22 November 2026');
  });
});

describe('the English texts', () => {
  it('fit where browsers limit them', () => {
    expect(messages.extDescription.message.length).toBeLessThanOrEqual(132);
  });

  it('exist in both forms where they are counted', () => {
    for (const key of Object.keys(messages)) {
      const twin = key.replace(/_(one|other)$/, (_, form) => (form === 'one' ? '_other' : '_one'));
      expect(messages).toHaveProperty([twin]);
    }
  });

  it('say what translators need to know', () => {
    for (const text of Object.values(messages)) expect(text.description).not.toBe('');
  });
});
