import type { PreparationFacts } from '../../../src/rpc/answers';
import type { InputOf } from '../../../src/rpc/contract';
import type { Reply } from '../../../src/rpc/protocol';
import { shownPreparation } from '../../../src/server/shown/shown-preparation';
import { describeInBrowser } from '../../support/browser/browser';
import { openSidebar, type Sidebar } from '../../support/browser/browser-sidebar';
import { preparationFacts } from '../../support/sidebars/preparation-facts';

const { preparation } = preparationFacts;
if (!preparation) throw new Error('the facts have a preparation');

describeInBrowser('Chuẩn bị', (browser) => {
  const opened = (
    answers: readonly (Reply<unknown> | 'lost')[] = [],
    change: Partial<typeof preparation> = {},
  ): Promise<Sidebar> => {
    const { tasks, ...rest } = { ...preparation, ...change };
    const left = [...answers];
    // A task done on the server is returned as done; otherwise the box would jump back and be ticked again.
    const done = new Set<string>();
    const facts = (): PreparationFacts => ({
      ...preparationFacts,
      preparation: {
        ...rest,
        tasks: {
          ...tasks,
          rows: tasks.rows.map((task) => ({ ...task, done: task.done || done.has(task.id) })),
        },
      },
    });
    return openSidebar(browser(), 'preparation-form', ({ name, input }) => {
      if (name === 'preparation.open') return { ok: true, value: shownPreparation(facts()) };
      const reply = left.shift() ?? 'lost';
      if (name === 'task.set-state' && reply !== 'lost' && reply.ok) {
        done.add((input as InputOf<'task.set-state'>).id);
      }
      return reply;
    });
  };
  const tab = ({ page }: Sidebar, name: string) => page.getByRole('tab', { name }).click();

  it('shows each proof in one line: present, in time or missing', async () => {
    const { page } = await opened();
    expect(await page.locator('.card').first().locator('.split').allTextContents()).toEqual([
      'Thông báo trước hội nghịchưa làm',
      'Giấy mời30/42: chưa đủ, còn hạn',
      'Truyền thanhđúng hạn, 15/11/2026',
    ]);
  });

  it('names what blocks the issue of the conference, in the words of the register', async () => {
    const { page } = await opened();
    expect(await page.locator('.notice.warn').first().getByRole('listitem').allTextContents()).toEqual([
      'Giờ bắt đầu',
      'Người trả lời lĩnh vực “Dư luận xã hội”',
      'Chương trình còn chỗ trống, chồng giờ hoặc quá giờ',
      'Có việc chưa ghi đúng một người chịu trách nhiệm',
    ]);
    expect(await page.getByText('Vượt sức chứa 2 người.').isVisible()).toBe(true);
  });

  it('opens the field that fills each gap', async () => {
    const shown = { ok: true, value: { sentence: '' } } as const;
    const sidebar = await opened(Array.from({ length: 7 }, () => shown));
    const { page } = sidebar;
    const open = async (text: string) => {
      await page.getByRole('button', { name: text }).click();
      await sidebar.settled();
    };
    await open('Vượt sức chứa 2 người.');
    await tab(sidebar, 'Công việc');
    await page.getByText('Hội nghị: 0/1 việc đã xong').click();
    await open('cần đúng một người chịu trách nhiệm');
    await open('chưa ghi người chuẩn bị');
    await open('chưa có mức chi');
    await open('3 người chưa ghi Hưởng lương NSNN');
    await tab(sidebar, 'Thôn');
    await open('thiếu Trưởng ban CTMT');
    await open('thiếu 1 công dân');
    const attendee = { sidebar: 'attendee-form', tab: 0, row: '' };
    expect(sidebar.callsOf('place.show').map(({ place }) => place)).toEqual([
      { sidebar: 'conference-form', tab: 0, row: 'HN-0001', field: 'capacity' },
      { sheet: 'Phân công', row: 'CV-0004', field: 'responsible' },
      { sheet: 'Chương trình', row: 'CT-0005', field: 'materialBy' },
      { sheet: 'Kinh phí', row: 'KP-0002', field: 'rate' },
      { sheet: 'Đại biểu', row: 'DB-0004', field: 'onPayroll' },
      {
        ...attendee,
        draft: {
          honorific: '',
          fullName: '',
          title: 'Trưởng ban công tác Mặt trận',
          village: 'Thôn Đông',
          group: 'Bí thư chi bộ, Trưởng thôn, Trưởng ban CTMT',
        },
      },
      { ...attendee, draft: { village: 'Thôn Đông', group: 'Đại diện Nhân dân' } },
    ]);
  });

  it('marks a task done and reloads the state', async () => {
    const sidebar = await opened([{ ok: true, value: { id: 'CV-0003' } }]);
    await sidebar.page.getByLabel('Âm thanh, micro').first().check();
    await sidebar.settled();
    expect(sidebar.callsOf('task.set-state')).toEqual([{ id: 'CV-0003', state: 'done' }]);
    expect(sidebar.callsOf('preparation.open')).toHaveLength(2);
    expect(await sidebar.status()).toBe('Đã xong: Âm thanh, micro, máy chiếu: chạy thử');
  });

  it('reverts a tick that was not saved', async () => {
    const failure = { code: 'not-found', id: 'CV-0003' } as const;
    const sidebar = await opened([{ ok: false, failure }]);
    const box = sidebar.page.getByLabel('Âm thanh, micro').first();
    await box.click();
    await sidebar.settled();
    expect(await box.isChecked()).toBe(false);
  });

  it('saves who answers each topic in one cell of the conference', async () => {
    const row = { id: 'HN-0001', fingerprint: 'c2', draft: {} };
    const sidebar = await opened(['lost', { ok: true, value: row }]);
    const { page } = sidebar;
    await tab(sidebar, 'Công việc');
    expect(await page.getByText('Đồng chủ trì: chưa ghi').isVisible()).toBe(true);
    expect(await page.getByLabel('Kinh tế').inputValue()).toBe('Trần Thị Mẫu, Phó Chủ tịch UBND xã');
    await page.getByLabel('Dư luận xã hội').fill('Lê Văn Mẫu, Chủ tịch UBND xã');
    await page.getByLabel('Tổ giúp việc').fill('Phạm Văn Mẫu');
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await sidebar.settled();
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await sidebar.settled();
    const [first, second] = sidebar.callsOf('conference.save');
    expect(first).toEqual({
      request: expect.any(String),
      id: 'HN-0001',
      fingerprint: 'c1',
      base: preparation.roles.row.draft,
      draft: {
        support: 'Phạm Văn Mẫu',
        answerers:
          'Kinh tế: Trần Thị Mẫu, Phó Chủ tịch UBND xã\nDư luận xã hội: Lê Văn Mẫu, Chủ tịch UBND xã',
      },
    });
    expect(second).toEqual(first);
    expect(await sidebar.status()).toBe('Đã lưu người chủ trì, trả lời.');
  });

  it('recalculates the days of tasks with an old date', async () => {
    const sidebar = await opened([{ ok: true, value: { moved: 2 } }]);
    await tab(sidebar, 'Công việc');
    await sidebar.page.getByRole('button', { name: 'Tính lại thời hạn' }).click();
    await sidebar.settled();
    expect(sidebar.callsOf('preparation.move-tasks')).toEqual([{ conference: 'HN-0001' }]);
    expect(await sidebar.status()).toBe('Đã tính lại thời hạn 2 việc.');
  });

  it('fills an empty agenda from the model under one request, also when retried', async () => {
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

  it('records a confirmation by phone in one click, and all of a village in another', async () => {
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
    await sidebar.page.getByText('Thay người từ danh sách dự bị', { exact: true }).click();
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

  it('undoes a replacement', async () => {
    const back = {
      row: { id: 'DB-0009', fingerprint: 'x', draft: {} },
      reserve: 'Ngô Thị Thay',
      isTold: true,
    };
    const sidebar = await opened([{ ok: true, value: back }]);
    await tab(sidebar, 'Thôn');
    await sidebar.page.getByLabel('Thôn, đơn vị').selectOption('Thôn Đông');
    await sidebar.page.getByText('Thay người từ danh sách dự bị', { exact: true }).click();
    await sidebar.page.getByText('Ngô Thị Thay thay Hoàng Văn Thôi').waitFor();
    await sidebar.page.getByRole('button', { name: 'Hoàn tác' }).click();
    await sidebar.settled();
    expect(sidebar.callsOf('attendee.bring-back')).toEqual([{ id: 'DB-0009' }]);
    expect(await sidebar.status()).toBe(
      'Đã mời lại Hoàng Văn Thôi. Báo lại cho Ngô Thị Thay là không phải dự thay.',
    );
  });

  it('creates the next conference with its own kind, and switches to it', async () => {
    const made = { id: 'HN-0002', people: 15, tasks: 18, agenda: 10, budget: 4 };
    const sidebar = await opened([{ ok: true, value: made }]);
    const { page } = sidebar;
    await tab(sidebar, 'Kỳ sau');
    expect(
      await page.locator('section:has-text("Kiến nghị chưa giải quyết xong") .split').allTextContents(),
    ).toEqual(['KN-0002 · Thôn Đôngnêu năm 2024, tồn 2 kỳ', 'KN-0007 · Thôn Đoàinêu năm 2026']);
    expect(await page.getByLabel('Tổng số cử tri').isVisible()).toBe(false);
    await page.getByLabel('Lý do tổ chức').selectOption('Cử tri yêu cầu');
    await page.getByLabel('Tổng số cử tri').fill('4321');
    await page.getByLabel('Hình thức').selectOption('Kết hợp');
    await page.getByRole('button', { name: 'Tạo hội nghị kỳ sau' }).click();
    expect(sidebar.callsOf('conference.next')).toEqual([]);
    await page.keyboard.press('Enter');
    await sidebar.settled();
    expect(sidebar.callsOf('conference.next')).toEqual([
      {
        from: 'HN-0001',
        request: expect.any(String),
        draft: expect.objectContaining({
          year: '2027',
          reason: 'Cử tri yêu cầu',
          mode: 'Kết hợp',
          voters: '4321',
        }),
      },
    ]);
    expect(sidebar.callsOf('preparation.open').at(-1)).toEqual({ conference: 'HN-0002' });
    expect(await sidebar.status()).toContain('Đã tạo HN-0002: 15 người giữ chức danh, 18 việc.');
  });

  it('offers the correction text if letters must be corrected', async () => {
    const { page } = await opened([], { renotifyCount: 3, correction: 'UBND xã thông báo lại…' });
    expect(await page.getByLabel('Bài phát thanh đính chính').inputValue()).toBe('UBND xã thông báo lại…');
    expect(await page.getByText('3 người đã có giấy mời, cần báo lại.').isVisible()).toBe(true);
  });
});
