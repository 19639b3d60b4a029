import type { Page } from 'playwright-core';
import { type Served, serve } from '../../../src/preview/server/server';
import { Stage } from '../../../src/preview/stage/stage';
import { overviewTitle } from '../../../src/register/overview/overview';
import { widths as boardWidths } from '../../../src/register/overview/places';
import { describeInBrowser } from '../../support/browser/browser';

jest.setTimeout(60_000);

describeInBrowser('a visitor of the preview, on the built add-on', (browser) => {
  let served: Served;
  let page: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    served = await serve(new Stage({ dist: 'dist', begin: 'sample' }), 0, () => undefined);
    page = await browser().newPage({ viewport: { width: 1440, height: 900 } });
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(served.address);
  });
  afterAll(async () => {
    await page.close();
    await served.close();
  });

  const menu = async (...captions: readonly string[]) => {
    for (const name of ['Đối thoại', ...captions])
      await page.getByRole('navigation', { name: 'Trình đơn của sổ' }).getByRole('button', { name }).click();
  };
  const sidebar = () => page.frameLocator('.sidebar iframe');
  const tab = (name: string) => page.locator('.tab').filter({ hasText: name });
  const view = (name: string) =>
    page.getByRole('navigation', { name: 'Phần xem' }).getByRole('button', { name });

  it('finds the menu of the add-on and the sample in its tabs', async () => {
    await menu('Trước hội nghị');
    expect(
      await page
        .locator('.menu-list')
        .first()
        .locator(':scope > * > .menu-item, :scope > .menu-item')
        .allTextContents(),
    ).toEqual([
      'Hôm nay…',
      'Trước hội nghị',
      'Ngày hội nghị',
      'Sau hội nghị',
      'Văn bản…',
      'Sổ',
      'Hướng dẫn…',
    ]);
    expect(await page.locator('.submenu .menu-list .menu-item').allTextContents()).toEqual([
      'Hội nghị…',
      'Chuẩn bị…',
      'Nhập đại biểu…',
      'Mời họp…',
      'Giao giấy, báo mời…',
      'Tổng hợp ý kiến thôn…',
      'Nhập kiến nghị…',
    ]);
    await page.keyboard.press('Escape');
    await tab('Đại biểu').click();
    await page.locator('.cells').getByText('Đại diện Nhân dân').first().waitFor();
  });

  it('sees each visible column in its width, also next to hidden ones', async () => {
    await tab('Tổng quan').click();
    // Waits for the overview: the sheet shown before has letters too.
    await page.locator('.cells').getByText(overviewTitle).waitFor();
    const widths = await page.evaluate(() =>
      [...document.querySelectorAll('.cells th.letter:not([hidden])')].map(({ clientWidth }) => clientWidth),
    );
    // Each but its border.
    expect(widths.slice(0, boardWidths.length)).toEqual(boardWidths.map((width) => width - 1));
  });

  it('records a petition in the real sidebar and sees its line in the sheet', async () => {
    await tab('Kiến nghị').click();
    await menu('Trước hội nghị', 'Nhập kiến nghị…');
    await sidebar().getByLabel('Kênh tiếp nhận').selectOption({ label: 'Hòm thư góp ý, đường dây nóng' });
    await sidebar().getByLabel('Nội dung kiến nghị').fill('Đề nghị lắp gương cầu ở ngã ba chợ.');
    await sidebar().getByLabel('Lĩnh vực').selectOption({ index: 2 });
    await sidebar().getByLabel('Phân loại').selectOption({ label: 'Kiến nghị' });
    await sidebar().getByRole('button', { name: 'Lưu kiến nghị' }).click();
    await page.locator('.cells').getByText('Đề nghị lắp gương cầu ở ngã ba chợ.').waitFor();
  });

  it('sees reminders in the mailbox one day later', async () => {
    const before = Number(await view('Thư đã gửi').locator('.count').textContent());
    await page.getByRole('button', { name: '+1 ngày' }).click();
    await view('Thư đã gửi').click();
    await page.locator('.entry').filter({ hasText: 'kinhte@example.vn' }).first().click();
    await page.frameLocator('.mails iframe').getByText('Phòng Kinh tế').first().waitFor();
    expect(Number(await view('Thư đã gửi').locator('.count').textContent())).toBeGreaterThan(before);
  });

  it('reads the template of the invitation as a page', async () => {
    await view('Văn bản').click();
    await page.locator('.entry').filter({ hasText: 'Mẫu giấy mời' }).click();
    await page.locator('.pages').getByText('GIẤY MỜI').first().waitFor();
    expect(await page.locator('.pages section').count()).toBeGreaterThan(0);
  });

  it('meets no error of the page', () => {
    expect(errors).toEqual([]);
  });
});
