import { readFileSync, writeFileSync } from 'node:fs';
import { type SidebarName, sidebarNames } from '../../src/build/sidebar';
import type { MethodName } from '../../src/rpc/contract';
import type { Reply } from '../../src/rpc/protocol';
import type { ShownAilment } from '../../src/rpc/shown-answers';
import { violations } from '../support/browser/axe';
import { describeInBrowser } from '../support/browser/browser';
import { openSidebar, type Sidebar } from '../support/browser/browser-sidebar';
import { vanishing } from '../support/browser/forced-colours';
import { walk } from '../support/browser/keyboard-walk';
import { paleParts, smallTargets, unseenFocus } from '../support/browser/page-audit';
import {
  bigFindings,
  bigFollow,
  bigInvitation,
  bigList,
  bigPreparation,
  bigRoll,
  bigTelling,
} from '../support/sidebars/big-commune';
import { checked, openingAnswers, pastedLines } from '../support/sidebars/opening-answers';
import { messyTable } from '../support/sidebars/read-register';
import { personRow, petitionRow } from '../support/sidebars/sidebar-facts';
import { issuedSeason, todayOf } from '../support/sidebars/today-facts';

jest.setTimeout(30_000);

// WCAG 2.2, 1.4.12.
const wideSpacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }';

const conflict = {
  code: 'conflict',
  id: personRow.id,
  current: { ...personRow.draft, phone: '0911111111', title: 'Bí thư chi bộ' },
  fingerprint: 'f9',
} as const;

const readme = 'tests/client/README.md';
const tableHead = '| form | view | broken rules of axe | screens |\n|---|---|--:|--:|\n';

/** Form, view, broken rules of axe, screens of 720 pixels. */
const table: (readonly [string, string, number, number])[] = [];

/** What differs from the answers of every opening, and where the sidebar begins. */
interface Given {
  readonly answers?: Partial<Record<MethodName, Reply<unknown>>>;
  readonly start?: { readonly row: string };
}

const given = (name: MethodName, value: unknown): Given => ({ answers: { [name]: { ok: true, value } } });

type State = readonly [
  form: SidebarName,
  view: string,
  reach: (sidebar: Sidebar) => Promise<unknown>,
  given?: Given,
];

