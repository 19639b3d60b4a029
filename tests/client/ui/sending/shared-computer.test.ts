import { sidebarNames } from '../../../../src/build/sidebar';
import { describeInBrowser } from '../../../support/browser/browser';
import { openSidebar, type Sidebar } from '../../../support/browser/browser-sidebar';
import { sampleOf } from '../../../support/rules/sample';
import { turnFacts } from '../../../support/sidebars/hall-facts';
import { openingAnswers } from '../../../support/sidebars/opening-answers';
import { petitionFacts } from '../../../support/sidebars/sidebar-facts';

const secret = 'Phùng Bí Mật';
const [topic = ''] = turnFacts.topics;

/** A line that is cut until somebody mends it. */
async function secretary(browser: Parameters<typeof openSidebar>[0]) {
  const line = { isCut: true };
  const sidebar = await openSidebar(browser, 'secretary-form', ({ name }) =>
    name === 'turn.open'
      ? { ok: true, value: turnFacts }
      : line.isCut
        ? 'lost'
        : { ok: true, value: { turn: 'LUOT-0001', ids: [] } },
  );
  return { line, sidebar };
}

async function recordTurn({ page }: Sidebar, speaker: string): Promise<void> {
  await page.getByLabel('Người phát biểu').fill(speaker);
  await page.getByLabel('Ý kiến nguyên văn').first().fill(`${speaker} nói`);
  await page.getByLabel('Lĩnh vực').first().selectOption(topic);
  await page.getByRole('button', { name: 'Ghi lượt' }).click();
}

const keptOf = ({ page }: Sidebar): Promise<Record<string, string>> =>
  page.evaluate(() => ({ ...localStorage }));

const outbox = ({ page }: Sidebar): Promise<string | null> => page.locator('.outbox').textContent();

/** As if this many hours had passed since all that is kept was kept. */
const age = ({ page }: Sidebar, hours: number): Promise<void> =>
  page.evaluate((milliseconds) => {
    const older = (text: string): string =>
      text.replace(
        /"(at|since)":(\d+)/g,
        (_, name: string, at: string) => `"${name}":${Number(at) - milliseconds}`,
      );
    for (const storage of [localStorage, sessionStorage])
      for (const key of Object.keys(storage)) storage.setItem(key, older(storage.getItem(key) ?? ''));
  }, hours * 3_600_000);

