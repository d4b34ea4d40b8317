import type { Settings } from '../../lib/settings.ts';
import {
  type FileProblem,
  MOST_BYTES,
  readSettingsFile,
  settingsFileName,
  writeSettingsFile,
} from '../../lib/settings-file.ts';
import { message } from '../../lib/ui/message.ts';

/** Gives the settings to the browser as a download. */
export function saveFile(settings: Settings): void {
  const file = new Blob([writeSettingsFile(settings)], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = settingsFileName(new Date());
  link.click();
  // Some browsers begin a download only after the click is over.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** The settings in a file that the reader chose, or in words why there are none. Never rejects. */
export async function importFrom(
  file: File,
): Promise<{ settings: Settings } | { refused: string }> {
  if (file.size > MOST_BYTES) return { refused: message('importTooBig') };
  let text: string;
  try {
    text = await file.text();
  } catch {
    return { refused: message('importUnread') };
  }
  const found = readSettingsFile(text);
  return 'problem' in found ? { refused: inWords(found) } : { settings: found };
}

function inWords(found: FileProblem): string {
  switch (found.problem) {
    case 'not-json':
      return message('importNotJson');
    case 'not-ours':
      return message('importNotOurs');
    case 'too-new':
      return message('importTooNew');
    case 'broken': {
      const list = new Intl.ListFormat(message('localeTag'), { type: 'unit' });
      return message('importBroken', list.format(found.names));
    }
  }
}
