import type { Browser } from 'playwright-core';
import { type SidebarName, sidebarNames } from '../../src/build/sidebar';
import { cleanText } from '../../src/domain/text/vietnamese-text';
import type { Host } from '../../src/host/host';
import { settingsTable } from '../../src/register/settings/settings-table';
import { workbook } from '../../src/register/workbook';
import type { Reply } from '../../src/rpc/protocol';
import { describeInBrowser } from '../support/browser/browser';
import { closeSidebars, openSidebar } from '../support/browser/browser-sidebar';
import { countElements } from '../support/browser/page-elements';
import { called } from '../support/host/office';
import { sampleOf } from '../support/rules/sample';
import { formulas } from './inputs/corpus/formulas';
import { markup } from './inputs/corpus/markup';
import { templateTexts } from './inputs/corpus/templates';
import { unicode } from './inputs/corpus/unicode';
import { plainAnswer } from './readers/plain-answers';
import { probedOffice, writeRows } from './readers/probed-office';

const hostile = [...new Set([...markup, ...templateTexts, ...formulas, ...unicode].map(cleanText))].filter(
  (text) => text !== '' && text.length <= 100 && !/[\p{Cs}\p{Cc}\uFFFE\uFFFF]/u.test(text),
);
const rowsOfEach = 3;

/** A register in which every typed text is the next of these; returns them in order. */
function filledOffice(textAt: (number: number) => string): {
  readonly host: Host;
  readonly used: readonly string[];
} {
  const host = probedOffice();
  const used: string[] = [];
  const next = (): string => {
    used.push(textAt(used.length));
    return used[used.length - 1] ?? '';
  };
  // With a form of address, so that the register check corrects every name.
  const typed = (field: string): string => (field === 'fullName' ? `ông ${next()}` : next());
  for (const { tab, columns, key, idPrefix, owner } of workbook) {
    if (owner !== 'office' || idPrefix === null || tab === settingsTable.tab) continue;
    const rows = Array.from({ length: tab === 'Hội nghị' ? 1 : rowsOfEach }, (_, row) => ({
      ...Object.fromEntries(
        Object.entries(columns).map(([field, column]) => [
          field,
          column.owner === 'add-on' ? '' : (plainAnswer(column) ?? typed(field)),
        ]),
      ),
      [key]: `${idPrefix}-${tab === 'Hội nghị' ? '01' : `000${row + 1}`}`,
    }));
    writeRows(host, tab, rows, 'append');
  }
  return { host, used };
}

function shownText(): string {
  const fields = [...document.querySelectorAll('input, textarea, option')];
  return [
    document.body.textContent ?? '',
    ...fields.map((field) => ('value' in field ? field.value : '')),
  ].join('\n');
}

/** Opens the sidebar with the built server itself. */
async function screenOf(browser: Browser, name: SidebarName, host: Host) {
  const answer = (call: { readonly name: string; readonly input: unknown }): Reply<unknown> =>
    JSON.parse(String(called(host, call.name, call.input).value));
  const sidebar = await openSidebar(browser, name, answer);
  try {
    const { elements, acting } = await sidebar.page.evaluate(countElements);
    const text = cleanText(String(await sidebar.page.evaluate(shownText)));
    return { elements, acting, outside: sidebar.outside, errors: sidebar.errors, text };
  } finally {
    closeSidebars();
  }
}

describeInBrowser('sidebars over a register of hostile texts', (browser) => {
  const plain = filledOffice((number) => `Chữ số ${1000 + number}`);
  const full = filledOffice((number) => hostile[number % hostile.length] ?? '');

  // A sample of the built sidebars; `SAMPLE=all` opens every one.
  it.each(sampleOf(sidebarNames, 5))(
    '%s shows the same elements as with harmless texts, and the texts as text',
    async (name) => {
      const harmless = await screenOf(browser(), name, plain.host);
      const shown = await screenOf(browser(), name, full.host);
      expect({ ...harmless, text: '' }).toMatchObject({ acting: [], outside: [], errors: [] });
      expect({ ...shown, text: '' }).toEqual({ ...harmless, text: '' });
      const expectedTexts = plain.used.flatMap((text, at) =>
        harmless.text.includes(text) ? [full.used[at] ?? ''] : [],
      );
      // These only show texts of the add-on.
      if (
        ![
          'guide',
          'check-panel',
          'self-check',
          'removal-form',
          'template-form',
          'exchange-form',
          'province-form',
        ].includes(name)
      )
        expect(expectedTexts).not.toEqual([]);
      expect(expectedTexts.filter((text) => !shown.text.includes(cleanText(text)))).toEqual([]);
    },
    60_000,
  );
});
