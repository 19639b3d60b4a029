import type { Page } from 'playwright-core';
import { type SidebarName, sidebarNames } from '../../../../src/build/sidebar';
import type { Reply } from '../../../../src/rpc/protocol';
import { describeInBrowser } from '../../../support/browser/browser';
import { type Answering, openSidebar, type Sidebar } from '../../../support/browser/browser-sidebar';
import { sampleOf } from '../../../support/rules/sample';
import { openingAnswers, pastedLines } from '../../../support/sidebars/opening-answers';

jest.setTimeout(30_000);

const pulse = [
  { sentence: 'Nhắc việc hằng ngày không chạy.', mend: 'take-over', label: 'Chạy lại nhắc việc' },
] as const;

/** A server that was replaced by one of a newer version after the sidebar opened. */
const outdated: Answering = ({ name }): Reply<unknown> => {
  if (name === 'pulse.mend') return { ok: false, failure: { code: 'stale-client' } };
  return { ok: true, value: openingAnswers[name], pulse };
};

type Reach = (page: Page) => Promise<unknown>;
const tab =
  (name: string): Reach =>
  (page) =>
    page.getByRole('tab', { name }).click();
const press =
  (...names: readonly (string | RegExp)[]): Reach =>
  async (page) => {
    for (const name of names) await page.getByRole('button', { name }).first().click();
  };
const asItOpens: Reach = async () => {};

/** Every view with something to type into. */
const views: readonly (readonly [SidebarName, string, Reach])[] = [
  ['today-form', 'the office', press('Làm: 1. Thông tin cơ quan')],
  ['today-form', 'the villages', press('Làm: 2. Thôn và ba chức danh')],
  ['conference-form', 'its details', asItOpens],
  ['conference-form', 'the broadcast log', tab('Phát thanh')],
  ['preparation-form', 'who answers what', tab('Công việc')],
  ['preparation-form', 'the next conference', tab('Kỳ sau')],
  ['collation-form', 'the list of a village', asItOpens],
  [
    'petition-form',
    'two matters',
    async (page) => (await page.getByLabel('Nội dung kiến nghị').count()) < 2 && press('Thêm nội dung')(page),
  ],
  ['attendee-form', 'one person', asItOpens],
  [
    'attendee-form',
    'a pasted list',
    async (page) => {
      await tab('Dán danh sách')(page);
      const list = page.getByRole('textbox', { name: 'Danh sách' });
      if ((await list.inputValue()) === '') await list.fill(pastedLines);
      await press('Sửa dòng 2: A Bình')(page);
    },
  ],
  ['invitation-form', 'number and date', tab('Giấy mời')],
  ['telling-form', 'handing over', tab('Giao giấy')],
  ['telling-form', 'replies', tab('Trả lời')],
  ['roll-form', 'a person', press('Đến muộn, vắng, người thay: Trần Thị Đào')],
  ['secretary-form', 'a turn', asItOpens],
  [
    'assign-form',
    'unit and day',
    async (page) => page.getByRole('checkbox', { name: 'Chọn tất cả' }).check(),
  ],
  [
    'follow-form',
    'a step',
    async (page) => {
      // The form that opens again may have restored the step itself.
      const matter = page.getByRole('button', { name: /^KN-0002/ });
      if (await matter.isVisible()) await matter.click();
      await press('Đã giải quyết xong')(page);
    },
  ],
  ['paper-form', 'number and date', press('Ghi số, ban hành: Chương trình')],
  ['exchange-form', 'an older register', asItOpens],
  ['province-form', 'links', asItOpens],
];

/** What is typed there is read by the server after a pause, which says so and takes the last sentence away. */
const readByServer = ['the villages', 'a pasted list'];

const withoutFields = ['template-form', 'check-panel', 'self-check', 'removal-form', 'guide'];

