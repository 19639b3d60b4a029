import type { Browser, BrowserContext, Page } from 'playwright-core';
import { buildSidebar, type SidebarName } from '../../../src/build/sidebar';
import type { MethodName } from '../../../src/rpc/contract';
import type { SidebarPlace } from '../../../src/rpc/place';
import type { Call, Reply } from '../../../src/rpc/protocol';
import { failureWords } from '../../../src/server/places/gaps';
import { guideMarkup } from '../../../src/text/guide/sidebar-guides';

type Answered = Reply<unknown> | 'lost' | 'never';

/** The stubbed server: answers a call, at once or later, or loses it before or after its work. */
export type Answering = (call: Call & { readonly name: MethodName }) => Answered | Promise<Answered>;

export interface Sidebar {
  readonly page: Page;
  /** Every call that reached the server, in order. */
  readonly calls: readonly Call[];
  callsOf(name: MethodName): readonly { readonly [key: string]: unknown }[];
  /** Other addresses that the page requested. */
  readonly outside: readonly string[];
  /** Uncaught errors, and errors written to the console. */
  readonly errors: readonly string[];
  status(): Promise<string>;
  /** The messages under wrong fields, from top to bottom. */
  complaints(): Promise<readonly string[]>;
  /** The accessible name of the focused element. */
  focused(): Promise<string>;
  /** Waits until the page is idle, plus a short while for delayed work after typing. */
  settled(): Promise<void>;
  /** Loads the page anew on the same computer, as the add-on opens it for this account. */
  openedFor(account: string): Promise<void>;
}

/** Runs in the page. */
function nameOfFocus(): string {
  const at = document.activeElement;
  const label = at && 'labels' in at && at.labels instanceof NodeList ? at.labels[0] : undefined;
  return (at?.getAttribute('aria-label') ?? label?.textContent ?? at?.textContent ?? '').trim();
}

/** The client side of google.script.run: each with… returns a new runner, as in Apps Script. */
function stubGoogle(): void {
  const runner = (success?: (value: unknown) => void, failed?: (error: Error) => void): object => ({
    withSuccessHandler: (handler: (value: unknown) => void) => runner(handler, failed),
    withFailureHandler: (handler: (error: Error) => void) => runner(success, handler),
    rpc(json: string) {
      const call = Reflect.get(window, 'serveCall') as (text: string) => Promise<string>;
      void call(json).then((reply) => {
        if (reply === 'lost') failed?.(new Error('NetworkError: connection failure'));
        else if (reply !== 'never') success?.(reply);
      });
    },
  });
  Reflect.set(window, 'google', { script: { run: runner(), host: { editor: { focus() {} }, close() {} } } });
}

/** A sidebar and what it has done since it was opened. */
interface Opening {
  readonly address: string;
  html: string;
  readonly answering: Answering;
  readonly calls: Call[];
  readonly outside: string[];
  readonly errors: string[];
}

/** A page shows one sidebar after another, because each page costs a process. */
interface Frame {
  readonly browser: Browser;
  readonly page: Page;
  opening: Opening | null;
}

const built = new Map<SidebarName, Promise<string>>();
const contexts = new WeakMap<Browser, Promise<BrowserContext>>();
const frames: Frame[] = [];
let openings = 0;

/** One context for all sidebars of a browser, without animations, so that an idle page has its final look. */
const contextOf = (browser: Browser): Promise<BrowserContext> => {
  const context =
    contexts.get(browser) ??
    browser.newContext({
      viewport: { width: 300, height: 720 },
      locale: 'vi-VN',
      reducedMotion: 'reduce',
    });
  contexts.set(browser, context);
  return context;
};

async function newFrame(browser: Browser): Promise<Frame> {
  const page = await (await contextOf(browser)).newPage();
  const frame: Frame = { browser, page, opening: null };
  page.on('pageerror', (error) => frame.opening?.errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && frame.opening?.errors.push(message.text()));
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url === frame.opening?.address) {
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: frame.opening.html });
    }
    frame.opening?.outside.push(url);
    return route.abort();
  });
  await page.exposeBinding('serveCall', async (source, json: string) => {
    const { opening } = frame;
    // The previous sidebar may still make requests while the next one loads.
    if (source.frame.url() !== opening?.address) return 'never';
    // The page sends the types of src/rpc/protocol; the tests check that.
    const call = JSON.parse(json) as Call & { readonly name: MethodName };
    opening.calls.push(call);
    const reply = await opening.answering(call);
    if (typeof reply === 'string') return reply;
    return JSON.stringify(reply.ok ? reply : { ...reply, ...failureWords(reply.failure) });
  });
  await page.addInitScript(stubGoogle);
  frames.push(frame);
  return frame;
}

/** Later calls of a sidebar get no reply, and its page is free for the next. */
export function closeSidebars(): void {
  for (const frame of frames) frame.opening = null;
}

/** Sidebars opened from now on get new pages. */
export function forgetSidebars(browser: Browser): void {
  contexts.delete(browser);
  frames.splice(0);
}

/** As `showSidebar` writes them. */
const attributesOf = (start: Omit<SidebarPlace, 'sidebar'>): string =>
  Object.entries(start)
    .map(
      ([name, value]) => [name, typeof value === 'object' ? JSON.stringify(value) : String(value)] as const,
    )
    .map(([name, text]) => `data-${name}="${text.replace(/"/g, '&quot;')}"`)
    .join(' ');

const opened = (html: string, name: SidebarName, start: Omit<SidebarPlace, 'sidebar'>): string =>
  html.replace('<body>', `<body ${attributesOf(start)}>${guideMarkup(name)}`);

export async function openSidebar(
  browser: Browser,
  name: SidebarName,
  answering: Answering,
  start: Omit<SidebarPlace, 'sidebar'> = {},
): Promise<Sidebar> {
  const html = built.get(name) ?? buildSidebar(name);
  built.set(name, html);
  const frame = frames.find((one) => one.browser === browser && !one.opening) ?? (await newFrame(browser));
  openings += 1;
  const opening: Opening = {
    // A separate origin, so that it finds no storage of another sidebar.
    address: `https://at-${openings}.sidebar.test/`,
    html: opened(await html, name, start),
    answering,
    calls: [],
    outside: [],
    errors: [],
  };
  frame.opening = opening;
  const { page } = frame;
  const settled = async (): Promise<void> => {
    await page.waitForSelector('main[aria-busy="false"]');
    await page.waitForTimeout(20);
  };
  await page.goto(opening.address);
  await settled();
  return {
    page,
    calls: opening.calls,
    callsOf: (nameOfCall) =>
      opening.calls
        .filter((call) => call.name === nameOfCall)
        .map((call) => call.input as Record<string, unknown>),
    outside: opening.outside,
    errors: opening.errors,
    status: () =>
      page
        .locator('footer .spoken')
        .textContent()
        .then((text) => text ?? ''),
    complaints: () => page.locator('.complaint:visible').allTextContents(),
    focused: () => page.evaluate(nameOfFocus),
    settled,
    async openedFor(account) {
      opening.html = opened(await html, name, start).replace(
        '<div id="page"',
        `$& data-account="${account}"`,
      );
      await page.goto(opening.address);
      await settled();
    },
  };
}
