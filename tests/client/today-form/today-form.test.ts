import { journal } from '../../../src/register/tables/journal';
import type { Reply } from '../../../src/rpc/protocol';
import { describeInBrowser } from '../../support/browser/browser';
import { openSidebar, type Sidebar } from '../../support/browser/browser-sidebar';
import { put } from '../../support/memory/memory-ports';
import { openingAnswers } from '../../support/sidebars/opening-answers';
import { issuedSeason, newRegister, todayOf } from '../../support/sidebars/today-facts';

describeInBrowser('Hôm nay', (browser) => {
  const opened = (
    first: Reply<unknown>,
    answers: Readonly<Record<string, Reply<unknown>>> = {},
  ): Promise<Sidebar> =>
    openSidebar(browser(), 'today-form', ({ name }) => {
      if (name === 'today.open') return first;
      return answers[name] ?? { ok: true, value: openingAnswers[name] ?? { shown: true } };
    });
  const given = (value: unknown): Reply<unknown> => ({ ok: true, value });

  it('has the button that sets up, and nothing else, where the spreadsheet is no register yet', async () => {
    const missing: Reply<unknown> = { ok: false, failure: { code: 'sheet-missing', tab: 'Hội nghị' } };
    const sidebar = await opened(missing, { 'pulse.mend': given({ sentence: '', pulse: [] }) });
    expect(await sidebar.page.getByRole('button').allTextContents()).toEqual(['Thiết lập sổ']);
    await sidebar.page.getByRole('button', { name: 'Thiết lập sổ' }).click();
    await sidebar.settled();
    expect(sidebar.callsOf('pulse.mend')).toEqual([{ mend: 'set-up' }]);
    expect(sidebar.callsOf('today.open')).toHaveLength(2);
  });

  it('leads through the six steps; those of the conference wait for it', async () => {
    const { page } = await opened(given(todayOf(newRegister())));
    expect(await page.locator('ol.lines > li').allTextContents()).toEqual([
      '1. Thông tin cơ quanchưa xongCòn 5 ô cần ghi.Làm',
      '2. Thôn và ba chức danhchưa xongChưa có thôn nào.Làm',
      '3. Hội nghịchưa xongChưa có hội nghị.Mở Hội nghị',
      '4. Đại biểuchưa xongLàm bước 3 trước.',
      '5. Giấy mờichưa xongLàm bước 3 trước.',
      '6. Chốt hội nghị, cho gửi giấy mờichưa xongLàm bước 3 trước.',
    ]);
    expect(await page.locator('[aria-current="step"] .button.primary').allTextContents()).toEqual(['Làm']);
  });

  it('saves the office; the fields that the letterhead names follow it while they are its own', async () => {
    const sidebar = await opened(given(todayOf(newRegister())), { 'office.save': given({ changed: 6 }) });
    const { page } = sidebar;
    await page.getByRole('button', { name: 'Làm: 1. Thông tin cơ quan' }).click();
    await page.getByLabel('Người liên hệ').fill('Bà Lan');
    await page.getByLabel('Cơ quan ban hành, dòng 2').pressSequentially('PHƯỜNG TÂN LẬP');
    await page.getByLabel('Họ và tên').fill('Lê Văn Sáng');
    await page.getByRole('button', { name: 'Lưu thông tin cơ quan' }).click();
    await sidebar.settled();
    expect(sidebar.callsOf('office.save')[0]?.draft).toMatchObject({
      'office.line2': 'PHƯỜNG TÂN LẬP',
      'office.name': 'Ủy ban nhân dân phường Tân Lập',
      'office.place': 'Tân Lập',
      'contact.name': 'Bà Lan',
      'signer.name': 'Lê Văn Sáng',
    });
    expect(await sidebar.status()).toBe('Đã lưu thông tin cơ quan.');
  });

  it('shows what is due with its day, both clocks with proof, and who is at work', async () => {
    const world = issuedSeason();
    put(world, journal, [
      { at: '2026-11-16 07:10:00', person: 'cu@xa.example', action: 'Nhập kiến nghị' },
      { at: '2026-11-16 07:45:00', person: 'lan@xa.example', action: 'Sửa đại biểu' },
    ]);
    const { page } = await opened(given(todayOf(world)));
    expect(await page.locator('ol.lines').first().locator('> li').allTextContents()).toEqual([
      'Trang trí hội trườngquá hạn 2 ngàyVăn phòng · hạn 14/11/2026Mở phân công',
      'Đề nghị sửa đường liên thôn đoạn qua cầu Mơ.còn 2 ngàyPhòng Kinh tế · hạn 18/11/2026Mở kiến nghị',
      'Gửi, giao 1 giấy mờicòn 15 ngàyhạn 01/12/2026Mở Mời họp',
      'Phát thanh thông báo tổ chức hội nghịcòn 15 ngàyhạn 01/12/2026Ghi minh chứng',
      'Tổ chức hội nghị, điểm danhcòn 22 ngàyhạn 08/12/2026Mở Điểm danh',
    ]);
    expect(await page.locator('.card h2').allTextContents()).toEqual([
      'Thông báo trước hội nghị',
      'Công bố kết quả',
    ]);
    expect(await page.getByText('lan@xa.example').textContent()).toBe(
      'lan@xa.example: Sửa đại biểu, lúc 07:45',
    );
    expect(await page.getByText('cu@xa.example').count()).toBe(0);
  });

  it('opens the form of an action, and of a person or petition that is searched, on its row', async () => {
    const sidebar = await opened(given(todayOf(issuedSeason())));
    const { page } = sidebar;
    await page.getByRole('button', { name: 'Ghi minh chứng: Phát thanh thông báo' }).click();
    await sidebar.settled();
    for (const typed of ['0912', 'cau mo']) {
      await page.getByRole('searchbox').fill(typed);
      await page.locator('.result').first().click();
      await sidebar.settled();
    }
    expect(sidebar.callsOf('place.show').map(({ place }) => place)).toEqual([
      { sidebar: 'conference-form', tab: 2, row: '' },
      { sidebar: 'attendee-form', tab: 0, row: 'DB-0001' },
      { sidebar: 'follow-form', tab: 0, row: 'KN-0001' },
    ]);
  });
});
