import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** The keys that go to the next mark, or an empty string where there are none. */
export function useNextMarkKeys(): string {
  const [keys, setKeys] = useState('');
  useEffect(() => {
    // Firefox for Android has no shortcuts.
    void browser.commands?.getAll().then((commands) => {
      setKeys(commands.find(({ name }) => name === 'next-mark')?.shortcut ?? '');
    });
  }, []);
  return keys;
}
