import { facts, list, mailContent, openRegister, paragraph } from '../../../src/templates/mail/mail-content';
import { describeInBrowser } from '../../support/browser/browser';

const { html } = mailContent('', 'Ủy ban nhân dân xã Hoằng Trung', [
  paragraph('Kính gửi: Văn phòng'),
  openRegister('https://docs.google.com/spreadsheets/d/x'),
  facts(['Hội nghị', 'Hội nghị đối thoại '.repeat(12)]),
  list([{ name: 'KN-0001', state: 'quá hạn 3 ngày', isLate: true, facts: [['Lĩnh vực', 'x'.repeat(120)]] }]),
]);

it('keeps the number of a matter and of a telephone on one line', () => {
  const shown = mailContent('', 'UBND', [
    facts(['Chưa có thay đổi', 'KN-0001, KN-0002']),
    paragraph('Xin gọi 0912 345 678; <b> KN-0003'),
  ]).html;
  const kept = [...shown.matchAll(/<span style="white-space:nowrap">(.*?)<\/span>/g)].map(([, text]) => text);
  expect(kept).toEqual(['KN-0001', 'KN-0002', '0912 345 678', 'KN-0003']);
  expect(shown).toContain('&lt;b&gt; <span');
});

describeInBrowser('a mail in a mail program', (browser) => {
  it.each([
    [360, 'light'],
    [360, 'dark'],
    [800, 'light'],
    [800, 'dark'],
  ] as const)(
    'fits %i px without scrolling sideways, in %s mode',
    async (width, colorScheme) => {
      const page = await browser().newPage({ viewport: { width, height: 640 }, colorScheme });
      await page.setContent(html);
      const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
      const button = await page.locator('a.button').boundingBox();
      const background = await page
        .locator('.sheet')
        .evaluate((sheet) => getComputedStyle(sheet).backgroundColor);
      await page.close();
      expect(scrollWidth).toBeLessThanOrEqual(width);
      expect(button?.height).toBeGreaterThanOrEqual(44);
      expect(background).toBe(colorScheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(43, 45, 49)');
    },
    20_000,
  );
});