/** Every distinct state of every sidebar, with the steps to reach it. Lists are those of a big commune. */
const states: readonly State[] = [
  [
    'today-form',
    'before set-up',
    async () => {},
    { answers: { 'today.open': { ok: false, failure: { code: 'not-set-up' } } } },
  ],
  ['today-form', 'with what comes next', async () => {}, given('today.open', todayOf(issuedSeason()))],
  ['today-form', 'with the six steps', async () => {}],
  [
    'today-form',
    'with the office filled wrongly',
    async ({ page }) => {
      await page.getByRole('button', { name: 'Làm: 1. Thông tin cơ quan' }).click();
      await page.getByRole('button', { name: 'Lưu thông tin cơ quan' }).click();
    },
  ],
  [
    'today-form',
    'with a list of villages',
    async ({ page }) => {
      await page.getByRole('button', { name: 'Làm: 2. Thôn và ba chức danh' }).click();
      await page.getByLabel('Danh sách thôn').fill('Thôn Đông');
      await page.getByRole('button', { name: 'Nhập 5 thôn' }).waitFor();
    },
  ],
  ['petition-form', 'filled wrongly', ({ page }) => page.getByRole('button', { name: /^Lưu/ }).click()],
  ['petition-form', 'with a denunciation', ({ page }) => page.getByLabel('Phân loại').selectOption('Tố cáo')],
  [
    'petition-form',
    'with two matters',
    ({ page }) => page.getByRole('button', { name: 'Thêm nội dung' }).click(),
  ],
  [
    'petition-form',
    'with a petition to be corrected',
    async () => {},
    { ...given('petition.read', petitionRow), start: { row: petitionRow.id } },
  ],
  ['attendee-form', 'with search results', ({ page }) => page.getByRole('searchbox').fill('mau')],
  [
    'attendee-form',
    'with what somebody else saved meanwhile',
    async ({ page, settled }) => {
      await page.getByRole('searchbox').fill('mau');
      await page.getByRole('button', { name: /^Nguyễn Văn Mẫu/ }).click();
      await page.getByLabel('Điện thoại').fill('0987654321');
      await page.getByRole('button', { name: 'Lưu đại biểu' }).click();
      await settled();
    },
    { answers: { 'attendee.save': { ok: false, failure: conflict } } },
  ],
  [
    'attendee-form',
    'with a pasted list',
    async ({ page }) => {
      await page.getByRole('tab', { name: 'Dán danh sách' }).click();
      await page.getByRole('textbox', { name: 'Danh sách' }).fill(pastedLines);
      await page.getByRole('button', { name: 'Sửa dòng 2: A Bình' }).click();
    },
  ],
  [
    'attendee-form',
    'with a long pasted list',
    async ({ page }) => {
      await page.getByRole('tab', { name: 'Dán danh sách' }).click();
      await page.getByRole('textbox', { name: 'Danh sách' }).fill(pastedLines);
      await page.getByRole('button', { name: 'Hiện thêm (còn 140)' }).waitFor();
    },
    given('attendee.read', bigList),
  ],
  ['conference-form', 'with its details', async () => {}],
  [
    'conference-form',
    'asking about a day too near',
    async ({ page }) => {
      await page.getByRole('textbox', { name: 'Ngày tổ chức' }).fill('20/11/2026');
      await page.getByRole('button', { name: 'Lưu hội nghị' }).click();
    },
  ],
  [
    'conference-form',
    'asking whether it is cancelled',
    async ({ page }) => {
      await page.getByRole('tab', { name: 'Trạng thái' }).click();
      await page.getByRole('button', { name: 'Hủy hội nghị' }).click();
    },
  ],
  ['conference-form', 'with its status', ({ page }) => page.getByRole('tab', { name: 'Trạng thái' }).click()],
  [
    'conference-form',
    'with the broadcast log',
    ({ page }) => page.getByRole('tab', { name: 'Phát thanh' }).click(),
  ],
  ['preparation-form', 'with both clocks', async () => {}],
  ['preparation-form', 'with the work', ({ page }) => page.getByRole('tab', { name: 'Công việc' }).click()],
  [
    'preparation-form',
    'with the villages',
    ({ page }) => page.getByRole('tab', { name: 'Thôn' }).click(),
    given('preparation.open', bigPreparation),
  ],
  [
    'preparation-form',
    'with somebody from the reserve',
    async ({ page }) => {
      await page.getByRole('tab', { name: 'Thôn' }).click();
      await page.getByRole('combobox', { name: 'Thôn, đơn vị' }).selectOption('Thôn Đông');
      await page.locator('summary', { hasText: 'Thay người từ danh sách dự bị' }).click();
    },
  ],
  [
    'preparation-form',
    'with the next conference',
    ({ page }) => page.getByRole('tab', { name: 'Kỳ sau' }).click(),
  ],
  [
    'collation-form',
    'with a pasted list',
    ({ page }) =>
      page
        .getByLabel('Ý kiến, kiến nghị của thôn')
        .fill('1. Đề nghị lắp thêm đèn chiếu sáng ở ngõ xóm\n2. Mở chợ'),
  ],
  ['collation-form', 'with salient issues', ({ page }) => page.getByRole('tab', { name: 'Nổi cộm' }).click()],
  ['invitation-form', 'with the overview', async () => {}, given('invitation.open', bigInvitation)],
  ['invitation-form', 'with the papers', ({ page }) => page.getByRole('tab', { name: 'Giấy mời' }).click()],
  ['invitation-form', 'with sending', ({ page }) => page.getByRole('tab', { name: 'Gửi, giao' }).click()],
  ['telling-form', 'with a message', async () => {}, given('telling.open', bigTelling)],
  [
    'telling-form',
    'with letters to hand over',
    ({ page }) => page.getByRole('tab', { name: 'Giao giấy' }).click(),
  ],
  [
    'telling-form',
    'asking whether a hand-over is taken back',
    async ({ page }) => {
      await page.getByRole('tab', { name: 'Giao giấy' }).click();
      await page.getByRole('button', { name: /^Hoàn tác lần ghi gần nhất/ }).click();
    },
  ],
  [
    'telling-form',
    'with replies, striking somebody off',
    async ({ page }) => {
      await page.getByRole('tab', { name: 'Trả lời' }).click();
      await page.locator('summary', { hasText: 'Thôi mời Nguyễn Văn Mẫu' }).first().click();
    },
    given('telling.open', bigTelling),
  ],
  [
    'paper-form',
    'with what is missing and the number form',
    async ({ page }) => {
      await page.getByText('Còn thiếu 23 chỗ').click();
      await page.getByRole('button', { name: 'Ghi số, ban hành: Chương trình' }).click();
    },
  ],
  [
    'paper-form',
    'with the papers of the day',
    ({ page }) => page.getByRole('tab', { name: 'Trong' }).click(),
  ],
  [
    'paper-form',
    'with many papers of a kind',
    async ({ page }) => {
      await page.getByRole('tab', { name: 'Sau' }).click();
      await page.getByText('Xem từng bản (6)').click();
    },
  ],
  ['paper-form', 'with the index', ({ page }) => page.getByRole('tab', { name: 'Hồ sơ' }).click()],
  ['template-form', 'with its tags', ({ page }) => page.getByText('Danh sách chỗ điền').click()],
  [
    'template-form',
    'with what is wrong with a file',
    async ({ page, settled }) => {
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'mau.docx', mimeType: 'application/msword', buffer: Buffer.from('a') });
      await page.getByRole('button', { name: 'Kiểm tra tệp' }).click();
      await settled();
    },
    given('template.check', {
      tagCount: 7,
      problems: [{ tag: 'Ho ten', reason: 'unknown', person: '', nearest: 'Họ và tên' }],
      missing: ['Địa điểm'],
      leftOut: ['Năm'],
      previews: [{ about: 'Bà Lê Thị Mẫu', isSample: false, lines: ['GIẤY MỜI', 'Kính mời: Bà Lê Thị Mẫu'] }],
    }),
  ],
  [
    'check-panel',
    'with findings',
    async () => {},
    given('check.open', { ...checked, findings: bigFindings }),
  ],
  ['check-panel', 'with its help unfolded', ({ page }) => page.locator('header summary').click()],
  ['exchange-form', 'with its table', async () => {}],
  [
    'exchange-form',
    'with a messy table that was read',
    async ({ page, settled }) => {
      await page.getByLabel('Bảng từ sổ cũ').fill('1');
      await page.getByRole('button', { name: 'Đọc bảng' }).click();
      await settled();
    },
    given('import.read', messyTable()),
  ],
  [
    'exchange-form',
    'with lists to take out',
    ({ page }) => page.getByRole('tab', { name: 'Xuất danh sách' }).click(),
  ],
  ['province-form', 'with its registers', async () => {}],
  [
    'province-form',
    'with a question',
    ({ page }) => page.getByRole('button', { name: 'Bỏ Xã Đông khỏi danh sách' }).click(),
  ],
  ['self-check', 'before the first trial', async () => {}, given('self-check.open', { last: null })],
  ['self-check', 'with a result', async () => {}],
  [
    'removal-form',
    'with its question',
    ({ page }) => page.getByRole('button', { name: 'Gỡ tiện ích khỏi sổ' }).click(),
  ],
  ['guide', 'in rehearsal', async () => {}, given('rehearsal.open', { rehearsing: true, person: '' })],
  ['guide', 'with a stage unfolded', ({ page }) => page.getByText('Mời họp', { exact: true }).click()],
  ['roll-form', 'with everybody', async () => {}, given('roll.open', bigRoll)],
  ['roll-form', 'with somebody found', ({ page }) => page.getByRole('searchbox').fill('dao')],
  [
    'roll-form',
    'with a guest who is on no list',
    ({ page }) => page.getByRole('searchbox').fill('Ngô Văn Mới, Thôn Đông'),
  ],
  [
    'roll-form',
    'with a mark that cannot be sent, and what one key cannot say',
    async ({ page }) => {
      await page.getByRole('button', { name: 'Có mặt: Nguyễn Văn Ánh' }).click();
      await page.getByRole('button', { name: 'Đến muộn, vắng, người thay: Trần Thị Đào' }).click();
      await page.getByText('Mất kết nối').waitFor();
    },
  ],
  ['roll-form', 'with the villages', ({ page }) => page.getByText('Theo thôn, đơn vị').click()],
  ['secretary-form', 'with people offered', ({ page }) => page.keyboard.type('dao')],
  [
    'secretary-form',
    'filled wrongly, with two matters',
    async ({ page }) => {
      await page.keyboard.press('Alt+Enter');
      await page.keyboard.type('Đường hỏng');
      await page.keyboard.press('Control+Enter');
    },
  ],
  [
    'secretary-form',
    'with the turns taken',
    ({ page }) => page.locator('summary', { hasText: 'Các lượt đã ghi' }).click(),
  ],
  ['secretary-form', 'out of order', ({ page }) => page.keyboard.press('Alt+9')],
  [
    'assign-form',
    'with some chosen and nothing typed',
    async ({ page }) => {
      await page.getByRole('checkbox', { name: 'Chọn tất cả' }).check();
      await page.getByRole('button', { name: /^Giao/ }).click();
    },
  ],
  [
    'follow-form',
    'with its list',
    ({ page }) => page.getByRole('button', { name: 'Chưa giải quyết xong' }).click(),
    given('follow.open', bigFollow),
  ],
  [
    'follow-form',
    'closing without evidence',
    async ({ page }) => {
      await page.getByRole('button', { name: 'KN-0002' }).click();
      await page.getByRole('button', { name: 'Đã giải quyết xong' }).click();
      await page.getByRole('button', { name: 'Lưu bước này' }).click();
    },
  ],
  [
    'follow-form',
    'with the history',
    async ({ page }) => {
      await page.getByRole('button', { name: 'KN-0002' }).click();
      await page.getByText('Lịch sử').click();
    },
  ],
];

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
  it.each(states.map(([form, view, reach, more = {}]) => [form, view, reach, more] as const))(
    '%s, %s: breaks no rule of axe, fits 300 pixels, six screens, large text and forced colours, and is reached by Tab',
    async (name, _, reach, { answers = {}, start = {} }) => {
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
        keys: await walk(page),
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
        keys: { missed: [], unseen: [] },
        outside: [],
        errors: [],
      });
      expect(look.screens).toBeLessThanOrEqual(6);
    },
  );

  it('stand in the table of the README with every view', () => {
    const lines = table.map(
      ([form, view, broken, screens]) => `| ${form} | ${view} | ${broken} | ${screens.toFixed(1)} |`,
    );
    const text = readFileSync(readme, 'utf8');
    const [head = '', rest = ''] = text.split(tableHead);
    if (process.env.WRITE_FIGURES) writeFileSync(readme, `${head}${tableHead}${lines.join('\n')}\n`);
    // Screens hang on the fonts of the machine; above they are at most six.
    const viewsIn = (rows: string): readonly string[] =>
      rows.split('\n').flatMap((line) => /^\| \S+ \| .* \| (?=\d+ \|)/.exec(line)?.[0] ?? []);
    expect(viewsIn(process.env.WRITE_FIGURES ? lines.join('\n') : rest)).toEqual(viewsIn(lines.join('\n')));
  });

  it.each(sidebarNames)(
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

  it.each(sidebarNames)('%s reports that it cannot be opened and retries', async (name) => {
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
