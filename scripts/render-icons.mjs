/**
 * Renders assets/icon.svg to the sizes that Office and browsers ask for. Run it after changing the drawing and commit
 * the pictures: `node scripts/render-icons.mjs`. Needs Chromium; `CHROMIUM` names it where it is not in its usual place.
 */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

/** 16, 32 and 80 stand on the ribbon, 32 and 64 in lists of add-ins; the rest serve displays of 125 % to 300 %. */
const sizes = [16, 20, 24, 32, 40, 48, 64, 80];

const assets = join(dirname(fileURLToPath(import.meta.url)), '../assets');
const drawing = Buffer.from(await readFile(join(assets, 'icon.svg'))).toString('base64');

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage();
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body { margin: 0 } img { display: block }</style>
       <img src="data:image/svg+xml;base64,${drawing}" width="${size}" height="${size}">`,
    );
    await page.screenshot({ path: join(assets, `icon-${size}.png`), omitBackground: true });
  }
} finally {
  await browser.close();
}
