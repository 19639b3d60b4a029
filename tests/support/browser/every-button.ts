import type { Browser, Page } from 'playwright-core';
import type { SidebarName } from '../../../src/build/sidebar';
import type { Host } from '../../../src/host/host';
import type { Reply } from '../../../src/rpc/protocol';
import { closeSidebars, openSidebar, type Sidebar } from './browser-sidebar';

/** A button as a sidebar offers it at some moment. */
export interface Offer {
  readonly sidebar: SidebarName;
  /** From 0. */
  readonly tab: number;
  readonly text: string;
}

/** The built add-on on a host, as one person works with it in a browser. */
export interface Desk {
  readonly browser: Browser;
  readonly host: Host;
  readonly user: string;
}

/** A call that a press made, with the code of its refusal; '' where it was done. */
export interface Told {
  readonly name: string;
  readonly refusal: string;
}

/** Runs in the page: unfolds everything, and fills what is required and empty. */
function prepare(day: string): void {
  for (const fold of document.querySelectorAll('details')) fold.open = true;
  for (const box of document.querySelectorAll('input, textarea, select')) {
    if (box.getAttribute('aria-required') !== 'true') continue;
    const isSelect = box instanceof HTMLSelectElement;
    if (!isSelect && !(box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement)) continue;
    if (box.value !== '') continue;
    const first = isSelect ? [...box.options].find(({ value }) => value !== '')?.value : undefined;
    box.value = first ?? (box.getAttribute('placeholder') ? day : 'Chủ tịch UBND xã');
    for (const kind of ['input', 'change']) box.dispatchEvent(new Event(kind, { bubbles: true }));
  }
}

/** Without those that only lead to another place. */
const buttonsIn = (page: Page) =>
  page.locator(
    ':is(main, footer) button.button:visible:not([disabled]):not(.places *):not([aria-disabled="true"])',
  );

const dayOf = (host: Host): string =>
  new Intl.DateTimeFormat('vi-VN', {
    timeZone: 'Asia/Ho_Chi_Minh',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  }).format(host.now());

/** The sidebar over this host, and what its calls are told. */
async function opened(
  { browser, host, user }: Desk,
  sidebar: SidebarName,
): Promise<{ readonly sidebar: Sidebar; readonly told: Told[] }> {
  const told: Told[] = [];
  const page = await openSidebar(browser, sidebar, (call) => {
    const execution = host.call('rpc', [JSON.stringify(call)], { user });
    if (typeof execution.value !== 'string') throw new Error(`${call.name}: ${execution.error?.message}`);
    // What rpc answers.
    const reply = JSON.parse(execution.value) as Reply<unknown>;
    told.push({ name: call.name, refusal: reply.ok ? '' : reply.failure.code });
    return reply;
  });
  return { sidebar: page, told };
}

async function openTab({ page, settled }: Sidebar, host: Host, tab: number): Promise<void> {
  if (tab > 0) await page.getByRole('tab').nth(tab).click();
  await settled();
  // What was folded may hold fields only when it is unfolded.
  for (let times = 0; times < 2; times += 1) {
    await page.evaluate(prepare, dayOf(host));
    await settled();
  }
}

/** Each different button of every tab, with all that is folded unfolded. */
export async function offersOf(desk: Desk, name: SidebarName): Promise<readonly Offer[]> {
  const { sidebar } = await opened(desk, name);
  const tabs = Math.max(1, await sidebar.page.getByRole('tab').count());
  const offers: Offer[] = [];
  for (let tab = 0; tab < tabs; tab += 1) {
    await openTab(sidebar, desk.host, tab);
    const texts = new Set((await buttonsIn(sidebar.page).allTextContents()).map((text) => text.trim()));
    offers.push(...[...texts].map((text) => ({ sidebar: name, tab, text })));
  }
  closeSidebars();
  return offers;
}

/** Presses a button with valid input and answers its question with yes; says what its calls were told. */
export async function press(desk: Desk, offer: Offer): Promise<readonly Told[]> {
  const { sidebar, told } = await opened(desk, offer.sidebar);
  await openTab(sidebar, desk.host, offer.tab);
  told.splice(0);
  const { page } = sidebar;
  await buttonsIn(page).filter({ hasText: offer.text }).first().click();
  await sidebar.settled();
  const yes = page.locator('.question button').first();
  if (await yes.isVisible()) {
    await yes.click();
    await sidebar.settled();
  }
  closeSidebars();
  return told;
}
