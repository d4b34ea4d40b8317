import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import type { LaunchOptions, Running } from './running.ts';
import { until } from './until.ts';

/** Quiet what the browser does for itself, so that a request on the wire is news. */
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=NetworkTimeServiceQuerying',
  // Chrome asks its sign-in server at every start, whatever the flags above say.
  '--gaia-url=http://127.0.0.1:9/',
];

/** Starts Chromium, Chrome or Edge over a pipe: only there may a program load an unpacked extension. */
export async function launchChrome(executable: string, options: LaunchOptions): Promise<Running> {
  const profile = await quietProfile();
  const forgetProfile = () => rm(profile, { recursive: true, force: true, maxRetries: 5 });
  // After Ctrl+C puppeteer ends this program, and nothing below runs any more.
  process.once('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
  try {
    const browser = await puppeteer.launch({
      executablePath: executable,
      userDataDir: profile,
      headless: options.headless,
      defaultViewport: null,
      pipe: true,
      enableExtensions: options.extension ? [options.extension] : false,
      args: [
        ...QUIET,
        '--window-size=1200,900',
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        ...(options.proxyPort ? [`--proxy-server=http://127.0.0.1:${options.proxyPort}`] : []),
      ],
    });
    const close = async () => {
      await browser.close();
      await forgetProfile();
    };
    if (!options.extension) return { kind: 'chrome', browser, close };
    const id = await idOfFirstExtension(browser);
    return {
      kind: 'chrome',
      browser,
      extension: { id, origin: `chrome-extension://${id}` },
      close,
    };
  } catch (error) {
    await forgetProfile();
    throw error;
  }
}

/** A new profile that does not connect to pages' hosts ahead of time. There is no flag for that. */
async function quietProfile(): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'running-footnotes-'));
  await mkdir(join(profile, 'Default'));
  await writeFile(
    join(profile, 'Default', 'Preferences'),
    JSON.stringify({ net: { network_prediction_options: 2 } }),
  );
  return profile;
}

async function idOfFirstExtension(browser: Browser): Promise<string> {
  try {
    // A loaded extension is not listed at once.
    return await until('the extension to be loaded', async () => {
      const [id] = (await browser.extensions()).keys();
      return id ?? null;
    });
  } catch (error) {
    await browser.close();
    throw error;
  }
}
