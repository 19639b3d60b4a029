import { shownSelfCheck } from '../../../src/server/shown/shown-self-check';
import { describeInBrowser } from '../../support/browser/browser';
import { openSidebar } from '../../support/browser/browser-sidebar';
import { selfCheck } from '../../support/sidebars/sidebar-facts';

const result = shownSelfCheck(selfCheck);

describeInBrowser('Tự kiểm tra', (browser) => {
  const opened = (last: typeof result | null) =>
    openSidebar(browser(), 'self-check', ({ name }) => ({
      ok: true,
      value: name === 'self-check.open' ? { last } : result,
    }));

  it('says what it does before it begins, and then shows each finding with its remedy', async () => {
    const sidebar = await opened(null);
    expect(await sidebar.page.locator('main').textContent()).toContain('xóa trang và thư mục tạm');
    await sidebar.page.getByRole('button', { name: 'Bắt đầu kiểm tra' }).click();
    await sidebar.settled();
    expect(await sidebar.page.locator('.notice').textContent()).toBe(result.summary);
    expect(await sidebar.page.locator('main section li').allTextContents()).toEqual([
      'Đọc lại ngay sau khi ghiNhư mong đợiMong đợi: Đúng như đã ghi.',
      'Tệp mới có ngay trong danh sách của DriveKhácMong đợi: Thấy ngay.Thấy: Thấy sau 4 giây.Cách xử lý: Tiện ích mở tệp theo mã đã ghi trong sổ, không chờ danh sách.',
    ]);
    expect(await sidebar.status()).toBe('Mất 37 giây.');
  });

  it('gives the whole result as text', async () => {
    const sidebar = await opened(result);
    expect(await sidebar.page.getByLabel('Kết quả để gửi người phụ trách kỹ thuật').inputValue()).toBe(
      [
        'Kết quả Tự kiểm tra, 16/11/2026 08:00. Mất 37 giây.',
        '1 trong 2 việc khác với mong đợi. Tiện ích đã tính đến; xem từng việc bên dưới.',
        '',
        'Đọc lại ngay sau khi ghi: Như mong đợi.',
        'Tệp mới có ngay trong danh sách của Drive: Khác. Thấy sau 4 giây. Tiện ích mở tệp theo mã đã ghi trong sổ, không chờ danh sách.',
        '',
        'Ghi trang: 61 mili giây',
        'Lập tệp Google Docs: 2,6 giây',
      ].join('\n'),
    );
  });

  it('where the browser refuses to copy, the text is selected', async () => {
    const { page, status } = await opened(result);
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new Error()) },
      });
    });
    await page.getByRole('button', { name: 'Sao chép kết quả' }).click();
    expect(await status()).toBe('Trình duyệt không cho sao chép. Bấm vào ô kết quả rồi nhấn Ctrl+C.');
    expect(await page.evaluate(() => String(getSelection()))).toBe(result.text);
  });
});
