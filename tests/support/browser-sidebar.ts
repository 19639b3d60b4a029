import type { Browser, BrowserContext, Page } from 'playwright-core';
import { buildSidebar, type SidebarName } from '../../src/build/sidebar';
import type { MethodName } from '../../src/rpc/contract';
import type { Call, Reply } from '../../src/rpc/protocol';

/** What the stubbed server does with a call: answers it, or loses the reply after or before its work. */
export type Answering = (call: Call & { readonly name: MethodName }) => Reply<unknown> | 'lost' | 'never';

export interface Sidebar {
  readonly page: Page;
  /** Every call that reached the server, in order. */
  readonly calls: readonly Call[];
  callsOf(name: MethodName): readonly { readonly [key: string]: unknown }[];
  /** Addresses that the page tried to reach beside itself. */
  readonly outside: readonly string[];
  /** Errors that nobody caught, and what was written to the console as an error. */
  readonly errors: readonly string[];
  status(): Promise<string>;
  /** What stands under wrong fields, from top to bottom. */
  complaints(): Promise<readonly string[]>;
  /** The accessible name of what has the keyboard. */
  focused(): Promise<string>;
  /** Waits until the page rests, and a short while for what follows typing. */
  settled(): Promise<void>;
}

/** Runs in the page. */
function nameOfFocus(): string {
  const at = document.activeElement;
  const label = at && 'labels' in at && at.labels instanceof NodeList ? at.labels[0] : undefined;
  return (at?.getAttribute('aria-label') ?? label?.textContent ?? at?.textContent ?? '').trim();
}

/** Runs in the page: waits for what fades in, which is paler until then. */
async function allShown(): Promise<void> {
  await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
}

/** The client side of google.script.run as Apps Script gives it: each with… returns a new runner. */
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

const built = new Map<SidebarName, Promise<string>>();
const contexts = new WeakMap<Browser, Promise<BrowserContext>>();
const opened = new Set<Page>();
let openings = 0;

/** One context for all sidebars of a browser: each context starts processes of its own, which cost more than a page. */
async function newContext(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 300, height: 720 }, locale: 'vi-VN' });
  // The processes end with the last page.
  await context.newPage();
  return context;
}

export async function closeSidebars(): Promise<void> {
  await Promise.all([...opened].map((page) => page.close()));
  opened.clear();
}

export async function openSidebar(
  browser: Browser,
  name: SidebarName,
  answering: Answering,
): Promise<Sidebar> {
  const html = built.get(name) ?? buildSidebar(name);
  built.set(name, html);
  const context = contexts.get(browser) ?? newContext(browser);
  contexts.set(browser, context);
  const page = await (await context).newPage();
  opened.add(page);
  openings += 1;
  // An origin of its own, so that it finds nothing that another sidebar stored.
  const address = `https://at-${openings}.sidebar.test/`;
  const calls: Call[] = [];
  const outside: string[] = [];
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.route('**/*', async (route) => {
    if (route.request().url() === address) {
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: await html });
    }
    outside.push(route.request().url());
    return route.abort();
  });
  await page.exposeFunction('serveCall', (json: string) => {
    // The page sends what src/rpc/protocol types; the tests look at it.
    const call = JSON.parse(json) as Call & { readonly name: MethodName };
    calls.push(call);
    const reply = answering(call);
    return typeof reply === 'string' ? reply : JSON.stringify(reply);
  });
  await page.addInitScript(stubGoogle);
  await page.goto(address);
  const settled = async (): Promise<void> => {
    await page.waitForSelector('main[aria-busy="false"]');
    await page.evaluate(allShown);
    await page.waitForTimeout(20);
  };
  await settled();
  return {
    page,
    calls,
    callsOf: (wanted) =>
      calls.filter((call) => call.name === wanted).map((call) => call.input as Record<string, unknown>),
    outside,
    errors,
    status: () =>
      page
        .locator('footer .spoken')
        .textContent()
        .then((text) => text ?? ''),
    complaints: () => page.locator('.complaint:visible').allTextContents(),
    focused: () => page.evaluate(nameOfFocus),
    settled,
  };
}
