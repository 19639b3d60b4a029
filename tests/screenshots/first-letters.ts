import { mkdir } from 'node:fs/promises';
import { serve } from '../../src/preview/server/server';
import { Stage } from '../../src/preview/stage/stage';
import { launchBrowser } from '../support/browser/browser';
import { firstLetters, totalOf } from '../support/browser/first-letters';

// Takes the pictures of the first half hour and prints its table:
// `npm run build && node src/build/run.mjs tests/screenshots/first-letters.ts [FOLDER]`.
const folder = process.argv[2] ?? 'tests/screenshots/first-letters';
await mkdir(folder, { recursive: true });
const served = await serve(new Stage({ dist: 'dist', begin: 'empty-sheet' }), 0, () => undefined);
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: 1440, height: 720 } });
await page.goto(served.address);
let number = 0;
try {
  const efforts = await firstLetters(page, async () => {
    number += 1;
    const sidebar = page.locator('.sidebar');
    await page.waitForTimeout(200);
    await sidebar.screenshot({ path: `${folder}/${number}.png` });
  });
  for (const { step, clicks, fields } of efforts) console.info(`${step}: ${clicks} clicks, ${fields} fields`);
  const { clicks, fields } = totalOf(efforts);
  console.info(`all: ${clicks} clicks, ${fields} fields`);
} finally {
  await browser.close();
  await served.close();
}
