import { existsSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import type { ShownFollowUp } from '../../../../src/rpc/shown-follow-up';
import { chromiumPath, launchBrowser } from '../../../support/browser/browser';
import { type Answering, openSidebar } from '../../../support/browser/browser-sidebar';
import { followFacts } from '../../../support/sidebars/hall-facts';
import { hallOffice } from '../../../support/sidebars/hall-office';

/** Time from a key press to the frame after the list is drawn. */
export interface KeyStrokes {
  readonly box: string;
  /** Milliseconds of this machine, the median of 50 key presses. */
  readonly median: number;
  /** Relative to the same key presses in the input of an empty page. */
  readonly ratio: number;
}

/** 50 key presses: a word with many matches, typed and deleted five times. */
const keys = Array.from({ length: 50 }, (_, press) => 'nguoi'[press % 10] ?? 'Backspace');

/** Runs in the page: records the time from each key press to the end of the next frame. */
function timeKeys(): void {
  const spans: number[] = [];
  Reflect.set(window, 'spans', spans);
  const channel = new MessageChannel();
  let pressed = 0;
  channel.port1.onmessage = () => spans.push(performance.now() - pressed);
  document.addEventListener(
    'keydown',
    (event) => {
      pressed = event.timeStamp;
      requestAnimationFrame(() => channel.port2.postMessage(''));
    },
    true,
  );
}

async function medianIn(page: Page): Promise<number> {
  await page.evaluate(timeKeys);
  await page.locator('input[type=search]').focus();
  for (const [index, key] of keys.entries()) {
    await page.keyboard.press(key);
    await page.waitForFunction((count) => Reflect.get(window, 'spans').length === count, index + 1);
  }
  const spans: number[] = await page.evaluate(() => Reflect.get(window, 'spans'));
  return spans.sort((a, b) => a - b)[Math.floor(spans.length / 2)] ?? 0;
}

/** 2,000 long matters for the search. */
function manyMatters(): ShownFollowUp {
  const [first] = followFacts.petitions;
  if (!first) throw new Error('there is no matter to copy');
  const petitions = Array.from({ length: 2_000 }, (_, index) => {
    const id = `KN-${String(index + 1).padStart(4, '0')}`;
    const content = `Người dân thôn ${index % 40} kiến nghị lần ${index}: ${first.row.draft.content}`.repeat(
      2,
    );
    return { ...first, row: { ...first.row, id, draft: { ...first.row.draft, content } } };
  });
  return { ...followFacts, myUnits: [], petitions };
}

async function emptyPage(browser: Browser): Promise<number> {
  const page = await browser.newPage();
  await page.setContent('<input type="search">');
  const median = await medianIn(page);
  await page.close();
  return median;
}

/** Empty without Chromium. */
export async function keyStrokes(): Promise<readonly KeyStrokes[]> {
  if (!existsSync(chromiumPath)) return [];
  const matters = manyMatters();
  const boxes: readonly (readonly [string, 'roll-form' | 'follow-form', Answering])[] = [
    ['roll, 500 people', 'roll-form', hallOffice(500).answering],
    ['petitions, 2,000 matters', 'follow-form', () => ({ ok: true, value: matters })],
  ];
  const browser = await launchBrowser();
  try {
    const figures: KeyStrokes[] = [];
    for (const [box, form, answering] of boxes) {
      const { page } = await openSidebar(browser, form, answering);
      const median = await medianIn(page);
      figures.push({ box, median, ratio: median / (await emptyPage(browser)) });
    }
    return figures;
  } finally {
    await browser.close();
  }
}
