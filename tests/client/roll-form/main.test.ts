import { attendees } from '../../../src/register/tables/attendees';
import { describeInBrowser } from '../../support/browser/browser';
import { openSidebar, type Sidebar } from '../../support/browser/browser-sidebar';
import { type MemoryWorld, put, rowsOf } from '../../support/memory/memory-ports';
import { hallOffice } from '../../support/sidebars/hall-office';

const allSent = ({ page }: Sidebar) => page.getByText('Đã gửi hết vào sổ.').waitFor({ timeout: 20_000 });
const figures = ({ page }: Sidebar) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.facts dd')].map((figure) => Number(figure.textContent)),
  );
const marked = (world: MemoryWorld) =>
  rowsOf(world, attendees).flatMap(({ id, attendance, arrivedAt, substitute, absence }) =>
    attendance ? [[id, attendance, arrivedAt, substitute, absence].filter(Boolean).join(' ')] : [],
  );

describeInBrowser('Điểm danh', (browser) => {
  it('finds one of 500 people without accents, marks them with one key, and sends the marks together', async () => {
    const office = hallOffice(500);
    const sidebar = await openSidebar(browser(), 'roll-form', office.answering);
    expect(await figures(sidebar)).toEqual([500, 0, 0, 500]);
    const { keyboard } = sidebar.page;
    for (const typed of ['nguoi noi a0', 'b1', 'c2']) {
      await keyboard.type(typed);
      await keyboard.press('Enter');
    }
    expect(await sidebar.status()).toBe('Người Nói C2: Có mặt.');
    expect(await figures(sidebar)).toEqual([500, 3, 0, 497]);
    await allSent(sidebar);
    expect(marked(office.world)).toEqual(['DB-0001 present', 'DB-0002 present', 'DB-0003 present']);
    expect(sidebar.callsOf('roll.mark')).toHaveLength(1);
  });

  it('clears a mark, and sets marks that have no key', async () => {
    const office = hallOffice(4);
    const sidebar = await openSidebar(browser(), 'roll-form', office.answering);
    const { page } = sidebar;
    await page.getByRole('button', { name: 'Có mặt: Người Nói A0' }).click();
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: /người thay: Người Nói B1/ }).click();
    await page.getByLabel('Điểm danh', { exact: true }).selectOption('Vắng có lý do');
    await page.getByLabel('Lý do vắng').fill('Ốm');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /người thay: Người Nói C2/ }).click();
    await page.getByLabel('Giờ đến').fill('8h15');
    await page.getByLabel('Người thay', { exact: true }).fill('Lê Văn Thay');
    await page.getByRole('button', { name: 'Ghi', exact: true }).click();
    expect(await figures(sidebar)).toEqual([4, 1, 1, 2]);
    expect(await page.getByText('Đến muộn 1; người thay 1; khách đến thêm 0.').isVisible()).toBe(true);
    await allSent(sidebar);
    expect(marked(office.world)).toEqual(['DB-0002 excused Ốm', 'DB-0003 present 08:15 Lê Văn Thay']);
  });

  it('shows the marks of a colleague at another door after each sending', async () => {
    const office = hallOffice(3);
    const sidebar = await openSidebar(browser(), 'roll-form', office.answering);
    const other = await openSidebar(browser(), 'roll-form', office.answering);
    await other.page.getByRole('button', { name: 'Có mặt: Người Nói A0' }).click();
    await allSent(other);
    expect(await figures(sidebar)).toEqual([3, 0, 0, 3]);
    await sidebar.page.getByRole('button', { name: 'Có mặt: Người Nói B1' }).click();
    await allSent(sidebar);
    expect(await figures(sidebar)).toEqual([3, 2, 0, 1]);
    expect(await figures(other)).toEqual([3, 1, 0, 2]);
  });

  it('reports people without an ID, and does not list people who cannot be marked', async () => {
    const office = hallOffice(2);
    put(office.world, attendees, [
      { conference: 'HN-01', fullName: 'Người Gõ Tay', seat: 'invited' },
      { id: 'DB-0001', conference: 'HN-01', fullName: 'Người Chép Dòng', seat: 'invited' },
    ]);
    const sidebar = await openSidebar(browser(), 'roll-form', office.answering);
    expect(await figures(sidebar)).toEqual([2, 0, 0, 2]);
    expect(await sidebar.page.locator('.notice').textContent()).toBe(
      'Trang “Đại biểu” có 2 dòng chưa có mã hoặc trùng mã nên chưa dùng được ở đây.Soát sổ để cấp mã',
    );
  });

  it('refuses an invalid time under its field', async () => {
    const sidebar = await openSidebar(browser(), 'roll-form', hallOffice(2).answering);
    await sidebar.page.getByRole('button', { name: /người thay: Người Nói A0/ }).click();
    await sidebar.page.getByLabel('Giờ đến').fill('sớm');
    await sidebar.page.getByRole('button', { name: 'Ghi', exact: true }).click();
    expect(await sidebar.complaints()).toEqual(['Giờ chưa đúng. Nhập theo mẫu 07:30 hoặc 7h30.']);
  });

  it('keeps the marks while the connection is down, shows them when opened again, and sends each once', async () => {
    const office = hallOffice(60);
    const sidebar = await openSidebar(browser(), 'roll-form', office.answering);
    const { page } = sidebar;
    office.cut = 'after';
    await page.keyboard.type('a0');
    await page.keyboard.press('Enter');
    await page.getByText('Mất kết nối: 1 mục').waitFor();
    await page.keyboard.type('b1');
    await page.keyboard.press('Shift+Enter');
    office.cut = null;
    await page.reload();
    await sidebar.settled();
    expect((await figures(sidebar)).slice(0, 2)).toEqual([60, 2]);
    await allSent(sidebar);
    const notes = office.world.notes.filter(({ action }) => action === 'Điểm danh');
    expect(marked(office.world)).toEqual([
      'DB-0001 present',
      expect.stringMatching(/^DB-0002 present \d\d:\d\d$/),
    ]);
    expect(notes.map(({ detail }) => detail)).toEqual(['1 người', '1 người']);
  });

  it('adds somebody who is not on the list with one key, and takes them off again', async () => {
    const office = hallOffice(3);
    const sidebar = await openSidebar(browser(), 'roll-form', office.answering);
    const { page } = sidebar;
    await page.keyboard.type('bà tran thi tu, thon 2');
    expect(await page.locator('.search [role=status]').textContent()).toBe(
      'Không có trong danh sách. Enter: thêm Tran Thi Tu, Thôn 2 vào danh sách, có mặt.',
    );
    await page.keyboard.press('Enter');
    expect(await sidebar.status()).toBe('Tran Thi Tu: thêm vào danh sách, có mặt.');
    expect(await figures(sidebar)).toEqual([3, 1, 0, 3]);
    expect(await page.getByText('khách đến thêm 1.').isVisible()).toBe(true);
    await allSent(sidebar);
    expect(marked(office.world)).toEqual(['DB-0004 present']);
    await page.keyboard.press('Control+z');
    await allSent(sidebar);
    expect(await figures(sidebar)).toEqual([3, 0, 0, 3]);
    expect(rowsOf(office.world, attendees)).toHaveLength(3);
  });

  it('chooses the village of somebody to be added, also of a namesake of people on the list', async () => {
    const office = hallOffice(3);
    const sidebar = await openSidebar(browser(), 'roll-form', office.answering);
    const { page } = sidebar;
    await page.keyboard.type('nguoi noi');
    await page.getByText('Không phải những người này?').click();
    await page.getByLabel('Thôn của Nguoi Noi').selectOption('Thôn 3');
    await page.getByRole('button', { name: 'Thêm Nguoi Noi, có mặt' }).click();
    await allSent(sidebar);
    const [added] = rowsOf(office.world, attendees).filter(({ seat }) => seat === 'added');
    expect([added?.fullName, added?.village, added?.attendance]).toEqual(['Nguoi Noi', 'Thôn 3', 'present']);
  });

  it('says that a colleague at another door has added the same person', async () => {
    const office = hallOffice(1);
    const sidebar = await openSidebar(browser(), 'roll-form', office.answering);
    put(office.world, attendees, [
      { id: 'DB-0009', conference: 'HN-01', fullName: 'Trần Thị Tư', village: 'Thôn 1', seat: 'added' },
    ]);
    await sidebar.page.keyboard.type('Trần Thị Tư, Thôn 1');
    await sidebar.page.keyboard.press('Enter');
    await sidebar.page.getByText('Trần Thị Tư đã có trong danh sách').waitFor();
    expect(rowsOf(office.world, attendees)).toHaveLength(2);
  });

  it('marks everybody of a village who has not come yet, and undoes it at once', async () => {
    const office = hallOffice(7);
    const sidebar = await openSidebar(browser(), 'roll-form', office.answering);
    const { page } = sidebar;
    await page.getByRole('button', { name: 'Có mặt: Người Nói A0' }).click();
    await page.getByLabel('Thôn, đơn vị').selectOption('Thôn 1');
    await page.getByRole('button', { name: 'Cả 2 người còn lại có mặt' }).click();
    expect(await figures(sidebar)).toEqual([7, 3, 0, 4]);
    await allSent(sidebar);
    expect(marked(office.world)).toEqual(['DB-0001 present', 'DB-0004 present', 'DB-0007 present']);
    await page.getByRole('button', { name: 'Hoàn tác: Thôn 1, 2 người' }).click();
    await allSent(sidebar);
    expect(marked(office.world)).toEqual(['DB-0001 present']);
  });

  it('gives the seat of somebody absent to a reserve of the village, who is present', async () => {
    const office = hallOffice(3);
    put(office.world, attendees, [
      { id: 'DB-0004', conference: 'HN-01', fullName: 'Lê Dự Xa', village: 'Thôn 2', seat: 'reserve' },
      { id: 'DB-0005', conference: 'HN-01', fullName: 'Lê Dự Gần', village: 'Thôn 1', seat: 'reserve' },
    ]);
    const sidebar = await openSidebar(browser(), 'roll-form', office.answering);
    const { page } = sidebar;
    expect(await figures(sidebar)).toEqual([3, 0, 0, 3]);
    await page.getByRole('button', { name: /người thay: Người Nói A0/ }).click();
    await page.getByRole('button', { name: 'Cho dự bị vào thay' }).click();
    await page.getByText('Lê Dự Gần vào thay Người Nói A0, có mặt.').waitFor();
    await allSent(sidebar);
    expect(await figures(sidebar)).toEqual([3, 1, 0, 2]);
    expect(
      rowsOf(office.world, attendees).map(({ id, seat, attendance, substitute, absence }) =>
        [id, seat, attendance, substitute, absence].filter(Boolean).join(' '),
      ),
    ).toEqual([
      'DB-0001 withdrawn Lê Dự Gần Vắng mặt',
      'DB-0002 invited',
      'DB-0003 invited',
      'DB-0004 reserve',
      'DB-0005 invited present',
    ]);
    await page.getByRole('button', { name: /người thay: Người Nói A0/ }).click();
    await page.getByRole('button', { name: 'Mời lại, trả lại chỗ' }).click();
    await page.getByText('Đã mời lại Người Nói A0. Lê Dự Gần trở lại danh sách dự bị.').waitFor();
    expect(rowsOf(office.world, attendees).map(({ seat }) => seat)).toEqual([
      'invited',
      'invited',
      'invited',
      'reserve',
      'reserve',
    ]);
  });

  it('counts by village and by group while people come', async () => {
    const office = hallOffice(6);
    const sidebar = await openSidebar(browser(), 'roll-form', office.answering);
    const { page } = sidebar;
    await page.getByRole('button', { name: 'Có mặt: Người Nói A0' }).click();
    await page.getByText('Theo thôn, đơn vị').click();
    const lines = await page.locator('details[open] li').allTextContents();
    expect(lines).toEqual(['Thôn 1Chưa: 11/2', 'Thôn 2Chưa: 20/2', 'Thôn 3Chưa: 20/2']);
  });
});
