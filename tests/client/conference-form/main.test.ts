import type { Reply } from '../../../src/rpc/protocol';
import type { ShownGate } from '../../../src/rpc/shown-answers';
import { gapOf } from '../../../src/server/places/gaps';
import { describeInBrowser } from '../../support/browser/browser';
import { type Answering, openSidebar, type Sidebar } from '../../support/browser/browser-sidebar';
import { conferenceFacts, conferenceRow } from '../../support/sidebars/sidebar-facts';

const noGaps: ShownGate = { gaps: [], canOverride: true };

const serving =
  (gate: ShownGate, ...answers: (Reply<unknown> | 'lost')[]): Answering =>
  ({ name }) => {
    if (name === 'conference.open') return { ok: true, value: conferenceFacts };
    return name === 'conference.gate' ? { ok: true, value: gate } : (answers.shift() ?? 'lost');
  };

const opened =
  (...answers: (Reply<unknown> | 'lost')[]) =>
  (browser: () => Parameters<typeof openSidebar>[0]) =>
    openSidebar(browser(), 'conference-form', serving(noGaps, ...answers));

const date = ({ page }: Sidebar) => page.getByRole('textbox', { name: 'Ngày tổ chức' });
const save = ({ page }: Sidebar): Promise<void> => page.getByRole('button', { name: 'Lưu hội nghị' }).click();

