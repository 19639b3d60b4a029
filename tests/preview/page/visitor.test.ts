import type { Page } from 'playwright-core';
import { docxType } from '../../../src/host/model/world/drive';
import { type Served, serve } from '../../../src/preview/server/server';
import type { Stage } from '../../../src/preview/stage/stage';
import { overviewTitle } from '../../../src/register/overview/overview';
import { widths as boardWidths } from '../../../src/register/overview/places';
import { menu as addOnMenu } from '../../../src/text/menu';
import { violations } from '../../support/browser/axe';
import { describeInBrowser } from '../../support/browser/browser';
import { vanishing } from '../../support/browser/forced-colours';
import { walk } from '../../support/browser/keyboard-walk';
import { cutOff, smallTargets } from '../../support/browser/page-audit';
import { sampleStage } from '../../support/host/sample-season';
import { sampleOf } from '../../support/rules/sample';
import { smallDocx } from '../../templates/small-docx';

jest.setTimeout(90_000);

/** Ways of the menu that open a sidebar. */
const paths = sampleOf(
  addOnMenu.items
    .flatMap((item) => ('items' in item ? item.items.map((inner) => [item, inner]) : [[item]]))
    .map((ways) => ways.map(({ caption }) => caption))
    .filter((captions) => captions.at(-1)?.endsWith('…')),
  4,
);

/** The views besides the sheet, each with a part that is there once it is drawn. */
const judged = sampleOf(
  [
    ['Văn bản', '.pages section'],
    ['Thư đã gửi', '.mails iframe'],
    ['Lịch chạy', '.plain-table'],
    ['Nhật ký chạy', '.plain-table'],
  ] as const,
  2,
);

