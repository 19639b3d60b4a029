import type { PreparationFacts } from '../../../src/rpc/preparation-shapes';
import type { Reply } from '../../../src/rpc/protocol';
import { describeInBrowser } from '../../support/browser';
import { openSidebar, type Sidebar } from '../../support/browser-sidebar';
import { preparationFacts } from '../../support/preparation-facts';

const { session } = preparationFacts;
if (!session) throw new Error('the facts have a session');

describeInBrowser('Chuẩn bị', (browser) => {
  const opened = (
    answers: readonly (Reply<unknown> | 'lost')[] = [],
    change: Partial<typeof session> = {},
  ): Promise<Sidebar> => {
    const facts: PreparationFacts = { ...preparationFacts, session: { ...session, ...change } };
    const left = [...answers];
    return openSidebar(browser(), 'preparation-form', ({ name }) =>
      name === 'preparation.open' ? { ok: true, value: facts } : (left.shift() ?? 'lost'),
    );
  };
  const tab = ({ page }: Sidebar, name: string) => page.getByRole('tab', { name }).click();

  it('says of each proof in one line whether it is there, in time or not', async () => {
    const { page } = await opened();
    expect(await page.locator('.card').first().locator('.split').allTextContents()).toEqual([
      'Thông báo trước hội nghịchưa đạt',
      'Giấy mời30/42 giấy: chưa đạt, còn hạn',
      'Truyền thanhđạt, 15/11/2026',
    ]);
  });

  it('names what keeps the conference from being issued, in the words of the register', async () => {
    const { page } = await opened();
    expect(await page.locator('.notice.warn').first().getByRole('listitem').allTextContents()).toEqual([
      'Giờ bắt đầu',
      'Chương trình còn chỗ trống, chồng giờ hoặc quá giờ (trang Chương trình)',
      'Có việc chưa ghi đúng một người chịu trách nhiệm (trang Phân công)',
    ]);
    expect(await page.getByText('Vượt sức chứa 2 người.').isVisible()).toBe(true);
  });

  it('ticks a task off and asks how things stand', async () => {
    const sidebar = await opened([{ ok: true, value: { id: 'CV-0003' } }]);
    await sidebar.page.getByLabel('Âm thanh, micro').first().check();
    await sidebar.settled();
    expect(sidebar.callsOf('task.set-state')).toEqual([{ id: 'CV-0003', state: 'done' }]);
    expect(sidebar.callsOf('preparation.open')).toHaveLength(2);
    expect(await sidebar.status()).toBe('Đã xong: Âm thanh, micro, máy chiếu: chạy thử');
  });

  it('takes a tick back that was not saved', async () => {
    const failure = { code: 'not-found', id: 'CV-0003' } as const;
    const sidebar = await opened([{ ok: false, failure }]);
    const box = sidebar.page.getByLabel('Âm thanh, micro').first();
    await box.click();
    await sidebar.settled();
    expect(await box.isChecked()).toBe(false);
  });

  it('recalculates the days of tasks that stand on an old date', async () => {
    const sidebar = await opened([{ ok: true, value: { moved: 2 } }]);
    await tab(sidebar, 'Công việc');
    await sidebar.page.getByRole('button', { name: 'Tính lại thời hạn' }).click();
    await sidebar.settled();
    expect(sidebar.callsOf('preparation.move-tasks')).toEqual([{ conference: 'HN-0001' }]);
    expect(await sidebar.status()).toBe('Đã tính lại thời hạn 2 việc.');
  });

  it('fills an empty agenda from the model under one request however often it is tried', async () => {
    const empty = { agenda: { items: 0, minutes: 0, halfDay: 240, flaws: [], materials: [] } };
    const sidebar = await opened(['lost', { ok: true, value: { added: 10 } }], empty);
    await tab(sidebar, 'Công việc');
    await sidebar.page.getByRole('button', { name: 'Lập chương trình theo mẫu' }).click();
    await sidebar.settled();
    await sidebar.page.getByRole('button', { name: 'Thử lại' }).click();
    await sidebar.settled();
    const [first, second] = sidebar.callsOf('preparation.fill');
    expect(first).toEqual({ conference: 'HN-0001', sheet: 'agenda', request: expect.any(String) });
    expect(second).toEqual(first);
    expect(await sidebar.status()).toBe('Đã thêm 10 dòng vào trang Chương trình.');
  });

  it('takes a confirmation by phone in one click, and all of a village in one more', async () => {
    const done = { ok: true, value: { recorded: 1 } } as const;
    const sidebar = await opened([done, done]);
    await tab(sidebar, 'Thôn');
    await sidebar.page.getByLabel('Thôn, đơn vị').selectOption('Thôn Đông');
    await sidebar.page.getByRole('button', { name: 'Dự: Nguyễn Văn Mẫu', exact: true }).click();
    await sidebar.settled();
    await sidebar.page.getByRole('button', { name: 'Cả 2 người chưa trả lời đều dự' }).click();
    await sidebar.settled();
    expect(sidebar.callsOf('attendee.reply')).toEqual([
      { conference: 'HN-0001', people: ['DB-0001'], reply: 'coming' },
      { conference: 'HN-0001', people: ['DB-0001', 'DB-0004'], reply: 'coming' },
    ]);
  });

  it('replaces a citizen from the reserve, and not without a reason', async () => {
    const sidebar = await opened([{ ok: true, value: { joining: 'DB-0005' } }]);
    await tab(sidebar, 'Thôn');
    await sidebar.page.getByLabel('Thôn, đơn vị').selectOption('Thôn Đông');
    await sidebar.page.getByText('Thay người từ danh sách dự bị').click();
    await sidebar.page.getByLabel('Người thôi dự').selectOption('Lê Thị Mẫu');
    await sidebar.page.getByRole('button', { name: 'Thay người' }).click();
    expect(await sidebar.complaints()).toEqual(['Nhập lý do thay.']);
    await sidebar.page.getByLabel('Lý do thay').fill('Đi viện');
    await sidebar.page.getByRole('button', { name: 'Thay người' }).click();
    await sidebar.settled();
    expect(sidebar.callsOf('attendee.replace')).toEqual([
      { conference: 'HN-0001', leaving: 'DB-0003', joining: 'DB-0005', reason: 'Đi viện' },
    ]);
  });

  it('offers the correcting text where letters have to be told anew', async () => {
    const { page } = await opened([], { toldAnew: 3, correction: 'UBND xã thông báo lại…' });
    expect(await page.getByLabel('Bài phát thanh đính chính').inputValue()).toBe('UBND xã thông báo lại…');
    expect(await page.getByText('3 người đã nhận giấy mời cần được thông báo lại.').isVisible()).toBe(true);
  });
});
