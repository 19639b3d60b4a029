import { mkdir } from 'node:fs/promises';
import { createHost } from '../../src/host/host';
import { playSeason } from '../../src/preview/demo/play-season';
import { clerk, sampleWorld } from '../../src/preview/sample/commune';
import { serve } from '../../src/preview/server/server';
import { Stage } from '../../src/preview/stage/stage';
import { launchBrowser } from '../support/browser/browser';

const moments = {
  'before-the-conference': '2026-11-30T11:00:00+07:00',
  'after-the-day': '2026-12-08T16:00:00+07:00',
  'when-results-are-public': '2026-12-17T16:00:00+07:00',
};

const folder = 'tests/screenshots/overview';

/** Takes Tổng quan at three moments of the season, the first screen of 1440 × 900. */
export async function takeOverview(): Promise<void> {
  await mkdir(folder, { recursive: true });
  const host = createHost({
    dist: 'dist',
    contexts: 'kept',
    ...sampleWorld,
    language: 'vi',
  });
  const desk = { host, user: clerk, done: () => undefined };
  const browser = await launchBrowser();
  try {
    for (const [name, moment] of Object.entries(moments)) {
      playSeason(desk, moment, () => undefined);
      const stage = new Stage({ dist: 'dist', begin: 'sample' }, host.snapshot().state);
      const served = await serve(stage, 0, () => undefined);
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      await page.goto(served.address);
      await page.getByRole('button', { name: 'Để sau' }).click();
      await page.locator('.tab').filter({ hasText: 'Tổng quan' }).click();
      await page.getByRole('button', { name: 'Đóng thanh bên' }).click();
      await page.waitForTimeout(1_500);
      await page.screenshot({ path: `${folder}/${name}.png` });
      await page.close();
      await served.close();
    }
  } finally {
    await browser.close();
  }
}
