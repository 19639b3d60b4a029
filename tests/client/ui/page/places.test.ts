import type { SidebarName } from '../../../../src/build/sidebar';
import type { SidebarPlace } from '../../../../src/rpc/place';
import { gapOf } from '../../../../src/server/places/gaps';
import { describeInBrowser } from '../../../support/browser/browser';
import { openSidebar, type Sidebar } from '../../../support/browser/browser-sidebar';
import { openingAnswers } from '../../../support/sidebars/opening-answers';
import { fill, filledMatter, save } from '../../../support/sidebars/petition-form';

describeInBrowser('a sidebar opened at a place', (browser) => {
  const opened = (place: SidebarPlace | null): Promise<Sidebar> => {
    // The names of the test are those that the build knows.
    const { sidebar, ...start } = place ?? { sidebar: 'guide' };
    return openSidebar(
      browser(),
      sidebar as SidebarName,
      ({ name }) => ({ ok: true, value: openingAnswers[name] ?? { sentence: '' } }),
      start,
    );
  };
  const placeOf = (code: string): SidebarPlace => {
    const { place } = gapOf(code, 'HN-0001');
    if (!place || !('sidebar' in place)) throw new Error(`${code} is in no sidebar`);
    return place;
  };

  it.each([
    ['a field of the conference', 'venue', 'Địa điểm'],
    ['a field under more of it', 'secretary', 'Thư ký'],
    ['a row of the settings', 'signer.name', 'Họ và tên'],
    ['the answers to topics', 'answerer:Dư luận xã hội', 'Người chủ trì, trả lời'],
    ['the agenda', 'agenda', 'Chương trình'],
    ['the tasks', 'task-owner', 'Phân công'],
  ])('begins at %s', async (_what, code, focus) => {
    const sidebar = await opened(placeOf(code));
    expect(await sidebar.focused()).toContain(focus);
    expect(sidebar.errors).toEqual([]);
  });

  it('asks for the conference of the gap', async () => {
    const sidebar = await opened(placeOf('agenda'));
    expect(sidebar.callsOf('preparation.open')).toEqual([{ conference: 'HN-0001' }]);
  });
});

describeInBrowser('a refusal that lacks something', (browser) => {
  it('has the button that opens its place, and keeps what was typed', async () => {
    const sidebar = await openSidebar(browser(), 'petition-form', ({ name }) => {
      if (name === 'petition.save')
        return { ok: false, failure: { code: 'rows-without-id', tab: 'Kiến nghị', count: 2 } };
      return { ok: true, value: openingAnswers[name] ?? { sentence: '' } };
    });
    const { page } = sidebar;
    await fill(sidebar);
    await save(sidebar);
    await sidebar.settled();
    expect(await page.locator('.next button').allTextContents()).toEqual(['Mở Soát sổ']);
    await page.getByRole('button', { name: 'Mở Soát sổ' }).click();
    await sidebar.settled();
    expect(sidebar.callsOf('place.show')).toEqual([{ place: { sidebar: 'check-panel', tab: 0, row: '' } }]);
    expect(await page.getByLabel('Nội dung kiến nghị').inputValue()).toBe(filledMatter.content);
  });

  it('also leads there from a sidebar that cannot open', async () => {
    const sidebar = await openSidebar(browser(), 'follow-form', () => ({
      ok: false,
      failure: { code: 'sheet-missing', tab: 'Kiến nghị' },
    }));
    expect(await sidebar.page.locator('.next button').allTextContents()).toEqual(['Thiết lập sổ']);
  });
});
