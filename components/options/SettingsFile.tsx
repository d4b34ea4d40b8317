import { useRef } from 'preact/hooks';
import { message } from '../../lib/ui/message.ts';
import { importFrom, saveFile } from './import-export.ts';
import { ResetSettings } from './ResetSettings.tsx';
import type { Options } from './use-settings.ts';

/** Saving all settings to a file, loading them from one, setting them back. */
export function SettingsFile({ settings, save, tell }: Options) {
  const chooser = useRef<HTMLInputElement>(null);

  /** Replaces all settings, with the way back to those of now. */
  const replace = (by: typeof settings, done: string) =>
    save(
      () => by,
      done,
      () => void save(() => settings, message('undone')),
    );

  const load = async (field: HTMLInputElement) => {
    const [file] = field.files ?? [];
    if (!file) return;
    const found = await importFrom(file);
    if ('refused' in found) tell(found.refused, { isProblem: true });
    else await replace(found.settings, message('imported'));
    // The same file may be chosen again, mended.
    field.value = '';
  };

  return (
    <section aria-labelledby="file">
      <h2 id="file">{message('settingsFile')}</h2>
      <p>{message('settingsFileLead')}</p>
      <div class="controls">
        <button type="button" class="control" onClick={() => saveFile(settings)}>
          {message('exportSettings')}
        </button>
        <button type="button" class="control" onClick={() => chooser.current?.click()}>
          {message('importSettings')}
        </button>
        <input
          ref={chooser}
          type="file"
          hidden
          accept=".json,application/json"
          onChange={(event) => void load(event.currentTarget)}
        />
        <ResetSettings replace={replace} />
      </div>
    </section>
  );
}
