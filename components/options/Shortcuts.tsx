import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type MessageKey, message } from '../../lib/ui/message.ts';
import { canOpenShortcuts, openShortcuts, readShortcuts, type Shortcut } from './shortcuts.ts';
import { type Tell, tellProblem } from './use-settings.ts';

const COMMAND_NAMES: Record<string, MessageKey> = {
  _execute_action: 'commandOpen',
  'next-mark': 'commandNext',
  'previous-mark': 'commandPrevious',
  'toggle-pause': 'commandPause',
};

/** The keys of each command, and the way to change them. Nothing where the browser has no shortcuts. */
export function Shortcuts({ tell }: { tell: Tell }) {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => {
    const look = async () => setShortcuts(await readShortcuts(browser));
    void look();
    // The reader comes back from the browser's page for shortcuts.
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);
  if (shortcuts.length === 0) return null;

  return (
    <section aria-labelledby="shortcuts">
      <h2 id="shortcuts">{message('shortcuts')}</h2>
      <dl class="shortcuts">
        {shortcuts.map(({ name, keys }) => (
          <div key={name}>
            <dt>{COMMAND_NAMES[name] ? message(COMMAND_NAMES[name]) : name}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : <span class="quiet">{message('noShortcut')}</span>}</dd>
          </div>
        ))}
      </dl>
      {canOpenShortcuts(browser) ? (
        <button
          type="button"
          class="control"
          onClick={() => openShortcuts(browser).catch((error) => tellProblem(tell, error))}
        >
          {message('changeShortcuts')}
        </button>
      ) : (
        <p>{message('changeShortcutsByHand')}</p>
      )}
    </section>
  );
}
