import { bigInvitation, bigList, bigPreparation } from './big-commune';
import { pastedLines } from './opening-answers';
import { personRow, petitionRow } from './sidebar-facts';
import { issuedSeason, todayOf } from './today-facts';
import { given, type View } from './view';

const conflict = {
  code: 'conflict',
  id: personRow.id,
  current: { ...personRow.draft, phone: '0911111111', title: 'Bí thư chi bộ' },
  fingerprint: 'f9',
} as const;

/** Of the sidebars of the time before the letters leave. */
export const viewsOfPreparing: readonly View[] = [
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
];
