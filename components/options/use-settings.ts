import { useCallback, useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { oneAtATime } from '../../lib/in-turn.ts';
import {
  areFromLater,
  changeSettings,
  readSettings,
  repairSettings,
  type Settings,
  watchSettings,
} from '../../lib/settings.ts';
import { message } from '../../lib/ui/message.ts';

/** What the page tells about the last change. */
export interface Notice {
  /** Another one for each notice: the same words may come twice. */
  id: number;
  text: string;
  isProblem: boolean;
  undo: (() => void) | undefined;
}

export type Tell = (text: string, more?: Partial<Pick<Notice, 'isProblem' | 'undo'>>) => void;

/** Stores a change and tells that it did, with `done` in place of the usual word. */
type Save = (
  change: (settings: Settings) => Partial<Settings>,
  done?: string,
  undo?: () => void,
) => Promise<void>;

/** What every part of the options works with. */
export interface Options {
  settings: Settings;
  save: Save;
  tell: Tell;
}

/** Two quick changes would both start from the same settings, and the second undo the first. */
const inTurn = oneAtATime();

/** The settings as they are stored, whoever changes them; null until they are read. */
export function useSettings(): { options: Options | null; notice: Notice | null } {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);

  const tell = useCallback<Tell>(
    (text, { isProblem = false, undo } = {}) =>
      setNotice((last) => ({ id: (last?.id ?? 0) + 1, text, isProblem, undo })),
    [],
  );
  const save = useCallback<Save>(
    async (change, done = message('saved'), undo) => {
      try {
        setSettings(await inTurn(() => changeSettings(browser, change)));
        tell(done, { undo });
      } catch (error) {
        tellProblem(tell, error);
      }
    },
    [tell],
  );

  useEffect(() => {
    const open = new AbortController();
    watchSettings(browser, setSettings, open.signal);
    repairSettings(browser)
      .then((repaired) => repaired && tell(message('settingsRepaired'), { isProblem: true }))
      .then(() => areFromLater(browser))
      .then((areLater) => areLater && tell(message('settingsFromLater'), { isProblem: true }))
      .catch((error: unknown) => tellProblem(tell, error))
      .then(() => readSettings(browser))
      .then(setSettings);
    return () => open.abort();
  }, [tell]);

  return { options: settings && { settings, save, tell }, notice };
}

/** Tells that the browser did not do something, in its words. */
export function tellProblem(tell: Tell, error: unknown): void {
  const text = error instanceof Error ? error.message : String(error);
  tell(message('didNotWork', text), { isProblem: true });
}
