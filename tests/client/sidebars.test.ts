import { readFileSync, writeFileSync } from 'node:fs';
import { sidebarNames } from '../../src/build/sidebar';
import type { MethodName } from '../../src/rpc/contract';
import type { ShownAilment } from '../../src/rpc/shown-answers';
import { violations } from '../support/browser/axe';
import { describeInBrowser } from '../support/browser/browser';
import { openSidebar } from '../support/browser/browser-sidebar';
import { vanishing } from '../support/browser/forced-colours';
import { walk } from '../support/browser/keyboard-walk';
import { paleParts, smallTargets, unseenFocus } from '../support/browser/page-audit';
import { sampleOf } from '../support/rules/sample';
import { openingAnswers } from '../support/sidebars/opening-answers';
import type { View } from '../support/sidebars/view';
import { viewsOfPreparing } from '../support/sidebars/views-of-preparing';
import { viewsOfTheSeason } from '../support/sidebars/views-of-the-season';

jest.setTimeout(30_000);

// WCAG 2.2, 1.4.12.
const wideSpacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }';

const readme = 'tests/client/README.md';
const tableHead = '| form | view | broken rules of axe | screens |\n|---|---|--:|--:|\n';

/** Form, view, broken rules of axe, screens of 720 pixels. */
const table: (readonly [string, string, number, number])[] = [];

/** Every distinct state of every sidebar, with the steps to reach it. Lists are those of a big commune. */
const states: readonly View[] = [...viewsOfPreparing, ...viewsOfTheSeason];

const everythingReached = { missed: [], unseen: [] };

/** The views of a form share most of their controls. */
const audited = sampleOf(states, 9);

/** A walk takes as long as everything else. */
const walked = new Set(sampleOf(audited, 3));

describeInBrowser('the audit of a page', (browser) => {
  it('has working checks', async () => {
    const page = await browser().newPage();
    await page.setContent(
      `<input id="a" placeholder="pale" style="border:1px solid #ccc">
      <style>::placeholder { color: #999 }</style>
      <button style="width:20px;height:20px;padding:0" aria-label="small"></button>
      <p><a href="https://example.vn">alone</a></p><p>in a <a href="https://example.vn">sentence</a></p>`,
    );
    expect(await page.evaluate(paleParts)).toEqual(['1.61 edge of a', '2.85 pale']);
    expect(await page.evaluate(smallTargets)).toHaveLength(3);
    expect((await violations(page)).map((line) => line.split(':')[0])).toEqual(
      expect.arrayContaining(['serious html-has-lang', 'moderate page-has-heading-one', 'moderate region']),
    );
    await page.emulateMedia({ forcedColors: 'active' });
    await page.setContent(
      `<button style="border:0;background:#0b57d0">flat</button><span style="display:block;width:9px;height:9px;background:red"></span>
      <p><button aria-pressed="true" style="background:#0b57d0">on</button><button aria-pressed="false">off</button></p>`,
    );
    expect(await page.evaluate(vanishing)).toEqual([
      'no edge: button flat',
      'as its neighbours: button on',
      'empty box: span ',
    ]);
    await page.emulateMedia({ forcedColors: 'none' });
    await page.setContent(
      `<button style="outline:none">ringless</button><button style="outline:2px solid #ccc">pale</button>
      <button style="outline:2px solid #0b57d0;position:absolute;top:100px">under</button>
      <div style="position:absolute;top:90px;width:300px;height:60px;background:#fff"></div>
      <button style="outline:2px solid #0b57d0">good</button>`,
    );
    const focusTroubles: (string | undefined)[] = [];
    for (let presses = 0; presses < 4; presses += 1) {
      await page.keyboard.press('Tab');
      focusTroubles.push((await page.evaluate(unseenFocus))?.replace(/:.*>(\w+)<.*/, ' $1'));
    }
    expect(focusTroubles).toEqual(['no ring ringless', 'no ring pale', 'covered under', undefined]);
    await page.close();
  });
});

