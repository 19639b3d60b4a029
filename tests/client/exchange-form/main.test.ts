import { readFileSync } from 'node:fs';
import { exportList } from '../../../src/application/exchange/export-list';
import { openImport } from '../../../src/application/exchange/open-import';
import { readSource } from '../../../src/application/exchange/read-source';
import { saveImport, undoSavedImport } from '../../../src/application/exchange/save-import';
import { attendees } from '../../../src/register/tables/attendees';
import { petitions } from '../../../src/register/tables/petitions';
import { villages } from '../../../src/register/tables/villages';
import { contract } from '../../../src/rpc/contract';
import { shownImport } from '../../../src/server/shown/shown-import';
import { oldRegister } from '../../application/exchange/messy-workbooks';
import { describeInBrowser } from '../../support/browser/browser';
import { openSidebar, type Sidebar } from '../../support/browser/browser-sidebar';
import { type MemoryWorld, put, rowsOf } from '../../support/memory/memory-ports';
import { an, conference, topics, worldWith } from '../../support/memory/memory-ports-people';

const [topic = ''] = topics;

describeInBrowser('Nhập, xuất dữ liệu', (browser) => {
  async function opened(): Promise<{ readonly sidebar: Sidebar; readonly world: MemoryWorld }> {
    const world = worldWith(conference, []);
    put(world, villages, [{ name: 'Thôn Đông' }, { name: 'Thôn Đoài' }]);
    const { ports } = world;
    const sidebar = await openSidebar(browser(), 'exchange-form', ({ name, input }) => {
      switch (name) {
        case 'import.open':
          return openImport(ports);
        case 'import.read': {
          const question = contract['import.read'].parse(input);
          const read = readSource(ports, question);
          return read.ok ? { ok: true, value: shownImport(question.target, read.value) } : read;
        }
        case 'import.save':
          return saveImport(ports, contract['import.save'].parse(input));
        case 'export.list':
          return exportList(ports, contract['export.list'].parse(input));
        default:
          return undoSavedImport(ports, contract['import.undo'].parse(input));
      }
    });
    return { sidebar, world };
  }

  async function read({ sidebar }: { readonly sidebar: Sidebar }): Promise<void> {
    await sidebar.page.getByLabel('Bảng từ sổ cũ').fill(oldRegister.text);
    await sidebar.page.getByRole('button', { name: 'Đọc bảng' }).click();
    await sidebar.settled();
    await sidebar.page.getByLabel('Kênh tiếp nhận').selectOption('Tại hội nghị đối thoại');
    await sidebar.settled();
    await sidebar.page.getByLabel('Lĩnh vực: “Giao thông” (4 dòng)').selectOption(topic);
    await sidebar.settled();
  }

  it('matches columns and words, says what cannot come, imports the rest, and takes it back', async () => {
    const office = await opened();
    const { sidebar, world } = office;
    const { page } = sidebar;
    await read(office);
    expect(await page.locator('.notice').last().textContent()).toContain(
      '2 dòng nhập được, 3 dòng chưa được.',
    );
    expect(
      await page.locator('details', { hasText: '3 dòng chưa nhập được' }).locator('li').allTextContents(),
    ).toEqual([
      expect.stringMatching(
        /^Dòng 9 \(3 \| 31\/02\/2025 \| Lê Văn Ba .*\): Ngày tiếp nhận: Ngày chưa đúng\./,
      ),
      expect.stringMatching(/^Dòng 10 \(4 .*\): Thôn không có trong trang Thôn\./),
      'Dòng 11: Tố cáo không nhập theo bảng; ghi riêng ở Nhập kiến nghị.',
    ]);
    await page.getByLabel('Cán bộ theo dõi').selectOption('Không lấy');
    await sidebar.settled();
    await page.getByLabel('Thôn/Đơn vị: “Thôn Lạ” (1 dòng)').selectOption('Thôn Đoài');
    await sidebar.settled();
    await page.getByRole('button', { name: 'Nhập 3 dòng' }).click();
    await sidebar.settled();
    expect(await sidebar.status()).toBe(
      'Đã nhập 3 dòng. Còn 2 dòng chưa nhập: sửa trong bảng rồi đọc lại, sổ không nhập hai lần dòng đã nhập.',
    );
    expect(await page.getByLabel('Bảng từ sổ cũ').inputValue()).toBe(oldRegister.text);
    expect(
      rowsOf(world, petitions).map(({ id, speaker, village, note }) => [id, speaker, village, note ?? '']),
    ).toEqual([
      ['KN-0001', 'Nguyễn Văn Một', 'Thôn Đông', ''],
      ['KN-0002', 'Trần Thị Hai', 'Thôn Đông', ''],
      ['KN-0003', 'Phạm Thị Bốn', 'Thôn Đoài', ''],
    ]);
    await page.getByRole('button', { name: 'Hoàn tác: gỡ 3 dòng vừa nhập' }).click();
    await sidebar.settled();
    expect(await sidebar.status()).toBe('Đã gỡ 3 dòng vừa nhập.');
    expect(rowsOf(world, petitions)).toEqual([]);
    expect(sidebar.errors).toEqual([]);
  });

  it('says where a table has no headings, and keeps what was pasted', async () => {
    const { sidebar } = await opened();
    await sidebar.page.getByLabel('Bảng từ sổ cũ').fill('một\thai\nba\tbốn');
    await sidebar.page.getByRole('button', { name: 'Đọc bảng' }).click();
    await sidebar.settled();
    expect(await sidebar.page.locator('.notice.bad').textContent()).toContain('Chưa thấy dòng tiêu đề');
    expect(await sidebar.page.getByLabel('Bảng từ sổ cũ').inputValue()).toBe('một\thai\nba\tbốn');
  });

  it('gives a list as a file to download', async () => {
    const { sidebar, world } = await opened();
    put(world, attendees, [an]);
    const { page } = sidebar;
    await page.getByRole('tab', { name: 'Xuất danh sách' }).click();
    await page.getByRole('button', { name: 'Lập tệp CSV' }).click();
    await sidebar.settled();
    expect(await sidebar.status()).toBe('Đã lập tệp, 1 dòng.');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Tải về: Danh sách đại biểu HN-01' }).click(),
    ]);
    const lines = readFileSync(await download.path(), 'utf8').split('\r\n');
    expect(lines[0]).toMatch(/^\ufeffMã ĐB;Mã hội nghị;/);
    expect(lines[1]).toContain('Nguyễn Văn An');
    expect(lines).toHaveLength(3);
  });
});
