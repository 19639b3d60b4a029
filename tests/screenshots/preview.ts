import { serve } from '../../src/preview/server/server';
import { Stage } from '../../src/preview/stage/stage';
import { launchBrowser } from '../support/browser/browser';

/** Takes the picture of the README. */
export async function takePreview(): Promise<void> {
  const served = await serve(new Stage({ dist: 'dist', begin: 'sample' }), 0, () => undefined);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(served.address);
    await page.getByRole('button', { name: 'Để sau' }).click();
    await page.locator('.tab').filter({ hasText: 'Kiến nghị' }).click();
    for (const name of ['Đối thoại', 'Trước hội nghị', 'Nhập kiến nghị…'])
      await page.getByRole('button', { name, exact: true }).click();
    const sidebar = page.frameLocator('.sidebar iframe');
    await sidebar
      .getByLabel('Nội dung kiến nghị')
      .fill('Đề nghị sửa đường liên thôn đoạn qua cầu Mơ đã hỏng nặng.');
    await sidebar.getByLabel('Phân loại').selectOption({ label: 'Kiến nghị' });
    await page.waitForTimeout(1_000);
    await page.screenshot({ path: 'tests/screenshots/preview.png' });
  } finally {
    await browser.close();
    await served.close();
  }
}