describeInBrowser('Hội nghị', (browser) => {
  it('shows the deadlines while the day is typed', async () => {
    const sidebar = await opened()(browser);
    await date(sidebar).fill('15/12/2026');
    expect(await sidebar.page.getByText('Hạn gửi giấy mời, thông báo: thứ Ba, 08/12/2026.').isVisible()).toBe(
      true,
    );
  });

  it('asks before it saves a day that leaves less than seven days', async () => {
    const sidebar = await opened({ ok: true, value: conferenceRow })(browser);
    await date(sidebar).fill('20/11/2026');
    await save(sidebar);
    expect(sidebar.callsOf('conference.save')).toEqual([]);
    expect(await sidebar.focused()).toBe('Chọn ngày 23/11/2026');
    await sidebar.page.getByRole('button', { name: 'Vẫn lưu ngày này' }).click();
    await sidebar.settled();
    expect(sidebar.callsOf('conference.save')).toEqual([
      {
        request: expect.any(String),
        id: 'HN-0001',
        fingerprint: 'c1',
        base: expect.objectContaining({ date: expect.any(String) }),
        draft: expect.objectContaining({ date: '20/11/2026', dateState: 'Ấn định' }),
      },
    ]);
    expect(await sidebar.status()).toBe('Đã lưu HN-0001.');
  });

  it('never shows a success beside what is wrong now', async () => {
    const sidebar = await opened({ ok: true, value: conferenceRow })(browser);
    await sidebar.page.getByRole('textbox', { name: 'Địa điểm' }).fill('Nhà văn hóa');
    await save(sidebar);
    await sidebar.settled();
    expect(await sidebar.status()).toBe('Đã lưu HN-0001.');
    await date(sidebar).fill('31/11/2026');
    await save(sidebar);
    expect(await sidebar.complaints()).toHaveLength(1);
    expect(await sidebar.status()).toBe('');
    expect(sidebar.callsOf('conference.save')).toHaveLength(1);
  });

  it('proposes the earliest lawful day instead', async () => {
    const sidebar = await opened()(browser);
    await date(sidebar).fill('20/11/2026');
    await save(sidebar);
    await sidebar.page.getByRole('button', { name: 'Chọn ngày 23/11/2026' }).click();
    expect(await date(sidebar).inputValue()).toBe('23/11/2026');
    expect(sidebar.callsOf('conference.save')).toEqual([]);
  });

  it('shows both values when somebody else changed the row, and saves the choice', async () => {
    const current = { ...conferenceRow.draft, venue: 'Nhà văn hóa xã', capacity: '150' };
    const conflict = { code: 'conflict', id: 'HN-0001', current, fingerprint: 'c9' } as const;
    const sidebar = await opened(
      { ok: false, failure: conflict },
      { ok: true, value: { ...conferenceRow, fingerprint: 'c10' } },
    )(browser);
    await sidebar.page.getByRole('textbox', { name: 'Địa điểm' }).fill('Sân UBND xã');
    await save(sidebar);
    await sidebar.settled();
    expect(await sidebar.focused()).toBe('Người khác vừa sửa dòng này');
    const panel = sidebar.page.getByRole('group', { name: 'Người khác vừa sửa dòng này' });
    expect(await panel.locator('fieldset:has([value="mine"]:checked) legend').allTextContents()).toEqual([
      'Địa điểm',
    ]);
    await panel.getByRole('button', { name: 'Lưu lựa chọn' }).click();
    await sidebar.settled();
    const [first, second] = sidebar.callsOf('conference.save');
    expect(second).toEqual({
      request: expect.any(String),
      id: 'HN-0001',
      fingerprint: 'c9',
      base: current,
      draft: expect.objectContaining({ venue: 'Sân UBND xã', capacity: '150' }),
    });
    expect(second?.request).not.toBe(first?.request);
    expect(await panel.count()).toBe(0);
  });

  it('restores an unsaved draft with its request, and discards it on request', async () => {
    const sidebar = await opened()(browser);
    const venue = sidebar.page.getByRole('textbox', { name: 'Địa điểm' });
    const before = await venue.inputValue();
    await venue.fill('Sân UBND xã');
    await save(sidebar);
    await sidebar.settled();
    await sidebar.page.reload();
    await sidebar.settled();
    expect(await sidebar.status()).toBe('Đã khôi phục nội dung chưa lưu lần trước.');
    expect(await venue.inputValue()).toBe('Sân UBND xã');
    await save(sidebar);
    await sidebar.settled();
    const [first, second] = sidebar.callsOf('conference.save');
    expect(second).toEqual(first);
    await sidebar.page.reload();
    await sidebar.settled();
    await sidebar.page.getByRole('button', { name: 'Bỏ nội dung này' }).click();
    expect(await venue.inputValue()).toBe(before);
    await sidebar.page.reload();
    await sidebar.settled();
    expect(await sidebar.status()).toBe('');
  });

  it('computes the tenth of the voters for an extraordinary conference (S41)', async () => {
    const { page } = await opened()(browser);
    await page.getByText('Thông tin khác').click();
    expect(await page.getByLabel('Tổng số cử tri').isVisible()).toBe(false);
    await page.getByLabel('Lý do tổ chức').selectOption('Cử tri yêu cầu');
    await page.getByLabel('Tổng số cử tri').fill('4321');
    await page.getByLabel('Số cử tri yêu cầu').fill('432');
    expect(
      await page.getByText('Chưa đủ 10%: mới có 10% cử tri yêu cầu, cần ít nhất 433 người.').isVisible(),
    ).toBe(true);
    await page.getByLabel('Số cử tri yêu cầu').fill('450');
    expect(await page.getByText(/^Đủ điều kiện: 10,4% cử tri yêu cầu/).isVisible()).toBe(true);
  });

  it('begins a new conference with this year, a title and the hall, and gives the next step when it is saved', async () => {
    const sidebar = await opened({ ok: true, value: { ...conferenceRow, id: 'HN-0002' } })(browser);
    await sidebar.page.getByRole('combobox', { name: 'Hội nghị' }).selectOption('Tạo hội nghị mới');
    expect(await sidebar.page.getByLabel('Năm').inputValue()).toBe('2026');
    expect(await sidebar.page.getByLabel('Tên hội nghị').inputValue()).toBe(
      'Hội nghị đối thoại giữa người đứng đầu cấp ủy, chính quyền với Nhân dân năm 2026',
    );
    expect(await sidebar.page.getByRole('textbox', { name: 'Địa điểm' }).inputValue()).toBe(
      'Hội trường UBND xã',
    );
    await save(sidebar);
    await sidebar.settled();
    expect(await sidebar.status()).toBe(
      'Đã lưu HN-0002. Việc tiếp theo: Đối thoại → Trước hội nghị → Nhập đại biểu…',
    );
  });

  it('asks for the month only while no day is set', async () => {
    const sidebar = await opened()(browser);
    const month = sidebar.page.getByLabel('Tháng dự kiến');
    expect(await month.isVisible()).toBe(false);
    await date(sidebar).fill('');
    await month.fill('11/2026');
    await date(sidebar).fill('15/12/2026');
    expect(await month.isVisible()).toBe(true);
    await month.fill('');
    await date(sidebar).fill('16/12/2026');
    expect(await month.isVisible()).toBe(false);
  });

  it('asks before issuing', async () => {
    const failure = { code: 'conference-blocked', conference: 'HN-0001', missing: ['secretary'] } as const;
    const sidebar = await opened({ ok: false, failure })(browser);
    await sidebar.page.getByRole('tab', { name: 'Trạng thái' }).click();
    await sidebar.page.getByRole('button', { name: 'Chốt hội nghị, cho gửi giấy mời' }).click();
    expect(sidebar.callsOf('conference.set-status')).toEqual([]);
    await sidebar.page.keyboard.press('Enter');
    await sidebar.settled();
    expect(sidebar.callsOf('conference.gate')).toEqual([{ id: 'HN-0001' }]);
    expect(sidebar.callsOf('conference.set-status')).toEqual([{ id: 'HN-0001', status: 'issued' }]);
    // Something was emptied since the form opened.
    expect(await sidebar.status()).toBe('Chưa làm được, còn thiếu: Thư ký.');
  });

  it('offers no issue while something is missing, but each missing thing, and a named override', async () => {
    const gaps = ['secretary', 'contact.name'].map((code) => gapOf(code, 'HN-0001'));
    const sidebar = await openSidebar(
      browser(),
      'conference-form',
      serving({ gaps, canOverride: true }, { ok: true, value: conferenceRow }),
    );
    const { page } = sidebar;
    await page.getByRole('tab', { name: 'Trạng thái' }).click();
    const panel = page.getByRole('tabpanel');
    expect(await panel.getByRole('listitem').allTextContents()).toEqual([
      'Thư ký',
      'Đầu mối liên hệ: Người liên hệ',
    ]);
    expect(await panel.getByRole('button').allTextContents()).toEqual([
      'Thư ký',
      'Đầu mối liên hệ: Người liên hệ',
      'Hoãn',
      'Hủy hội nghị',
    ]);
    await page.getByText('Vẫn chốt').first().click();
    await page.getByRole('button', { name: 'Vẫn chốt' }).click();
    expect(await sidebar.complaints()).toEqual(['Nhập người cho phép và lý do.']);
    await page.getByLabel('Người cho phép và lý do').fill('Chủ tịch: chương trình gửi sau');
    await page.getByRole('button', { name: 'Vẫn chốt' }).click();
    await sidebar.settled();
    expect(sidebar.callsOf('conference.set-status')).toEqual([
      { id: 'HN-0001', status: 'issued', override: 'Chủ tịch: chương trình gửi sau' },
    ]);
    await page.getByRole('button', { name: 'Thư ký' }).click();
    await sidebar.settled();
    expect(sidebar.callsOf('place.show')).toEqual([
      { place: { sidebar: 'conference-form', tab: 0, row: 'HN-0001', field: 'secretary' } },
    ]);
  });

  it('offers no override without a day', async () => {
    const { page } = await openSidebar(
      browser(),
      'conference-form',
      serving({ gaps: [gapOf('date', 'HN-0001')], canOverride: false }),
    );
    await page.getByRole('tab', { name: 'Trạng thái' }).click();
    expect(await page.getByRole('tabpanel').getByRole('listitem').allTextContents()).toEqual([
      'Ngày tổ chức',
    ]);
    expect(await page.getByRole('button', { name: 'Vẫn chốt' }).count()).toBe(0);
  });

  it('does not change the status while details are unsaved', async () => {
    const sidebar = await opened()(browser);
    await sidebar.page.getByRole('textbox', { name: 'Địa điểm' }).fill('Nhà văn hóa');
    await sidebar.page.getByRole('tab', { name: 'Trạng thái' }).click();
    await sidebar.page.getByRole('button', { name: 'Chốt hội nghị, cho gửi giấy mời' }).click();
    expect(await sidebar.status()).toBe('Thông tin hội nghị có chỗ chưa lưu. Lưu trước khi đổi trạng thái.');
    expect(sidebar.callsOf('conference.set-status')).toEqual([]);
  });

  it('shows the next steps of the new status', async () => {
    const issued = { ...conferenceRow, draft: { ...conferenceRow.draft, status: 'Đã chốt' } };
    const sidebar = await opened({ ok: true, value: issued })(browser);
    await sidebar.page.getByRole('tab', { name: 'Trạng thái' }).click();
    await sidebar.page.getByRole('button', { name: 'Chốt hội nghị, cho gửi giấy mời' }).click();
    await sidebar.page.keyboard.press('Enter');
    await sidebar.settled();
    expect(await sidebar.status()).toBe('Đã chuyển trạng thái: Đã chốt.');
    // Its day is still to come.
    expect(await sidebar.page.getByRole('tabpanel').getByRole('button').allTextContents()).toEqual([
      'Hoãn',
      'Hủy hội nghị',
    ]);
  });

  it('offers that the conference was held from its day on', async () => {
    const draft = { ...conferenceRow.draft, status: 'Đã chốt', date: '16/11/2026' };
    const sidebar = await opened({ ok: true, value: { ...conferenceRow, draft } })(browser);
    await sidebar.page.getByRole('tab', { name: 'Trạng thái' }).click();
    await sidebar.page.getByRole('button', { name: 'Chốt hội nghị, cho gửi giấy mời' }).click();
    await sidebar.page.keyboard.press('Enter');
    await sidebar.settled();
    expect(await sidebar.page.getByRole('tabpanel').getByRole('button').allTextContents()).toEqual([
      'Đã tổ chức',
      'Hoãn',
      'Hủy hội nghị',
    ]);
  });

  it('logs a broadcast and warns of one after the last lawful day', async () => {
    const sidebar = await opened({ ok: true, value: { id: 'PT-0001' } })(browser);
    await sidebar.page.getByRole('tab', { name: 'Phát thanh' }).click();
    await sidebar.page.getByLabel('Ngày phát').fill('02/12/2026');
    expect(await sidebar.page.getByText('Ngày phát sau hạn thông báo (01/12/2026).').isVisible()).toBe(true);
    await sidebar.page.getByLabel('Ngày phát').fill('30/11/2026');
    await sidebar.page.getByRole('button', { name: 'Ghi nhật ký phát thanh' }).click();
    await sidebar.settled();
    expect(sidebar.callsOf('broadcast.save')).toEqual([
      {
        request: expect.any(String),
        draft: {
          conference: 'HN-0001',
          broadcastOn: '30/11/2026',
          purpose: 'Thông báo tổ chức hội nghị',
          channel: 'Truyền thanh',
          slot: '',
          times: '1',
          reader: '',
          evidence: '',
          note: '',
        },
      },
    ]);
    expect(await sidebar.status()).toBe('Đã ghi PT-0001.');
  });
});
