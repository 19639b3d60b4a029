import { existsSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import { type Browser, chromium } from 'playwright-core';
import { closeSidebars, forgetSidebars } from './browser-sidebar';

/** The shell without a window of its own needs a quarter less of the processor. */
const places = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'] as const;

export const chromiumPath = process.env.CHROMIUM ?? places.find((place) => existsSync(place)) ?? places[1];

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: chromiumPath, args: flags });

/** Jest hands out a copy of the process object, which gets no messages. */
const worker = runInThisContext('process') as NodeJS.Process;

/** The first word of the message after which jest expects a worker to end by itself. */
const endOfWork = 2;

let kept: Browser | undefined;

/** One browser for all test files of a worker; a launch takes as long as a short test. */
async function browserOfWorker(): Promise<Browser> {
  if (kept?.isConnected()) return kept;
  kept = await launchBrowser();
  worker.on('message', (message: unknown) => {
    // The browser ends with the process that launched it.
    if (Array.isArray(message) && message[0] === endOfWork) worker.exit();
  });
  return kept;
}

/** Where the tests run in jest's own process, nothing tells that the last file has ended. */
const keepsBrowser = worker.send !== undefined;

/** Leaves no page to the next test file. */
async function leave(browser: Browser): Promise<void> {
  if (!keepsBrowser) return browser.close();
  forgetSidebars(browser);
  for (const context of browser.contexts()) await context.close();
}

/**
 * Tests in a real Chromium, from the variable CHROMIUM or where Debian installs it. Without one they are reported as
 * skipped; where CI is true they fail instead.
 */
export function describeInBrowser(title: string, body: (browser: () => Browser) => void): void {
  if (!existsSync(chromiumPath)) {
    if (process.env.CI === 'true') {
      describe(title, () => {
        it('has a Chromium to run in', () => {
          throw new Error(`no Chromium at ${chromiumPath}; set CHROMIUM to its path`);
        });
      });
      return;
    }
    process.stderr.write(`skipped, no Chromium at ${chromiumPath}: ${title}\n`);
    describe.skip(title, () => body(noBrowser));
    return;
  }
  describe(title, () => {
    let running: Browser | undefined;
    beforeAll(async () => {
      running = await (keepsBrowser ? browserOfWorker() : launchBrowser());
    }, 30_000);
    afterEach(closeSidebars);
    afterAll(async () => {
      if (running) await leave(running);
    }, 30_000);
    body(() => running ?? noBrowser());
  });
}

const noBrowser = (): never => {
  throw new Error('the browser is not running');
};