/** Labels and texts of what can be typed into and is seen; with `type` after typing into each. */
const typedIn = (page: Page, type = false): Promise<readonly (readonly [string, string])[]> =>
  page.evaluate(async (types) => {
    const seen = () =>
      [...document.querySelectorAll<HTMLInputElement>('main :is(input, textarea):read-write')].filter((one) =>
        one.checkVisibility(),
      );
    for (const [at, control] of types ? seen().entries() : []) {
      control.focus();
      control.select();
      document.execCommand('insertText', false, `gõ dở ${at + 1}`);
      control.blur();
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
    return seen().map((one) => [one.labels?.[0]?.textContent ?? one.ariaLabel ?? '', one.value] as const);
  }, type);

const open = async (sidebar: Sidebar, reach: Reach): Promise<void> => {
  await sidebar.openedFor('a');
  await reach(sidebar.page);
  await sidebar.settled();
};

describeInBrowser('a sidebar of an older version', (browser) => {
  it.each(sampleOf(views, 5))('%s, %s: keeps what is typed for the new one', async (name, view, reach) => {
    const sidebar = await openSidebar(browser(), name, outdated);
    const { page } = sidebar;
    await open(sidebar, reach);
    const typed = await typedIn(page, true);
    if (readByServer.includes(view)) await page.waitForTimeout(300);
    await sidebar.settled();
    expect(typed.filter(([, text]) => text.includes('gõ dở'))).not.toEqual([]);
    await press('Chạy lại nhắc việc')(page);
    await sidebar.settled();
    expect(await sidebar.status()).toBe(
      'Tiện ích vừa có bản mới. Đóng bảng này rồi mở lại từ thực đơn Đối thoại. Nội dung đang gõ được giữ lại.',
    );
    expect(await typedIn(page)).toEqual(typed);

    await open(sidebar, reach);
    const again = page.getByRole('button', { name: 'Điền lại' });
    if (await again.isVisible()) await again.click();
    await sidebar.settled();
    expect(await typedIn(page)).toEqual(typed);
    expect(await again.count()).toBe(0);
    expect(sidebar.errors).toEqual([]);
  });

  it('shows what has no field yet until the field is there, also after a register that is newer', async () => {
    const sidebar = await openSidebar(browser(), 'paper-form', (call) =>
      call.name === 'pulse.mend' ? { ok: false, failure: { code: 'newer-register' } } : outdated(call),
    );
    const { page } = sidebar;
    await sidebar.openedFor('a');
    await press('Ghi số, ban hành: Chương trình')(page);
    await page.getByRole('textbox').first().fill('45');
    await press('Chạy lại nhắc việc')(page);
    await sidebar.settled();
    await sidebar.openedFor('a');
    await press('Điền lại')(page);
    await page.getByText('Nội dung đã gõ').click();
    expect(await page.locator('.notice.warn details p').allTextContents()).toEqual(['Số văn bản: 45']);
    await sidebar.openedFor('b');
    expect(await page.getByText('Nội dung đã gõ').count()).toBe(0);
    await sidebar.openedFor('a');
    await press('Bỏ nội dung này')(page);
    await sidebar.openedFor('a');
    expect(await page.getByText('Nội dung đã gõ').count()).toBe(0);
  });

  it('keeps nothing of what a denunciation hides', async () => {
    const sidebar = await openSidebar(browser(), 'petition-form', outdated);
    const { page } = sidebar;
    await sidebar.openedFor('a');
    await page.getByLabel('Họ và tên').fill('Nguyễn Văn Kín');
    await page.getByLabel('Nội dung kiến nghị').fill('chuyện kín');
    await page.getByLabel('Phân loại').selectOption('Tố cáo');
    await press('Chạy lại nhắc việc')(page);
    await sidebar.settled();
    const stored = await page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]));
    expect([stored.includes('Tố cáo'), /kín/i.test(stored)]).toEqual([true, false]);
  });

  it('is tried in every sidebar', () => {
    const tried = new Set<string>([...views.map(([name]) => name), ...withoutFields]);
    expect(sidebarNames.filter((name) => !tried.has(name))).toEqual([]);
  });

  it.each(withoutFields)('%s has nothing to type into', async (name) => {
    const { page } = await openSidebar(browser(), name as SidebarName, outdated);
    expect(await page.locator('main :read-write').count()).toBe(0);
  });
});
