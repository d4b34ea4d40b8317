import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import type { LaunchOptions, Running } from './running.ts';

/** Firefox gives every installation pages at a random address; this makes it known beforehand. */
const UUID = '5b1f0a52-7d0c-4f5e-9a51-0f2f6c0ca1f5';

/** Starts Firefox over WebDriver BiDi, with the right to reach its own windows (the toolbar is there). */
export async function launchFirefox(executable: string, options: LaunchOptions): Promise<Running> {
  const id = options.extension ? await idInManifest(options.extension) : null;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable,
    headless: options.headless,
    defaultViewport: null,
    args: ['--remote-allow-system-access', '--width=1200', '--height=900'],
    extraPrefsFirefox: {
      ...(id ? { 'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }) } : {}),
      ...(options.proxyPort ? proxied(options.proxyPort) : {}),
      // Consoles of pages and extensions are written to the program's output, where they can be read.
      'devtools.console.stdout.content': true,
      'browser.dom.window.dump.enabled': true,
      ...options.preferences,
    },
  });
  const close = () => browser.close();
  if (!options.extension || !id) return { kind: 'firefox', browser, close };
  try {
    await browser.installExtension(options.extension);
  } catch (error) {
    await close();
    throw error;
  }
  return { kind: 'firefox', browser, extension: { id, origin: `moz-extension://${UUID}` }, close };
}

async function idInManifest(folder: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

function proxied(port: number): Record<string, unknown> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.no_proxies_on': '',
  };
}
