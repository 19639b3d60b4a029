import { describeInBrowser } from '../support/browser';
import { openSidebar } from '../support/browser-sidebar';
import { petitionFacts } from '../support/sidebar-facts';

describeInBrowser('petition form', (browser) => {
  it('opens', async () => {
    const sidebar = await openSidebar(browser(), 'petition-form', () => ({ ok: true, value: petitionFacts }));
    await sidebar.page.screenshot({ path: '/tmp/shots/petition.png', fullPage: false });
    expect(sidebar.errors).toEqual([]);
  });
});
