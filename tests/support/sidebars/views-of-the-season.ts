import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { shownRemoval } from '../../../src/server/worded-use-cases';
import { steps } from '../../../src/text/forms/follow-form';
import { bigFindings, bigFollow, bigRoll, bigTelling } from './big-commune';
import { followFacts, turnToCorrect } from './hall-facts';
import { checked } from './opening-answers';
import { messyTable } from './read-register';
import { removalFacts } from './sidebar-facts';
import { given, type View } from './view';

const removed = shownRemoval({
  ...removalFacts,
  state: 'removed',
  removed: { day: isoDate('2026-11-16'), person: 'van-phong@xa.example' },
});

/** Steps that an open matter and a closed one take, each with fields of its own. */
const followSteps = [
  ['KN-0002', steps.assign],
  ['KN-0002', steps.progress],
  ['KN-0002', steps.answer],
  ['KN-0002', steps.explain],
  ['KN-0002', steps.transfer],
  ['KN-0002', steps.publish],
  ['KN-0005', steps.confirm],
  ['KN-0005', steps.reopen],
] as const;

/** Of the sidebars from the handing over of letters to the last petition, and of those for any time. */
export const viewsOfTheSeason: readonly View[] = [
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
  ['removal-form', 'after it was removed', async () => {}, given('removal.open', removed)],
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
  [
    'secretary-form',
    'with a turn to correct',
    async ({ page }) => {
      await page.locator('summary', { hasText: 'Các lượt đã ghi' }).click();
      await page.getByRole('button', { name: 'Sửa lượt 1' }).click();
      await page.getByRole('heading', { name: 'Sửa lượt 1' }).waitFor();
    },
    given('turn.read', turnToCorrect),
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
  ...followSteps.map(
    ([matter, step]): View => [
      'follow-form',
      `with the step “${step}”`,
      async ({ page }) => {
        if (matter !== 'KN-0002') await page.getByRole('button', { name: /^Đã kết thúc/ }).click();
        await page.getByRole('button', { name: matter }).click();
        await page.getByRole('button', { name: step }).click();
      },
      // A closed matter is of no unit of whoever looks.
      matter === 'KN-0002' ? {} : given('follow.open', { ...followFacts, myUnits: [] }),
    ],
  ),
  [
    'follow-form',
    'with the history',
    async ({ page }) => {
      await page.getByRole('button', { name: 'KN-0002' }).click();
      await page.getByText('Lịch sử').click();
    },
  ],
];
