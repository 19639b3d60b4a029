import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { closeSidebars } from './browser-sidebar';

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
      running = await launchBrowser();
    }, 30_000);
    afterEach(closeSidebars);
    afterAll(async () => {
      await running?.close();
    }, 30_000);
    body(() => running ?? noBrowser());
  });
}

const noBrowser = (): never => {
  throw new Error('the browser is not running');
};
