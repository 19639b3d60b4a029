import type { Page } from 'playwright-core';
import { type Served, serve } from '../../../src/preview/server/server';
import { Stage } from '../../../src/preview/stage/stage';
import { describeInBrowser } from '../../support/browser/browser';
import { smallAddOn } from './small-add-on';

jest.setTimeout(30_000);

describeInBrowser('the page of the preview', (browser) => {
  const addOn = smallAddOn();
  let served: Served;
  let page: Page;
  const outside: string[] = [];

  beforeAll(async () => {
    served = await serve(new Stage({ dist: addOn.dist, begin: 'empty-sheet' }), 0, () => undefined);
    page = await browser().newPage({ viewport: { width: 1440, height: 900 } });
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (protocol !== 'data:' && hostname !== '127.0.0.1') outside.push(request.url());
    });
    await page.goto(served.address);
  });
  afterAll(async () => {
    await page.close();
    await served.close();
    addOn.remove();
  });

  const menu = async (...captions: readonly string[]) => {
    for (const name of ['Thử', ...captions]) await page.getByRole('button', { name, exact: true }).click();
  };
  const cell = (row: number, column: number) =>
    page.locator(`.cells tr:nth-child(${row}) td`).nth(column - 1);
  const form = () => page.frameLocator('.sidebar iframe');

  it('runs a menu entry, shows its alert and goes to the tab that it made', async () => {
    await menu('Lập sổ');
    await page.getByRole('dialog').getByText('Đã lập xong.').waitFor();
    await page.getByRole('button', { name: 'Đồng ý' }).click();
    expect(await cell(1, 1).textContent()).toBe('Họ tên');
    expect(await page.locator('.tab.current').textContent()).toBe('Danh sách');
  });

  it('passes google.script.run of the sandboxed sidebar to the add-on and back', async () => {
    await menu('Biểu', 'Nhập tên');
    await form().getByLabel('Tên').fill('Lê Thị An');
    await form().getByRole('button', { name: 'Lưu' }).click();
    await form().getByText('saved Lê Thị An for me').waitFor();
    await page.locator('.cells').getByText('Lê Thị An').waitFor();
    await form().getByLabel('Tên').fill('');
    await form().getByRole('button', { name: 'Lưu' }).click();
    await form().getByText('failed for me: Chưa có tên.').waitFor();
  });

  it('goes through the menu and its submenus by keyboard alone', async () => {
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    const visited: string[] = [];
    await page.getByRole('button', { name: 'Thử', exact: true }).focus();
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowUp', 'Enter']) {
      await page.keyboard.press(key);
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      visited.push(await focused());
    }
    expect(visited).toEqual(['Lập sổ', 'Biểu', 'Nhập tên', 'Biểu', 'Lập sổ', 'Biểu', 'Nhập tên']);
    await page.keyboard.press('Escape');
    expect([await focused(), await page.locator('.menu-list').count()]).toEqual(['Thử', 0]);
  });

  it('opens a submenu under the pointer and closes all with a click beside it', async () => {
    await page.getByRole('button', { name: 'Thử', exact: true }).click();
    await page.getByRole('button', { name: 'Biểu' }).hover();
    await page.getByRole('button', { name: 'Nhập tên' }).waitFor();
    await page.getByRole('heading', { level: 1 }).click();
    expect(await page.locator('.menu-list').count()).toBe(0);
  });

  it('rejects a date argument at once, as the product does', async () => {
    await form().getByRole('button', { name: 'Ngày' }).click();
    await form().getByText('Failed due to illegal value in property: 0').waitFor();
  });

  it('passes a form as its fields if it is the only argument, and rejects a form with other arguments', async () => {
    await form().getByRole('button', { name: 'Gửi biểu mẫu' }).click();
    const errorText = 'Failed due to illegal value in property: 0 {"name":"Bùi Văn Bình","more":["1","2"]}';
    await form().getByText(errorText).waitFor();
  });

  it('reports the active cell to the add-on, and follows its selection', async () => {
    await cell(2, 2).click();
    await form().getByRole('button', { name: 'Tới ô' }).click();
    await form().getByText('was at B2').waitFor();
    await page.locator('.cell-name').getByText('C27').waitFor();
    expect(await cell(27, 3).getAttribute('class')).toContain('chosen');
  });

  it('closes the sidebar when the sidebar asks for it', async () => {
    await form().getByRole('button', { name: 'Đóng' }).click();
    await page.locator('.sidebar').waitFor({ state: 'hidden' });
  });

  it('edits cells by keys: type, commit with Enter, cancel with Escape, delete', async () => {
    await cell(2, 2).click();
    await page.keyboard.type('0900000001');
    await page.keyboard.press('Enter');
    await page.locator('.cells').getByText('0900000001').waitFor();
    expect(await page.locator('.cell-name').textContent()).toBe('B3');
    await page.keyboard.press('F2');
    await page.keyboard.type('bỏ');
    await page.keyboard.press('Escape');
    expect(await cell(3, 2).textContent()).toBe('');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Delete');
    await page.locator('.cells').getByText('0900000001').waitFor({ state: 'detached' });
  });

  it('keeps text typed before the server answers', async () => {
    await cell(10, 1).click();
    for (const text of ['một', 'hai', 'ba', 'bốn']) {
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    }
    await page.locator('.cells').getByText('bốn').waitFor();
    const typed = await Promise.all([10, 11, 12, 13].map((row) => cell(row, 1).textContent()));
    expect(typed).toEqual(['một', 'hai', 'ba', 'bốn']);
  });

  it('shows the refusal of the sheet, and the cell keeps its value', async () => {
    await cell(2, 3).dblclick();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Hỏng');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByText('Bảng tính từ chối').waitFor();
    await page.keyboard.press('Enter');
    expect(await cell(2, 3).textContent()).toBe('Mới');
  });

  it('pastes a block of cells', async () => {
    await cell(3, 1).click();
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'Bình\t007\nCường\t008');
      const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true });
      document.querySelector('.grid')?.dispatchEvent(paste);
    });
    await page.locator('.cells').getByText('008').waitFor();
    expect(await Promise.all([cell(3, 1), cell(3, 2), cell(4, 1)].map((one) => one.textContent()))).toEqual([
      'Bình',
      '007',
      'Cường',
    ]);
  });

  it('shows the reminder in the mailbox after a day, without running its scripts', async () => {
    await page.getByRole('button', { name: '+1 ngày' }).click();
    await page.getByRole('region', { name: 'Thư vừa gửi' }).getByText('thon@example.vn').waitFor();
    await page.getByRole('button', { name: 'Xem trong Thư đã gửi' }).click();
    await page.frameLocator('.mails iframe').getByText('chưa xong').waitFor();
    expect(await page.title()).toBe('Sổ đối thoại – chạy thử');
  });

  it('names who runs the trigger, and each run with its service calls', async () => {
    await page.getByRole('button', { name: 'Lịch chạy' }).click();
    await page.getByRole('cell', { name: 'vanthu@example.vn' }).waitFor();
    await page.getByRole('button', { name: 'Nhật ký chạy' }).click();
    const run = page.getByRole('row').filter({ hasText: 'everyDay' });
    await run.getByText('1 lượt gọi').click();
    await run.getByText('MailApp.sendEmail').waitFor();
  });

  it('loads nothing from outside', () => {
    expect(outside).toEqual([]);
  });
});