describeInBrowser('every sidebar', (browser) => {
  it.each(audited.map((state) => [state[0], state[1], state] as const))(
    '%s, %s: breaks no rule of axe, fits 300 pixels, six screens, large text and forced colours; every third is walked by Tab',
    async (name, _, state) => {
      const [, , reach, { answers = {}, start = {} } = {}] = state;
      const answering = (call: { readonly name: MethodName }) =>
        answers[call.name] ??
        (call.name in openingAnswers ? ({ ok: true, value: openingAnswers[call.name] } as const) : 'lost');
      const sidebar = await openSidebar(browser(), name, answering, start);
      await reach(sidebar);
      const { page } = sidebar;
      const over = (): Promise<readonly number[]> =>
        page.evaluate(() =>
          [document.documentElement, ...document.querySelectorAll('main, footer')].map(
            (part) => part.scrollWidth - part.clientWidth,
          ),
        );
      const look = {
        axe: await violations(page),
        widths: await over(),
        pale: await page.evaluate(paleParts),
        small: await page.evaluate(smallTargets),
        screens: await page.evaluate(() => (document.querySelector('main')?.scrollHeight ?? 0) / innerHeight),
        language: await page.evaluate(() => document.documentElement.lang),
        numbered: await page.evaluate(
          () =>
            [...document.querySelectorAll('.lines')].filter(
              (list) => getComputedStyle(list).listStyleType !== 'none',
            ).length,
        ),
      };
      const spaced = await page.addStyleTag({ content: wideSpacing });
      const spacedWidths = await over();
      await spaced.evaluate((style) => style.parentNode?.removeChild(style));
      const large = await page.addStyleTag({ content: '* { font-size: 28px !important; }' });
      const large200 = await over();
      await large.evaluate((style) => style.parentNode?.removeChild(style));
      await page.emulateMedia({ forcedColors: 'active' });
      const lost = await page.evaluate(vanishing);
      await page.emulateMedia({ forcedColors: 'none' });
      table.push([name, _, look.axe.length, look.screens]);
      expect({
        ...look,
        spacedWidths,
        large200,
        lost,
        keys: walked.has(state) ? await walk(page) : everythingReached,
        outside: sidebar.outside,
        errors: sidebar.errors,
      }).toEqual({
        axe: [],
        widths: [0, 0, 0],
        pale: [],
        small: [],
        screens: expect.any(Number),
        language: 'vi',
        numbered: 0,
        spacedWidths: [0, 0, 0],
        large200: [0, 0, 0],
        lost: [],
        keys: everythingReached,
        outside: [],
        errors: [],
      });
      expect(look.screens).toBeLessThanOrEqual(6);
    },
  );

  it('stand in the table of the README with every view', () => {
    const [head = '', rest = ''] = readFileSync(readme, 'utf8').split(tableHead);
    const lines = table.map(
      ([form, view, broken, screens]) => `| ${form} | ${view} | ${broken} | ${screens.toFixed(1)} |`,
    );
    if (process.env.WRITE_FIGURES) writeFileSync(readme, `${head}${tableHead}${lines.join('\n')}\n`);
    // Screens hang on the fonts of the machine; above they are at most six.
    const viewsIn = (rows: readonly string[]): readonly string[] =>
      rows.flatMap((line) => /^\| \S+ \| .* \| (?=\d+ \|)/.exec(line)?.[0] ?? []);
    const views = states.map(([form, view]) => `| ${form} | ${view} | `);
    expect(viewsIn(process.env.WRITE_FIGURES ? lines : rest.split('\n'))).toEqual(views);
  });

  it.each(sampleOf(sidebarNames, 3))(
    '%s says first what is wrong with the register, and mends it by one press',
    async (name) => {
      const ailment = (sentence: string, mend: ShownAilment['mend'], label: string) => ({
        sentence,
        mend,
        label,
      });
      const pulse = [
        ailment('Nhắc việc hằng ngày không chạy từ ngày 10/11/2026.', 'take-over', 'Chạy lại nhắc việc'),
        ailment('Có người sửa tay 2 dòng của Sổ gửi.', 'open-invitations', 'Mở Mời họp'),
      ];
      const sidebar = await openSidebar(browser(), name, (call) => {
        const mended = { sentence: 'Đã chạy lại.', pulse: pulse.slice(1) };
        const facts = {
          ok: true,
          value: call.name === 'pulse.mend' ? mended : openingAnswers[call.name],
        } as const;
        return call.name.endsWith('.open') ? { ...facts, pulse } : facts;
      });
      const { page } = sidebar;
      const notices = page.locator('main > .notice.bad', { has: page.getByRole('button') });
      expect(await notices.allTextContents()).toEqual(pulse.map(({ sentence, label }) => sentence + label));
      expect(await page.evaluate(() => document.querySelector('main')?.firstElementChild?.className)).toBe(
        'notice bad',
      );
      await page.getByRole('button', { name: 'Chạy lại nhắc việc' }).click();
      await sidebar.settled();
      expect(sidebar.callsOf('pulse.mend')).toEqual([{ mend: 'take-over' }]);
      expect([await sidebar.status(), await notices.count()]).toEqual(['Đã chạy lại.', 1]);
      const widths = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect([widths, await violations(page), await page.evaluate(smallTargets)]).toEqual([0, [], []]);
    },
  );

  it.each(sampleOf(sidebarNames, 3))('%s reports that it cannot be opened and retries', async (name) => {
    let lost = true;
    const sidebar = await openSidebar(browser(), name, (call) => {
      if (!lost) return { ok: true, value: openingAnswers[call.name] };
      lost = false;
      return 'lost';
    });
    expect(await sidebar.status()).toBe(
      'Chưa mở được dữ liệu của sổ. Kiểm tra mạng rồi bấm Thử lại. Google báo: “NetworkError: connection failure” ' +
        'Thường do mất mạng, do trình duyệt đang mở nhiều tài khoản Google, hoặc do chưa cho phép tiện ích.',
    );
    await sidebar.page.getByRole('button', { name: 'Thử lại' }).click();
    await sidebar.settled();
    expect(await sidebar.status()).toBe('');
    expect(sidebar.calls).toHaveLength(2);
  });
});
