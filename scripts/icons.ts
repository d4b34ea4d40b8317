/** Draws the extension's icons, public/icon/*.png, from docs/images/icon.svg in an installed browser. */
import { readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { findBrowser, howToGet } from './browsers/find.ts';

const SIZES = [16, 32, 48, 96, 128];

const executablePath = findBrowser('chrome');
if (!executablePath) {
  console.error(howToGet('chrome'));
  process.exit(2);
}
const svg = await readFile('docs/images/icon.svg', 'utf8');
const browser = await puppeteer.launch({
  executablePath,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${svg}`);
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await writeFile(`public/icon/${size}.png`, await page.screenshot({ omitBackground: true }));
}
await browser.close();
