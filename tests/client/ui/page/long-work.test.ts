import type { Page } from 'playwright-core';
import type { Call, Reply } from '../../../../src/rpc/protocol';
import { describeInBrowser } from '../../../support/browser/browser';
import { type Answering, closeSidebars, openSidebar } from '../../../support/browser/browser-sidebar';
import { ask } from '../../../support/host/journey';
import { hostWithGuests, shownRows } from '../../../support/host/journey-sheets';
import { invitationFacts } from '../../../support/sidebars/sidebar-facts';

const underLine = 'footer small';
/** How often a sidebar asks how far the work is, in milliseconds. */
const interval = 5_000;

/** From now on only the test lets time pass in the page. */
async function stopClock(page: Page): Promise<void> {
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
}

const makeALetterEach = async (page: Page): Promise<void> => {
  await page.getByRole('tab', { name: 'Giấy mời' }).click();
  await page.getByLabel('Mỗi người một văn bản').check();
  await page.getByRole('button', { name: 'Lập giấy mời' }).click();
};

describeInBrowser('work that takes long', (browser) => {
  it('says how much it is and about how long, before the server tells how far it is', async () => {
    const facts = { ...invitationFacts, invited: 165, withPaper: 0 };
    const { page, status } = await openSidebar(browser(), 'invitation-form', ({ name }) =>
      name === 'invitation.open' ? { ok: true, value: facts } : 'never',
    );
    await stopClock(page);
    await makeALetterEach(page);
    expect(await status()).toBe('Đang làm 165 tệp, khoảng 2 phút…');
    expect(await page.locator(underLine).count()).toBe(0);
  });
});

const host = hostWithGuests(48, 6);

const answerOf = ({ name, input }: Pick<Call, 'name' | 'input'>): Reply<unknown> =>
  ask(host, name as 'invitation.open', input as { conference: null }).reply;
const watch = { name: 'pulse.mend', input: { mend: 'watch' } };

/**
 * The host does a job in one go. What others would be answered meanwhile is asked while it goes on, in executions of
 * their own, and given to the sidebars one after the other before the job's own answer.
 */
function stretched(): Answering & { readonly whileGoing: Reply<unknown>[] } {
  const whileGoing: Reply<unknown>[] = [];
  const opened: Reply<unknown>[] = [];
  let release = (): void => {};
  const answering: Answering = (call) => {
    if (call.name === 'pulse.mend' && whileGoing.length > 0) {
      const reply = whileGoing.shift() ?? 'never';
      if (whileGoing.length === 0) release();
      return reply;
    }
    if (call.name === 'paper.open') return opened[0] ?? 'never';
    if (call.name !== 'invitation.make') return answerOf(call);
    let isAsking = false;
    host.onHook({
      after({ member }) {
        if (member !== 'fetchAll' || isAsking) return;
        isAsking = true;
        whileGoing.push(answerOf(watch));
        if (whileGoing.length === 3)
          opened.push(answerOf({ name: 'paper.open', input: { conference: null } }));
        isAsking = false;
      },
    });
    const reply = answerOf(call);
    host.onHook(undefined);
    return new Promise((settle) => {
      release = () => settle(reply);
    });
  };
  return Object.assign(answering, { whileGoing });
}

describeInBrowser('a job on the local Apps Script', (browser) => {
  it('shows how far it is while it runs, and again in a sidebar opened after this one was closed', async () => {
    const answering = stretched();
    const { page, status } = await openSidebar(browser(), 'invitation-form', answering);
    await stopClock(page);
    await makeALetterEach(page);
    expect(await status()).toBe('Đang làm 48 tệp, khoảng 30 giây…');
    const told = async (place: string): Promise<string> => {
      await page.clock.runFor(interval);
      // The answer takes its way through the browser.
      await page.waitForTimeout(100);
      return (await page.locator(place).allTextContents()).join();
    };
    const heard: string[] = [];
    for (let time = 0; time < 4; time += 1) heard.push(await told(underLine));
    const going = (done: number, seconds: number): string =>
      `Đang lập văn bản: xong ${done}/48 văn bản, còn khoảng ${seconds} giây. Đóng bảng này việc vẫn chạy.`;
    expect(heard).toEqual(['', going(0, 20), going(6, 30), going(12, 30)]);

    closeSidebars();
    const reopened = await openSidebar(browser(), 'paper-form', answering);
    expect(await reopened.page.locator(underLine).textContent()).toBe(going(6, 30));
    expect(await told(underLine)).toBe(going(18, 30));
    while (answering.whileGoing.length > 0) await told('footer .spoken');
    expect(await told('footer .spoken')).toBe('Việc đang chạy đã xong. Mở lại mục này để xem kết quả.');
    expect(shownRows(host, 'Sổ gửi')).toHaveLength(48);
  });
});
