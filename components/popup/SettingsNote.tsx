import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { repairSettings } from '../../lib/settings.ts';
import { message } from '../../lib/ui/message.ts';

/** Says, once, that stored options were damaged and fell back; nothing when all is well. */
export function SettingsNote() {
  const [text, setText] = useState('');
  useEffect(() => {
    repairSettings(browser).then(
      (repaired) => repaired && setText(message('settingsRepaired')),
      (error) => setText(message('didNotWork', String(error))),
    );
  }, []);
  if (text === '') return null;
  return (
    <p class="problem settings-note" role="alert">
      {text} <a href="options.html">{message('optionsLink')}</a>
    </p>
  );
}
