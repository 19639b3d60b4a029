import type { Page } from 'playwright-core';
import { unseenFocus } from './page-audit';

/** What the Tab key does not reach, and where its focus is not seen. */
interface Walk {
  readonly missed: readonly string[];
  readonly unseen: readonly string[];
}

/** Goes through the page by Tab, `more` presses further than it has stops. A grid takes Tab, so Escape leads out of it. */
export async function walk(page: Page, more = 2): Promise<Walk> {
  const stops = await page.evaluate(markStops);
  const unseen = new Set<string>();
  let key = 'Tab';
  for (let presses = 0; presses < stops + more; presses += 1) {
    await page.keyboard.press(key);
    // One question instead of two, for a walk has hundreds of steps; the text gives what it is typed as.
    const [trouble, isInGrid] = (await page.evaluate(
      `[(${unseenFocus})(), document.activeElement?.role === 'application']`,
    )) as readonly [string | null, boolean];
    if (trouble !== null) unseen.add(trouble);
    key = isInGrid ? 'Escape' : 'Tab';
  }
  return { missed: await page.evaluate(missedStops), unseen: [...unseen] };
}

// The others run inside the page, so they are self-contained.

/**
 * Marks what the Tab key has to reach, and takes the focus from wherever it is. Of radio buttons one of a group is a stop.
 * Returns how many there are.
 */
function markStops(): number {
  for (const one of document.querySelectorAll('[data-stop]')) one.removeAttribute('data-stop');
  const controls = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary'),
  ].filter((one) => one.checkVisibility() && !one.matches(':disabled, [tabindex="-1"]'));
  const groups = new Map<string, HTMLElement>();
  for (const radio of controls.filter((one) => one.matches('[type="radio"]'))) {
    const name = radio.getAttribute('name') ?? '';
    if (!groups.has(name) || radio.matches(':checked')) groups.set(name, radio);
  }
  const stops = controls.filter(
    (one) => !one.matches('[type="radio"]') || one === groups.get(one.getAttribute('name') ?? ''),
  );
  for (const one of stops) {
    one.dataset.stop = '';
    one.addEventListener('focus', () => delete one.dataset.stop);
  }
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  // Blurring leaves the place from where Tab goes on; it has to begin at the top.
  getSelection()?.setPosition(document.body, 0);
  return stops.length;
}

/** What the walk did not reach. */
function missedStops(): readonly string[] {
  return [...document.querySelectorAll<HTMLElement>('[data-stop]')].map((one) => one.outerHTML);
}