describeInBrowser('a visitor of the preview, on the built add-on', (browser) => {
  let stage: Stage;
  let served: Served;
  let page: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    ({ stage } = sampleStage());
    served = await serve(stage, 0, () => undefined);
    page = await browser().newPage({ viewport: { width: 1440, height: 900 } });
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(served.address);
  }, 240_000);
  afterAll(async () => {
    await page.close();
    await served.close();
  });

  const menu = async (...captions: readonly string[]) => {
    for (const name of ['Đối thoại', ...captions])
      await page.getByRole('navigation', { name: 'Thực đơn của sổ' }).getByRole('button', { name }).click();
  };
  const sidebar = () => page.frameLocator('.sidebar iframe');
  const tab = (name: string) => page.locator('.tab').filter({ hasText: name });
  const view = (name: string) =>
    page.getByRole('navigation', { name: 'Phần xem' }).getByRole('button', { name });

  const currentView = () =>
    page.locator('.view.current').evaluate((one) => one.firstChild?.textContent ?? '');

  it('is offered the tour, and asked no second time', async () => {
    const offer = page.getByRole('region', { name: 'Xem thử từng bước' });
    await offer.getByRole('button', { name: 'Để sau' }).click();
    await page.reload();
    await sidebar().getByText('Việc tiếp theo').waitFor();
    expect(await offer.count()).toBe(0);
  });

  it('begins on Tổng quan, with charts drawn and Hôm nay beside it', async () => {
    await page.locator('.tab.current').getByText('Tổng quan').waitFor();
    await page.locator('.sidebar').getByRole('heading', { name: 'Hôm nay' }).waitFor();
    await page.locator('.cells').getByText(overviewTitle).waitFor();
    expect(await page.locator('.cells svg').count()).toBeGreaterThanOrEqual(4);
  });

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

  it('keeps what is typed in a sidebar that is closed before it is saved', async () => {
    await menu('Trước hội nghị', 'Nhập kiến nghị…');
    await sidebar().getByLabel('Nội dung kiến nghị').fill('Mương tưới đồng Mạ bị lấp.');
    await page.getByRole('button', { name: 'Đóng thanh bên' }).click();
    await menu('Hôm nay…');
    await sidebar().getByText('Việc tiếp theo').waitFor();
    await menu('Trước hội nghị', 'Nhập kiến nghị…');
    expect(await sidebar().getByLabel('Nội dung kiến nghị').inputValue()).toBe('Mương tưới đồng Mạ bị lấp.');
  });

  it('inserts and deletes a row, and takes both back', async () => {
    await tab('Thôn').click();
    const names = () => page.locator('.cells tbody tr:nth-child(-n+4) td:nth-of-type(1)').allTextContents();
    const shows = (name: string) =>
      page.locator('.cells tbody tr:nth-child(2) td').first().getByText(name, { exact: true }).waitFor();
    await shows('Thôn Trung Tiến');
    await page.locator('.cells tbody tr:nth-child(2) td').first().click();
    await page.getByRole('button', { name: 'Xóa dòng 2' }).click();
    await shows('Thôn Trung Hòa');
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await shows('Thôn Trung Tiến');
    await page.getByRole('button', { name: 'Chèn dòng' }).click();
    await page
      .locator('.cells tbody tr:nth-child(3) td')
      .getByText('Thôn Trung Tiến', { exact: true })
      .first()
      .waitFor();
    expect(await names()).toEqual(['Tên thôn', '', 'Thôn Trung Tiến', 'Thôn Trung Hòa']);
    await page.getByRole('application', { name: 'Bảng tính' }).focus();
    await page.keyboard.press('Control+z');
    await shows('Thôn Trung Tiến');
  });

  it('sees reminders leave to guests one day later, and Hôm nay and the mailbox follow', async () => {
    await menu('Hôm nay…');
    await sidebar().getByText('Hôm nay là thứ Hai, 30/11/2026.').waitFor();
    const before = Number(await view('Thư đã gửi').locator('.count').textContent());
    await page.getByRole('button', { name: '+1 ngày' }).click();
    const leaving = page.getByRole('region', { name: 'Thư vừa gửi' });
    await leaving.getByText('thon1@example.com').waitFor();
    expect(await leaving.getByRole('heading').textContent()).toBe('44 thư vừa gửi');
    await sidebar().getByText('Hôm nay là thứ Ba, 01/12/2026.').waitFor();
    await leaving.getByRole('button', { name: 'Xem trong Thư đã gửi' }).click();
    await page.locator('.entry').filter({ hasText: 'thon1@example.com' }).first().click();
    await page.frameLocator('.mails iframe').getByText('Hội trường UBND xã').first().waitFor();
    expect(Number(await view('Thư đã gửi').locator('.count').textContent())).toBe(before + 44);
    expect(await leaving.count()).toBe(0);
  });

  it('reads the template of the invitation as a page', async () => {
    await view('Văn bản').click();
    await page.locator('.entry').filter({ hasText: 'Mẫu giấy mời' }).click();
    await page.locator('.pages').getByText('GIẤY MỜI').first().waitFor();
    expect(await page.locator('.pages section').count()).toBeGreaterThan(0);
  });

  it('sees a paper follow a change of the same minute', async () => {
    const { drive } = stage.host.state;
    const file = Object.values(drive.files).find(({ name }) => name === 'Mẫu giấy mời');
    if (!file) throw new Error('no template');
    // As the add-on writes it: the file is replaced whole, by its next version.
    const base64 = Buffer.from(smallDocx(['Bản vừa sửa'])).toString('base64');
    const content = { mediaType: docxType, base64 };
    drive.files = { ...drive.files, [file.id]: { ...file, version: file.version + 1, content } };
    await page.getByRole('button', { name: '+1 giờ' }).click();
    await page.locator('.pages').getByText('Bản vừa sửa').waitFor();
  });

  it('goes through the tour: seven steps open what they speak of by the real menus', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.getByRole('button', { name: 'Xem thử từng bước' }).click();
    const tour = page.getByRole('region', { name: 'Xem thử từng bước' });
    const reached: string[] = [];
    for (let step = 1; step <= 7; step += 1) {
      await tour.getByText(`${step}/7`).waitFor();
      await page.locator('.tour[aria-busy="false"]').waitFor();
      reached.push(`${await currentView()}: ${await page.locator('.sidebar h2').textContent()}`);
      await tour.getByRole('button', { name: step === 7 ? 'Xong' : 'Tiếp theo' }).click();
    }
    expect(reached).toEqual([
      'Bảng tính: Hôm nay',
      'Bảng tính: Hôm nay',
      'Bảng tính: Mời họp',
      'Văn bản: Văn bản',
      'Bảng tính: Văn bản',
      'Bảng tính: Nhập kiến nghị',
      'Bảng tính: Theo dõi kiến nghị',
    ]);
    expect([await tour.count(), await page.locator('.leaving').count()]).toEqual([0, 0]);
  });

  it('leaves the tour in the midst of a step, and nothing is opened afterwards', async () => {
    await page.getByRole('button', { name: 'Tour in English' }).click();
    const tour = page.getByRole('region', { name: 'Tour', exact: true });
    await tour.getByRole('button', { name: 'Next' }).click();
    await tour.getByText('2/7').waitFor();
    await page.keyboard.press('Escape');
    // The step may have opened its sidebar already.
    const open = await page.locator('.sidebar h2').textContent();
    await page.waitForTimeout(1_000);
    expect([
      await tour.count(),
      await page.locator('.menu-list').count(),
      await page.locator('.sidebar h2').textContent(),
    ]).toEqual([0, 0, open]);
  });

  it('reads English under tabs, column headings, menu items, titles and main buttons of sidebars', async () => {
    const bare = (within: string) =>
      page
        .locator(within)
        .filter({ hasNot: page.locator('.caption'), visible: true })
        .allTextContents();
    expect(await bare('.tab, .menu-title, .view')).toEqual([]);
    expect(await bare('.cells tbody tr:first-child td:has(.content:not(:empty))')).toEqual([]);
    const bareButtons: string[] = [];
    for (const path of paths) {
      await menu(...path);
      await sidebar().locator('main[aria-busy="false"]').waitFor();
      expect(await page.locator('.sidebar h2 .caption').count()).toBe(1);
      bareButtons.push(
        ...(await sidebar()
          .locator('button.primary:not([data-caption]), [role=tab]:not([data-caption])')
          .allTextContents()),
      );
    }
    expect(bareButtons).toEqual([]);
    await page.getByRole('button', { name: 'English captions' }).click();
    expect(await page.locator('.caption').count()).toBe(0);
    await sidebar().locator('button[data-caption]').first().waitFor({ state: 'detached' });
  });

  it('breaks no rule of axe on any page, nor loses anything at 200 %, in forced colours or by keyboard', async () => {
    await page.reload();
    await sidebar().getByText('Việc tiếp theo').waitFor();
    const found: (readonly [string, readonly string[]])[] = [];
    const judge = async (name: string) => {
      // The cells take axe longer than all the rest.
      const broken = [
        ...(await violations(page, name === 'sheet' ? [] : ['.cells'])),
        ...(await page.evaluate(smallTargets)),
      ];
      // A window of 1440 × 900 has as much room at 200 %.
      await page.setViewportSize({ width: 720, height: 450 });
      broken.push(...(await page.evaluate(cutOff)));
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.emulateMedia({ forcedColors: 'active' });
      broken.push(...(await page.evaluate(vanishing)));
      await page.emulateMedia({ forcedColors: 'none' });
      found.push([name, broken]);
    };
    // From the grid Escape leads to its tab, and Tab from there to the tabs behind it.
    await tab('Tổng quan').click();
    const walked = async (name: string) => {
      // The controls of the sidebar come between.
      const { missed, unseen } = await walk(page, 20);
      found.push([`${name} by keyboard`, [...missed, ...unseen]]);
    };
    await judge('sheet');
    await walked('sheet');
    await page.getByRole('button', { name: '+1 ngày' }).click();
    await page.locator('.leaving').waitFor();
    await judge('mails that leave');
    await page.getByRole('button', { name: 'English captions' }).click();
    await menu('Trước hội nghị');
    await judge('menu with captions');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'English captions' }).click();
    for (const [name, part] of judged) {
      await view(name).click();
      await page.locator(part).filter({ visible: true }).first().waitFor();
      await judge(name);
      // The frame around each view is the same.
      if (name === 'Văn bản') await walked(name);
    }
    await page.getByRole('button', { name: 'Tour in English' }).click();
    await page.locator('.tour[aria-busy="false"]').waitFor();
    await judge('tour');
    await walked('tour');
    await page.keyboard.press('Escape');
    expect(found.filter(([, broken]) => broken.length > 0)).toEqual([]);
    expect(found).toHaveLength(7 + judged.length);
  }, 180_000);

  it('meets no error of the page', () => {
    expect(errors).toEqual([]);
  });
});
