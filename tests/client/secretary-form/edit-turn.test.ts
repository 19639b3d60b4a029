import type { Reply } from '../../../src/rpc/protocol';
import { describeInBrowser } from '../../support/browser/browser';
import { openSidebar, type Sidebar } from '../../support/browser/browser-sidebar';
import { turnFacts, turnToCorrect } from '../../support/sidebars/hall-facts';

describeInBrowser('Thư ký, a turn that is in the register', (browser) => {
  const answers: Readonly<Record<string, Reply<unknown>>> = {
    'turn.open': { ok: true, value: turnFacts },
    'turn.read': { ok: true, value: turnToCorrect },
    'turn.change': { ok: true, value: { id: 'LUOT-0001' } },
    'turn.take-back': { ok: true, value: { removed: true } },
  };
  const open = (): Promise<Sidebar> =>
    openSidebar(browser(), 'secretary-form', ({ name }) => answers[name] ?? 'lost');
  const edit = async ({ page, settled }: Sidebar): Promise<void> => {
    await page.locator('summary', { hasText: 'Các lượt đã ghi' }).click();
    await page.getByRole('button', { name: 'Sửa lượt 1' }).click();
    await settled();
  };

  it('is corrected in the same form, and the next one is new again', async () => {
    const sidebar = await open();
    const { page } = sidebar;
    await edit(sidebar);
    expect(await page.locator('h2').first().textContent()).toBe('Sửa lượt 1');
    expect(await page.getByRole('timer').textContent()).toBe('01:35');
    await page.getByLabel('Ý kiến nguyên văn').fill('Đường liên thôn hỏng');
    await page.getByRole('button', { name: 'Ghi lượt' }).click();
    await sidebar.settled();
    expect(sidebar.callsOf('turn.change')).toEqual([
      {
        request: expect.any(String),
        stored: turnToCorrect.stored,
        turn: expect.objectContaining({ speaker: 'Lê Hữu Ước', village: 'Thôn Trung' }),
        speaker: expect.objectContaining({ speaker: 'Lê Hữu Ước', channel: 'Tại hội nghị đối thoại' }),
        matters: [
          expect.objectContaining({ id: 'KN-0004', content: 'Đường liên thôn hỏng', dueOn: '18/12/2026' }),
        ],
      },
    ]);
    expect(await sidebar.status()).toBe('Đã sửa lượt 1.');
    expect(await page.locator('h2').first().textContent()).toBe('Lượt 2');
    expect(sidebar.errors).toEqual([]);
  });

  it('is taken back after a question, which can be left', async () => {
    const sidebar = await open();
    const { page } = sidebar;
    await edit(sidebar);
    await page.getByRole('button', { name: 'Bỏ lượt này' }).click();
    await page
      .getByRole('group', { name: /^Bỏ lượt 1/ })
      .getByRole('button', { name: 'Quay lại' })
      .click();
    expect(sidebar.callsOf('turn.take-back')).toEqual([]);
    await page.getByRole('button', { name: 'Bỏ lượt này' }).click();
    await page.keyboard.press('Enter');
    await sidebar.settled();
    expect(sidebar.callsOf('turn.take-back')).toEqual([{ id: 'LUOT-0001' }]);
    expect(await sidebar.status()).toBe('Đã bỏ lượt 1.');
  });

  it('is not opened over one that is being typed', async () => {
    const sidebar = await open();
    await sidebar.page.getByLabel('Ý kiến nguyên văn').fill('Đèn đường');
    await edit(sidebar);
    expect(sidebar.callsOf('turn.read')).toEqual([]);
    expect(await sidebar.status()).toBe('Ghi xong lượt đang nhập rồi sửa lượt khác.');
  });

  it('stays the one that is corrected when the sidebar is closed meanwhile', async () => {
    const sidebar = await open();
    await sidebar.openedFor('an');
    await edit(sidebar);
    await sidebar.page.getByLabel('Ý kiến nguyên văn').fill('Đường liên thôn hỏng');
    await sidebar.openedFor('an');
    expect(await sidebar.page.locator('h2').first().textContent()).toBe('Sửa lượt 1');
    expect(await sidebar.page.getByLabel('Ý kiến nguyên văn').inputValue()).toBe('Đường liên thôn hỏng');
  });
});
