import { expect, it } from 'vitest';
import { diagnosticsText } from '../../../lib/diagnostics.ts';
import { DEFAULTS } from '../../../lib/settings.ts';

it('tells versions and settings, and no site or page', () => {
  const text = diagnosticsText(
    {
      ...DEFAULTS,
      density: 'all',
      offSites: ['secret.example'],
      hiddenPages: ['https://secret.example/a', 'https://secret.example/b'],
      stoppedConcepts: ['soleus'],
    },
    { version: '1.2.3', userAgent: 'Browser/9', language: 'en-GB', allowedSites: 2 },
  );
  expect(JSON.parse(text)).toEqual({
    extension: 'Running Footnotes 1.2.3',
    browser: 'Browser/9',
    language: 'en-GB',
    settings: {
      paused: false,
      density: 'all',
      badge: true,
      theme: 'system',
      textSize: 'normal',
      offSites: 1,
      hiddenPages: 2,
      stoppedConcepts: ['soleus'],
    },
    allowedSites: 2,
  });
  expect(text).not.toContain('secret');
});
