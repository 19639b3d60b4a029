import { describeInBrowser } from '../../../support/browser/browser';
import { openSidebar } from '../../../support/browser/browser-sidebar';
import { invitationFacts } from '../../../support/sidebars/sidebar-facts';

describeInBrowser('work that takes long', (browser) => {
  it('says how much it is and about how long, and counts the seconds', async () => {
    const facts = { ...invitationFacts, invited: 165, withPaper: 0 };
    const { page, status } = await openSidebar(browser(), 'invitation-form', ({ name }) =>
      name === 'invitation.open' ? { ok: true, value: facts } : 'never',
    );
    await page.getByRole('tab', { name: 'Giấy mời' }).click();
    await page.getByLabel('Mỗi người một văn bản').check();
    await page.getByRole('button', { name: 'Lập giấy mời' }).click();
    expect(await status()).toBe('Đang làm 165 tệp, khoảng 2 phút…');
    expect(await page.locator('footer small').count()).toBe(0);
    expect(await page.locator('footer small').textContent()).toMatch(/^\d+ giây$/);
  });
});
