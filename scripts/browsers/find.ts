import { accessSync, constants, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

export const BROWSER_KINDS = ['chrome', 'firefox'] as const;
export type BrowserKind = (typeof BROWSER_KINDS)[number];

/** Names on PATH, best first. Debian's Chromium stands before branded builds: it is what is tested most. */
const COMMANDS: Record<BrowserKind, string[]> = {
  chrome: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

const MAC_APPS: Record<BrowserKind, string[]> = {
  chrome: ['Chromium', 'Google Chrome', 'Microsoft Edge'],
  firefox: ['Firefox'],
};

const WINDOWS_FILES: Record<BrowserKind, string[]> = {
  chrome: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};

const INSTALL: Record<BrowserKind, Record<'name' | 'linux' | 'darwin' | 'win32', string>> = {
  chrome: {
    name: 'Chromium, Chrome or Edge',
    linux: 'apt-get install chromium',
    darwin: 'brew install --cask google-chrome',
    win32: 'winget install Google.Chrome',
  },
  firefox: {
    name: 'Firefox',
    linux: 'apt-get install firefox-esr',
    darwin: 'brew install --cask firefox',
    win32: 'winget install Mozilla.Firefox',
  },
};

const ENV: Record<BrowserKind, string> = { chrome: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

/**
 * The path of an installed browser of this kind (Chromium, Chrome and Edge are one kind), if there is one.
 * CHROME_PATH and FIREFOX_PATH come first; throws when one of them is set and names nothing that runs.
 */
export function findBrowser(kind: BrowserKind): string | undefined {
  const chosen = process.env[ENV[kind]];
  if (chosen) {
    if (!runs(chosen)) throw new Error(`${ENV[kind]}=${chosen}: there is no program there`);
    return chosen;
  }
  return places(kind).find(runs);
}

/** One line that says how to get a browser of this kind here. */
export function howToGet(kind: BrowserKind): string {
  const { name, linux, darwin, win32 } = INSTALL[kind];
  const command = { darwin, win32 }[process.platform as string] ?? linux;
  return `No ${name} found: install it (${command}) or set ${ENV[kind]} to its program.`;
}

function places(kind: BrowserKind): string[] {
  const { env, platform } = process;
  if (platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      MAC_APPS[kind].map((app) =>
        join(folder, `${app}.app/Contents/MacOS`, app === 'Firefox' ? 'firefox' : app),
      ),
    );
  }
  if (platform === 'win32') {
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => WINDOWS_FILES[kind].map((file) => join(folder, file)));
  }
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return COMMANDS[kind].flatMap((name) =>
    folders.filter(Boolean).map((folder) => join(folder, name)),
  );
}

function runs(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
