import { gapOfStop } from '../../../src/server/places/gaps';
import { describeInBrowser } from '../../support/browser/browser';
import { openSidebar } from '../../support/browser/browser-sidebar';
import { findings } from '../../support/sidebars/sidebar-facts';

const around = { oldContacts: { people: 3, months: 24 }, mailStops: [] };
const timeZone = 'Asia/Ho_Chi_Minh';

describeInBrowser('Soát sổ', (browser) => {
  const opened = () =>
    openSidebar(browser(), 'check-panel', ({ name }) => {
      if (name === 'check.open') return { ok: true, value: { findings, rows: 61, ...around, timeZone } };
      if (name === 'contacts.remove') return { ok: true, value: { removed: 3 } };
      if (name === 'cell.show') return { ok: true, value: { shown: true } };
      return { ok: true, value: { fixed: 2, findings: findings.slice(2), rows: 61, ...around, timeZone } };
    });

  it('lists findings by tab, each with what to do', async () => {
    const { page } = await opened();
    expect(await page.locator('.notice').textContent()).toBe('Đã soát 61 dòng: 3 chỗ cần xem.');
    expect(await page.locator('main summary').allTextContents()).toEqual(['Đại biểu (2)', 'Kiến nghị (1)']);
    expect(await page.locator('main li').allTextContents()).toEqual([
      'A7Mã ĐBtự sửa đượcDòng chưa có mã.Hiện có: (để trống)Đề xuất: DB-0012',
      'D9Họ và têntự sửa đượcGhi chưa đúng mẫu (dấu cách thừa, bảng mã, danh xưng trong tên).Hiện có: Ông  TRẦN VĂN MẪUĐề xuất: Trần Văn Mẫu',
      'I4Ngày tiếp nhậnsửa tayNgày chưa đúng. Xem lại số ngày trong tháng; nhập theo mẫu ngày/tháng/năm, ví dụ 15/11/2026.Hiện có: 31/11/2026',
    ]);
  });

  it('says once what keeps mails from leaving', async () => {
    const [address, off] = [gapOfStop({ kind: 'no-clerk-address' }), gapOfStop({ kind: 'not-issued' })];
    const value = { findings, rows: 61, ...around, mailStops: [address, off], timeZone };
    const pulse = [{ sentence: address.text, mend: 'open-office', label: 'Ghi email văn phòng' }] as const;
    const { page } = await openSidebar(browser(), 'check-panel', () => ({ ok: true, value, pulse }));
    expect(await page.locator('.notice').allTextContents()).toEqual([
      `${address.text}Ghi email văn phòng`,
      'Đã soát 61 dòng: 3 chỗ cần xem.',
      `Lưu ý về thư nhắc${off.text}`,
    ]);
  });

  it('goes to the cell of a finding', async () => {
    const sidebar = await opened();
    await sidebar.page.getByRole('button', { name: 'Đến ô I4, Ngày tiếp nhận' }).click();
    await sidebar.settled();
    expect(sidebar.callsOf('cell.show')).toEqual([{ tab: 'Kiến nghị', cell: 'I4' }]);
  });

  it('repairs what it can and shows the rest', async () => {
    const sidebar = await opened();
    await sidebar.page.getByRole('button', { name: 'Sửa 2 mục tự sửa được' }).click();
    await sidebar.settled();
    expect(await sidebar.status()).toBe('Đã sửa 2 mục.');
    expect(await sidebar.page.locator('main summary').allTextContents()).toEqual(['Kiến nghị (1)']);
    expect(await sidebar.page.getByRole('button', { name: /tự sửa được/ }).count()).toBe(0);
  });

  it('removes old contact data only after confirmation', async () => {
    const sidebar = await opened();
    await sidebar.page.getByRole('button', { name: 'Xóa thông tin liên hệ cũ' }).click();
    expect(sidebar.callsOf('contacts.remove')).toEqual([]);
    await sidebar.page.getByRole('group').getByRole('button', { name: 'Xóa thông tin liên hệ cũ' }).click();
    await sidebar.settled();
    expect(sidebar.callsOf('contacts.remove')).toEqual([{}]);
  });
});
