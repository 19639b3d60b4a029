import type { Browser } from 'playwright-core';
import type { SidebarName } from '../../src/build/sidebar';
import { cleanText } from '../../src/domain/text/vietnamese-text';
import type { Reply } from '../../src/rpc/protocol';
import { describeInBrowser } from '../support/browser/browser';
import { closeSidebars, openSidebar } from '../support/browser/browser-sidebar';
import { countElements } from '../support/browser/page-elements';
import { timesOf } from '../support/rules/sample';
import { followFacts, rollFacts, turnFacts } from '../support/sidebars/hall-facts';
import {
  attendeeFacts,
  conferenceFacts,
  findings,
  invitationFacts,
  petitionFacts,
  tellingFacts,
} from '../support/sidebars/sidebar-facts';
import { formulas } from './inputs/corpus/formulas';
import { markup } from './inputs/corpus/markup';
import { templateTexts } from './inputs/corpus/templates';
import { unicode } from './inputs/corpus/unicode';

/** Fields typed by the office; codes and dates come from the server. */
const typedFields = [
  'title',
  'excerpt',
  'village',
  'villages',
  'topics',
  'units',
  'fullName',
  'organisation',
  'venue',
  'chair',
  'name',
  'detail',
  'position',
  'unit',
  'speaker',
  'answerers',
  'group',
  'recipient',
  'address',
  'owner',
  'about',
  'number',
  'shown',
  'proposed',
  'header',
];

/** The same facts with each typed text replaced by the next of these. */
function retyped(facts: unknown, next: () => string, field = ''): unknown {
  if (typeof facts === 'string') return typedFields.includes(field) ? next() : facts;
  if (Array.isArray(facts)) return facts.map((item) => retyped(item, next, field));
  if (typeof facts !== 'object' || facts === null) return facts;
  return Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, retyped(value, next, key)]));
}

/** Returns one text after the other, and records them. */
function inTurn(texts: readonly string[]) {
  const used: string[] = [];
  const next = (): string => {
    const text = texts[used.length % texts.length] ?? '';
    used.push(text);
    return text;
  };
  return { used, next };
}

const check = {
  findings,
  rows: 61,
  oldContacts: { people: 0, months: 24 },
  timeZone: 'Asia/Ho_Chi_Minh',
  mailStops: [],
};

const screens: readonly (readonly [SidebarName, object])[] = [
  ['petition-form', petitionFacts],
  ['attendee-form', attendeeFacts],
  ['conference-form', conferenceFacts],
  ['invitation-form', invitationFacts],
  ['roll-form', rollFacts],
  ['telling-form', tellingFacts],
  ['secretary-form', turnFacts],
  ['follow-form', { ...followFacts, myUnits: [] }],
  ['assign-form', followFacts],
  ['check-panel', check],
];

async function screenOf(browser: Browser, name: SidebarName, facts: unknown) {
  const sidebar = await openSidebar(browser, name, () => ({ ok: true, value: facts }) as Reply<unknown>);
  try {
    const { elements, acting } = await sidebar.page.evaluate(countElements);
    const text = await sidebar.page.evaluate(() => document.body.textContent ?? '');
    const values = await sidebar.page.evaluate(() =>
      [...document.querySelectorAll('input, textarea, option')].map((field) =>
        'value' in field ? field.value : '',
      ),
    );
    return {
      elements,
      acting,
      outside: sidebar.outside,
      errors: sidebar.errors,
      text: `${text}${values.join('\n')}`,
    };
  } finally {
    closeSidebars();
  }
}

const texts = [...markup, ...templateTexts, ...unicode, ...formulas].filter(
  (text) => !/[\p{Cs}\p{Cc}]/u.test(text),
);
const rounds = timesOf(1, 2);
const plainTexts = Array.from({ length: 500 }, (_, at) => `Chữ số ${1000 + at}`);
/** A form cleans values for editing like the server. */
const shownText = cleanText;

describeInBrowser('hostile texts in the sidebars', (browser) => {
  it.each(screens)(
    '%s shows them as text and executes nothing',
    async (name, facts) => {
      const plainly = inTurn(plainTexts);
      const plain = await screenOf(browser(), name, retyped(facts, plainly.next));
      expect(plain).toMatchObject({ acting: [], outside: [], errors: [] });
      const places = plainly.used.flatMap((text, at) => (plain.text.includes(text) ? [at] : []));
      expect(places.length).toBeGreaterThan(0);
      for (let round = 0; round < rounds; round += 1) {
        const from = Math.floor((round * texts.length) / rounds);
        const hostile = inTurn([...texts.slice(from), ...texts.slice(0, from)]);
        const { elements, acting, outside, errors, text } = await screenOf(
          browser(),
          name,
          retyped(facts, hostile.next),
        );
        expect({ elements, acting, outside, errors }).toEqual({
          ...plain,
          text: undefined,
          elements: plain.elements,
        });
        const expectedTexts = places.map((at) => shownText(hostile.used[at] ?? ''));
        expect(expectedTexts.filter((one) => !shownText(text).includes(one))).toEqual([]);
      }
    },
    60_000,
  );
});
