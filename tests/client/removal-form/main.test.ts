import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { shownRemoval, shownReport } from '../../../src/server/worded-use-cases';
import { describeInBrowser } from '../../support/browser/browser';
import { openSidebar } from '../../support/browser/browser-sidebar';
import { removalFacts } from '../../support/sidebars/sidebar-facts';

const { state: _, removed: _removed, ...plan } = removalFacts;
const report = shownReport({ ...plan, day: isoDate('2026-11-16'), person: 'van-phong@xa.example' });

describeInBrowser('Gỡ tiện ích', (browser) => {
  const opened = (facts: typeof removalFacts) =>
    openSidebar(browser(), 'removal-form', ({ name }) => ({
      ok: true,
      value: name === 'removal.open' ? shownRemoval(facts) : report,
    }));

  it('says what goes, what stays and whose trigger stays, asks, and then gives the report', async () => {
    const { page, settled, status, calls } = await opened(removalFacts);
    const before = await page.locator('main').textContent();
    expect(before).toContain('Sẽ gỡLịch nhắc việc hằng ngày của tài khoản này');
    expect(before).toContain('Còn nguyênMọi trang và mọi dòng đã nhập');
    expect(before).toContain('Lịch nhắc việc của dia-chinh@xa.example: tự tắt');
    expect(before).toContain('2 thư chưa gửi vẫn ghi là chờ gửi');
    await page.getByRole('button', { name: 'Gỡ tiện ích khỏi sổ' }).click();
    expect(await page.getByRole('alert').textContent()).toContain('không nhắc việc, không gửi thư');
    await page.getByRole('button', { name: 'Quay lại' }).click();
    expect(calls.map(({ name }) => name)).toEqual(['removal.open']);
    await page.getByRole('button', { name: 'Gỡ tiện ích khỏi sổ' }).click();
    await page.getByRole('group').getByRole('button', { name: 'Gỡ tiện ích khỏi sổ' }).click();
    await settled();
    expect(calls.at(-1)).toMatchObject({ name: 'removal.run', input: { isSure: true } });
    expect(await status()).toBe('Đã gỡ tiện ích. Dữ liệu và văn bản còn nguyên.');
    expect(await page.locator('.notice').textContent()).toBe(
      'Đã gỡ ngày 16/11/2026, bằng tài khoản van-phong@xa.example.',
    );
    expect(await page.getByLabel('Báo cáo để lưu').inputValue()).toBe(report.report);
    expect(await page.getByRole('button', { name: 'Gỡ tiện ích khỏi sổ' }).count()).toBe(0);
  });

  it('goes on with a removal that broke off', async () => {
    const { page } = await opened({ ...removalFacts, state: 'begun' });
    expect(await page.locator('.notice').textContent()).toBe(
      'Lần gỡ trước chưa xong. Bấm nút bên dưới để gỡ tiếp.',
    );
    expect(await page.getByRole('button', { name: 'Gỡ tiếp' }).count()).toBe(1);
  });
});
