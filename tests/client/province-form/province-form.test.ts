import { newSheet } from '../../../src/host/model/workbook/workbook';
import { figures } from '../../../src/register/province/figures';
import { figuresTab } from '../../../src/register/province/figures-board';
import { protocolVersion } from '../../../src/rpc/protocol';
import { describeInBrowser } from '../../support/browser/browser';
import { openSidebar } from '../../support/browser/browser-sidebar';
import { builtHost, fine } from '../../support/host/journey';

const idOf = (number: number): string => `1xa${number}SoDoiThoaiCuaMotXaTrongTinhNay`;

describeInBrowser('Toàn tỉnh', (browser) => {
  /** The sidebar over the built server in the spreadsheet of a province, with one register that it may read. */
  async function opened() {
    const host = builtHost();
    host.open();
    const cells = figures.map(({ header, kind }) =>
      header === 'Cơ quan' ? 'UBND xã Đông' : header === 'Mẫu' ? 1 : kind === 'text' ? 'Chuẩn bị' : 3,
    );
    const line = (values: readonly (string | number)[]) => ({ values, styles: [] });
    const sheet = {
      ...newSheet(0, figuresTab),
      columnCount: figures.length,
      rows: [line([]), line([]), line(cells)],
    };
    const workbook = { ...host.state.workbook, id: idOf(1), sheets: [sheet] };
    host.state.others = { [idOf(1)]: { workbook, isShared: true } };
    const sidebar = await openSidebar(browser(), 'province-form', ({ name, input }) => {
      const call = JSON.stringify({ version: protocolVersion, name, input });
      return JSON.parse(String(fine(host.call('rpc', [call])).value));
    });
    return { host, sidebar };
  }

  it('takes links in, keeps refused lines to be mended, and shows what each register needs', async () => {
    const { host, sidebar } = await opened();
    const { page } = sidebar;
    await page.getByLabel('Liên kết sổ của các xã').fill(`Xã Đông: ${idOf(1)}\nXã Tây\nXã Nam ${idOf(2)}`);
    await page.getByRole('button', { name: 'Thêm vào danh sách' }).click();
    await sidebar.settled();
    expect(await sidebar.status()).toBe('Đã thêm 2 sổ; 1 dòng chưa thêm được còn trong ô trên.');
    expect(await page.getByLabel('Liên kết sổ của các xã').inputValue()).toBe('Xã Tây');
    expect(await page.locator('.notice').textContent()).toContain('Dòng 2, “Xã Tây”: không có liên kết.');
    expect(await page.getByText('2 sổ: 2 chưa đọc được, 0 trễ hạn').isVisible()).toBe(true);
    expect(await page.getByText('Xã chia sẻ sổ cho tài khoản này với quyền Người xem.').isVisible()).toBe(
      true,
    );
    host.hand.allowImport(idOf(1));
    await page.getByRole('button', { name: 'Xem lại tình trạng' }).click();
    await sidebar.settled();
    expect(await page.getByText('2 sổ: 1 chưa đọc được, 1 trễ hạn').isVisible()).toBe(true);
    expect(await page.locator('ul.plain li').allTextContents()).toEqual([
      expect.stringMatching(/^Xã NamChưa đọc được\. Bấm ô E17, chọn Cho phép truy cập/),
      'UBND xã ĐôngTrễ thông báo 3 ngày; Trễ công bố kết quả 3 ngày; Chuẩn bị Bỏ',
    ]);
    expect([sidebar.errors, sidebar.outside]).toEqual([[], []]);
  });

  it('takes a register off after a question', async () => {
    const { sidebar } = await opened();
    const { page } = sidebar;
    await page.getByLabel('Liên kết sổ của các xã').fill(`Xã Đông: ${idOf(1)}`);
    await page.getByRole('button', { name: 'Thêm vào danh sách' }).click();
    await sidebar.settled();
    await page.getByRole('button', { name: 'Bỏ Xã Đông khỏi danh sách' }).click();
    await page.getByRole('button', { name: 'Đồng ý' }).click();
    await sidebar.settled();
    expect(await sidebar.status()).toBe('Đã bỏ “Xã Đông”.');
    expect(await page.getByText('Chưa có sổ nào trong danh sách.').isVisible()).toBe(true);
    expect(sidebar.callsOf('province.remove')).toEqual([
      { link: `https://docs.google.com/spreadsheets/d/${idOf(1)}` },
    ]);
  });
});
