import { mkdir } from 'node:fs/promises';
import { serve } from '../../src/preview/server/server';
import { Stage } from '../../src/preview/stage/stage';
import { launchBrowser } from '../support/browser/browser';
import { firstLetters, totalOf } from '../support/browser/first-letters';

const folder = 'tests/screenshots/first-letters';

/** Goes from an empty sheet to the locked letters, takes a picture of each step and prints clicks and fields. */
export async function takeFirstLetters(): Promise<void> {
  await mkdir(folder, { recursive: true });
  const served = await serve(new Stage({ dist: 'dist', begin: 'empty-sheet' }), 0, () => undefined);
  const browser = await launchBrowser();
  let number = 0;
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 720 } });
    await page.goto(served.address);
    const efforts = await firstLetters(page, async () => {
      number += 1;
      const sidebar = page.locator('.sidebar');
      await page.waitForTimeout(200);
      await sidebar.screenshot({ path: `${folder}/${number}.png` });
    });
    for (const { step, clicks, fields } of efforts)
      console.info(`${step}: ${clicks} clicks, ${fields} fields`);
    const { clicks, fields } = totalOf(efforts);
    console.info(`all: ${clicks} clicks, ${fields} fields`);
  } finally {
    await browser.close();
    await served.close();
  }
}
