import { describe, expect, it } from 'vitest';
import { easyNames, readingGrade } from '../../../lib/knowledge/compile/reading-grade.ts';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };

describe('what says that this is no diagnosis', () => {
  it.each(['disclaimer', 'tipDisclaimer', 'notADiagnosisShort'] as const)(
    '%s says so, in words for a 13-year-old',
    (key) => {
      const { message } = messages[key];
      expect(message).toMatch(/not a diagnosis/);
      const words = easyNames(['General information', 'diagnosis']);
      expect(readingGrade([message], words)).toBeLessThanOrEqual(8);
    },
  );
});