describeInBrowser('V12 a computer that several clerks use', (browser) => {
  it('keeps an unsent turn for who typed it: a colleague is told how many there are, sees none and sends none', async () => {
    const { line, sidebar } = await secretary(browser());
    await sidebar.openedFor('an');
    await recordTurn(sidebar, secret);
    expect(await outbox(sidebar)).toContain('1 mục');

    line.isCut = false;
    await sidebar.openedFor('binh');
    await sidebar.page.waitForTimeout(100);
    expect(sidebar.calls.filter(({ name, account }) => name === 'turn.save' && account !== 'an')).toEqual([]);
    expect(await sidebar.page.content()).not.toContain(secret);
    expect(await outbox(sidebar)).toContain(
      'Máy này còn 1 mục chưa gửi của tài khoản hoặc sổ khác. Người đã ghi mở lại bảng này trong ngày để gửi.',
    );

    const before = sidebar.callsOf('turn.save').length;
    await sidebar.openedFor('an');
    await sidebar.page.getByText('Đã gửi hết vào sổ.').waitFor();
    expect(sidebar.callsOf('turn.save').length).toBe(before + 1);
    expect(
      sidebar.calls.filter(({ name }) => name === 'turn.save').map(({ account }) => account),
    ).not.toContain('binh');
    expect(JSON.stringify(await keptOf(sidebar))).not.toContain(secret);
  });

  it('keeps a turn that is being typed from a colleague, and for who types it', async () => {
    const { sidebar } = await secretary(browser());
    await sidebar.openedFor('an');
    await sidebar.page.getByLabel('Người phát biểu').fill(secret);
    await sidebar.settled();
    await sidebar.openedFor('binh');
    expect(await sidebar.page.getByLabel('Người phát biểu').inputValue()).toBe('');
    await sidebar.openedFor('an');
    expect(await sidebar.page.getByLabel('Người phát biểu').inputValue()).toBe(secret);
  });

  it('keeps nothing longer than a day, of whatever account', async () => {
    const { sidebar } = await secretary(browser());
    await sidebar.openedFor('an');
    await recordTurn(sidebar, secret);
    await sidebar.page.getByLabel('Người phát biểu').fill(secret);
    await sidebar.settled();
    await age(sidebar, 23);
    await sidebar.openedFor('binh');
    expect(JSON.stringify(await keptOf(sidebar))).toContain(secret);
    await age(sidebar, 2);
    await sidebar.openedFor('binh');
    expect(JSON.stringify(await keptOf(sidebar))).not.toContain(secret);
    expect(await outbox(sidebar)).not.toContain('Máy này còn');
  });

  it('gives each waiting turn a day of its own, however often the others change', async () => {
    const { sidebar } = await secretary(browser());
    await sidebar.openedFor('an');
    await recordTurn(sidebar, 'Người Đầu');
    await age(sidebar, 20);
    await recordTurn(sidebar, 'Người Sau');
    await age(sidebar, 5);
    await sidebar.openedFor('an');
    expect(await outbox(sidebar)).toContain('1 mục');
    expect(JSON.stringify(await keptOf(sidebar))).not.toContain('Người Đầu');
  });

  it('keeps the draft of a form for who typed it', async () => {
    const sidebar = await openSidebar(browser(), 'petition-form', () => ({ ok: true, value: petitionFacts }));
    await sidebar.openedFor('an');
    await sidebar.page.getByLabel('Họ và tên').fill(secret);
    await sidebar.settled();
    await sidebar.openedFor('binh');
    expect(await sidebar.page.getByLabel('Họ và tên').inputValue()).toBe('');
    await sidebar.openedFor('an');
    expect(await sidebar.page.getByLabel('Họ và tên').inputValue()).toBe(secret);
    await age(sidebar, 25);
    await sidebar.openedFor('an');
    expect(await sidebar.page.getByLabel('Họ và tên').inputValue()).toBe('');
  });
});

/** Types into everything that takes text; runs in the page. */
function typeEverywhere(text: string): number {
  const boxes = [
    ...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea'),
  ].filter(
    (box) =>
      ['text', 'search', 'textarea', 'tel', 'email'].includes(box.type) && !box.disabled && !box.readOnly,
  );
  for (const box of boxes) {
    box.value = text;
    box.dispatchEvent(new Event('input', { bubbles: true }));
    box.dispatchEvent(new Event('change', { bubbles: true }));
  }
  return boxes.length;
}

/** What the page shows and what it stores under names of this account; runs in the page. */
function seenBy(account: string): string {
  const boxes = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')];
  const own = [localStorage, sessionStorage].flatMap((storage) =>
    Object.keys(storage).flatMap((key) => (key.includes(`/${account}/`) ? [storage.getItem(key)] : [])),
  );
  return JSON.stringify([document.body.textContent, boxes.map(({ value }) => value), own]);
}

describeInBrowser('V12 point 6: a secret typed into every input of a sidebar', (browser) => {
  it.each(sampleOf(sidebarNames, 3))(
    '%s shows and keeps it for nobody but its account, and not after a day',
    async (name) => {
      const sidebar = await openSidebar(browser(), name, (call) =>
        call.name in openingAnswers ? { ok: true, value: openingAnswers[call.name] } : 'lost',
      );
      await sidebar.openedFor('an');
      await sidebar.page.evaluate(typeEverywhere, secret);
      await sidebar.settled();
      await sidebar.openedFor('binh');
      expect(await sidebar.page.evaluate(seenBy, 'binh')).not.toContain(secret);
      await age(sidebar, 25);
      await sidebar.openedFor('an');
      expect(await sidebar.page.evaluate(seenBy, 'an')).not.toContain(secret);
    },
  );
});
