import type { Reply } from '../../../src/rpc/protocol';
import { describeInBrowser } from '../../support/browser/browser';
import { type Answering, openSidebar } from '../../support/browser/browser-sidebar';
import { followFacts, historyFacts } from '../../support/sidebars/hall-facts';

const facts = { ...followFacts, myUnits: [] };
const serving =
  (...saves: Reply<unknown>[]): Answering =>
  (call) => {
    if (call.name === 'follow.open') return { ok: true, value: facts };
    if (call.name === 'follow.history') return { ok: true, value: historyFacts };
    return saves.shift() ?? 'lost';
  };
const road = facts.petitions[0]?.row;
const answered = {
  ...facts.petitions[0],
  urgency: 'undated',
  due: null,
  row: {
    ...road,
    fingerprint: 'k1b',
    draft: { ...road?.draft, status: 'Đã trả lời', answeredOn: '20/12/2026' },
  },
};

describeInBrowser('Theo dõi kiến nghị', (browser) => {
  it('opens with overdue matters, and closes a matter in two steps: answer, then evidence', async () => {
    const sidebar = await openSidebar(browser(), 'follow-form', serving({ ok: true, value: answered }));
    const { page } = sidebar;
    await page.getByRole('button', { name: /^KN-0001/ }).click();
    await page.getByRole('button', { name: 'Đã giải quyết xong' }).click();
    await page.getByRole('button', { name: 'Lưu bước này' }).click();
    expect(sidebar.callsOf('follow.save')).toEqual([]);
    expect(await sidebar.complaints()).toEqual([
      'Ghi ngày giải quyết xong và minh chứng; trả lời bằng văn bản chưa phải là giải quyết xong.',
      'Ghi ngày trả lời và nội dung (hoặc số văn bản) trả lời.',
    ]);
    await page.getByRole('button', { name: 'Đã trả lời' }).click();
    await page.getByLabel('Số văn bản trả lời').fill('45/UBND-VP');
    await page.getByRole('button', { name: 'Lưu bước này' }).click();
    await sidebar.settled();
    expect(sidebar.callsOf('follow.save')).toEqual([
      {
        request: expect.any(String),
        id: 'KN-0001',
        fingerprint: 'k1',
        base: road?.draft,
        draft: expect.objectContaining({
          status: 'Đã trả lời',
          answeredOn: '20/12/2026',
          answerNumber: '45/UBND-VP',
          resolvedOn: '',
          evidence: '',
        }),
      },
    ]);
    expect(await sidebar.status()).toBe('Đã lưu KN-0001: Đã trả lời.');
    // An answered matter stays open, without an overdue day.
    expect(await page.getByRole('button', { name: 'Quá hạn 0' }).isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Chưa giải quyết xong 4' }).isVisible()).toBe(true);
  });

  it('reopens a closed matter only with a reason', async () => {
    const sidebar = await openSidebar(browser(), 'follow-form', serving());
    const { page } = sidebar;
    await page.getByRole('button', { name: 'Đã kết thúc 2' }).click();
    await page.getByRole('button', { name: /^KN-0005/ }).click();
    await page.getByRole('button', { name: 'Mở lại' }).click();
    await page.getByRole('button', { name: 'Lưu bước này' }).click();
    expect(await sidebar.complaints()).toEqual(['Ghi lý do mở lại kiến nghị đã kết thúc.']);
    expect(await sidebar.focused()).toBe('Lý do mở lại');
    await page.keyboard.type('Đường hỏng lại');
    await page.getByRole('button', { name: 'Lưu bước này' }).click();
    expect(sidebar.callsOf('follow.save')).toMatchObject([
      { id: 'KN-0005', draft: { status: 'Đang giải quyết', reopened: 'Đường hỏng lại', resolvedOn: '' } },
    ]);
  });

  it('offers only passing on for a complaint', async () => {
    const sidebar = await openSidebar(browser(), 'follow-form', serving());
    const { page } = sidebar;
    await page.getByRole('button', { name: 'Đã kết thúc 2' }).click();
    await page.getByRole('button', { name: /^KN-0006/ }).click();
    expect(await page.getByText('Khiếu nại không xử lý tại hội nghị').isVisible()).toBe(true);
    expect(
      await page.getByRole('group', { name: 'Việc tiếp theo' }).getByRole('button').allTextContents(),
    ).toEqual(['Chuyển nơi có thẩm quyền', 'Công khai, ghi chú']);
  });

  it('shows the history, loaded only on request', async () => {
    const sidebar = await openSidebar(browser(), 'follow-form', serving());
    await sidebar.page.getByRole('button', { name: /^KN-0001/ }).click();
    expect(sidebar.callsOf('follow.history')).toEqual([]);
    await sidebar.page.getByText('Lịch sử').click();
    await sidebar.page.getByText('Trạng thái: Mới tiếp nhận → Đã phân công').waitFor();
    expect(await sidebar.page.getByText('12/12/2026 09:10 · vanphong@example.vn').isVisible()).toBe(true);
    expect(sidebar.callsOf('follow.history')).toEqual([{ id: 'KN-0001' }]);
  });

  it('lists every reopening of a matter in its history', async () => {
    const [first] = facts.petitions;
    const reopenings = [
      '12/10/2026, trước đó: Đã giải quyết. Lý do: Đường hỏng lại',
      '01/12/2026, trước đó: Giải trình, cung cấp thông tin. Lý do: Thôn chưa đồng ý',
    ];
    const row = {
      ...road,
      draft: { ...road?.draft, reopened: 'Thôn chưa đồng ý', reopenings: reopenings.join('\n') },
    };
    const factsWithHistory = { ...facts, petitions: [{ ...first, row }] };
    const sidebar = await openSidebar(browser(), 'follow-form', ({ name }) => ({
      ok: true,
      value: name === 'follow.open' ? factsWithHistory : historyFacts,
    }));
    const { page } = sidebar;
    await page.getByRole('button', { name: /^KN-0001/ }).click();
    await page.getByText('Lịch sử').click();
    await page.getByText('Đã mở lại 2 lần').waitFor();
    expect(await page.locator('details li').allTextContents()).toEqual(expect.arrayContaining(reopenings));
  });

  it('restores an unfinished step when the sidebar is opened again', async () => {
    const sidebar = await openSidebar(browser(), 'follow-form', serving());
    const { page } = sidebar;
    await page.getByRole('button', { name: /^KN-0001/ }).click();
    await page.getByRole('button', { name: 'Đã trả lời' }).click();
    await page.getByLabel('Kết quả').fill('Xã đã sửa trong tháng 12');
    await page.reload();
    await sidebar.settled();
    expect(await sidebar.status()).toBe('Đã khôi phục nội dung chưa lưu lần trước.');
    expect(await page.getByLabel('Kết quả').inputValue()).toBe('Xã đã sửa trong tháng 12');
  });

  it('undoes the step that was saved, and leads to the correction of its words', async () => {
    const before = { ...facts.petitions[0] };
    const sidebar = await openSidebar(
      browser(),
      'follow-form',
      serving(
        { ok: true, value: answered },
        { ok: true, value: before },
        { ok: true, value: { sentence: '' } },
      ),
    );
    const { page } = sidebar;
    await page.getByRole('button', { name: /^KN-0001/ }).click();
    await page.getByRole('button', { name: 'Đã trả lời' }).click();
    await page.getByLabel('Số văn bản trả lời').fill('45/UBND-VP');
    await page.getByRole('button', { name: 'Lưu bước này' }).click();
    await sidebar.settled();
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await sidebar.settled();
    expect(sidebar.callsOf('follow.undo')).toEqual([
      { id: 'KN-0001', fingerprint: 'k1b', draft: answered.row.draft, before: road?.draft },
    ]);
    expect(await sidebar.status()).toBe(`Đã lưu KN-0001: ${road?.draft.status}.`);
    expect(await page.getByRole('button', { name: 'Hoàn tác' }).count()).toBe(0);
    await page.getByRole('button', { name: /^KN-0001/ }).click();
    await page.getByRole('button', { name: 'Sửa thông tin' }).click();
    await sidebar.settled();
    expect(sidebar.callsOf('place.show')).toEqual([{ place: { sidebar: 'petition-form', row: 'KN-0001' } }]);
  });
});
