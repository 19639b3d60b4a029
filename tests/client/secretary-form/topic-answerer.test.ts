import { describeInBrowser } from '../../support/browser/browser';
import { openSidebar } from '../../support/browser/browser-sidebar';
import { turnFacts } from '../../support/sidebars/hall-facts';

const [first = '', second = ''] = turnFacts.topics;
const facts = {
  ...turnFacts,
  topicAnswerers: [
    { topic: first, person: 'Trần Thị Mẫu' },
    { topic: second, person: 'Lê Văn Mẫu' },
  ],
};

describeInBrowser('Thư ký', (browser) => {
  it('proposes the answerer of the topic, but does not replace a typed name', async () => {
    const { page } = await openSidebar(browser(), 'secretary-form', () => ({ ok: true, value: facts }));
    const answerer = page.getByLabel('Người trả lời');
    await page.getByLabel('Lĩnh vực').selectOption(first);
    expect(await answerer.inputValue()).toBe('Trần Thị Mẫu');
    await page.keyboard.press('Alt+2');
    expect(await answerer.inputValue()).toBe('Lê Văn Mẫu');
    await answerer.fill('Phạm Văn Mẫu');
    await page.keyboard.press('Alt+1');
    expect(await answerer.inputValue()).toBe('Phạm Văn Mẫu');
  });
});
