import type { MethodName } from '../../../src/rpc/contract';
import type { Reply } from '../../../src/rpc/protocol';
import { describeInBrowser } from '../../support/browser/browser';
import { openSidebar, type Sidebar } from '../../support/browser/browser-sidebar';
import { paperFormFacts } from '../../support/sidebars/paper-sidebar-facts';

type Answers = Partial<Record<MethodName, Reply<unknown>>>;

const made = { drafts: 1, incomplete: 0, left: 0, byLink: false, flawed: [] };

describeInBrowser('Văn bản', (browser) => {
  const opened = (answers: Answers = {}): Promise<Sidebar> =>
    openSidebar(browser(), 'paper-form', ({ name }) =>
      name === 'paper.open'
        ? (answers[name] ?? { ok: true, value: paperFormFacts })
        : (answers[name] ?? 'lost'),
    );
  const titles = ({ page }: Sidebar): Promise<readonly string[]> =>
    page.locator('[role="tabpanel"]:visible > .lines > li > .split').allTextContents();

  it('shows the papers of each stage with their state, and the whole file', async () => {
    const sidebar = await opened();
    expect(await titles(sidebar)).toEqual([
      'Kế hoạchĐã ban hành',
      'Thông báo tổ chức hội nghịDự thảo',
      'Chương trìnhTrình ký',
      'Danh sách đại biểuChưa lập',
      'Giấy mờiChưa lập',
      'Tổng hợp ý kiến trước hội nghịDự thảo',
      'Thông báo thay đổiChưa lập',
    ]);
    await sidebar.page.getByRole('tab', { name: 'Trong' }).click();
    expect(await titles(sidebar)).toEqual(['Giấy biên nhận kiến nghị0', 'Biên bản hội nghịDự thảo']);
    await sidebar.page.getByRole('tab', { name: 'Hồ sơ' }).click();
    expect(await sidebar.page.locator('main ol li').allTextContents()).toEqual([
      'Kế hoạchĐã ban hành',
      'Thông báo tổ chức hội nghịDự thảo',
      'Chương trìnhTrình ký',
      'Danh sách đại biểuChưa lập',
      'Giấy mờiChưa lập',
      'Tổng hợp ý kiến trước hội nghịDự thảo',
      'Biên bản hội nghịDự thảo',
      'Công văn trả lời kiến nghịxong 1/6',
    ]);
  });

  it('links to the missing cell of a paper', async () => {
    const sidebar = await opened({ 'cell.show': { ok: true, value: { shown: true } } });
    await sidebar.page.getByText('Còn thiếu 23 chỗ').click();
    await sidebar.page.getByRole('button', { name: 'Cấu hình: Họ và tên, Đến ô C12' }).click();
    await sidebar.settled();
    expect(sidebar.callsOf('cell.show')).toEqual([{ tab: 'Cấu hình', cell: 'C12' }]);
  });

  it('explains how to print desk cards with the name on both sides', async () => {
    const [notice] = paperFormFacts.kinds.flatMap(({ kind, papers }) => (kind === 'notice' ? papers : []));
    const cards = { kind: 'cards', nextNumber: '', papers: [notice] };
    const sidebar = await opened({
      'paper.open': { ok: true, value: { ...paperFormFacts, kinds: [cards] } },
    });
    await sidebar.page.getByRole('tab', { name: 'Trong' }).click();
    expect(await sidebar.page.getByText('xoay ngược tập giấy').isVisible()).toBe(true);
  });

  it('shows the findings of the linter for a paper of a colleague', async () => {
    const sidebar = await opened();
    await sidebar.page.getByText('Cần sửa 1 chỗ').click();
    const finding = sidebar.page.getByText('Đoạn 14: Viết hoa chưa đúng: “nhân dân”; đúng là “Nhân dân”.');
    expect(await finding.isVisible()).toBe(true);
  });

  it('makes the missing papers of a stage, and shows completeness and linter findings', async () => {
    const flaw = 'Đoạn 14: Viết hoa chưa đúng: “nhân dân”; đúng là “Nhân dân”.';
    const value = { ...made, incomplete: 1, flawed: [{ kind: 'guests', about: '', flaws: [flaw] }] };
    const sidebar = await opened({ 'paper.make': { ok: true, value } });
    await sidebar.page.getByRole('button', { name: 'Lập 1 giấy tờ còn thiếu' }).click();
    await sidebar.settled();
    expect(sidebar.callsOf('paper.make')).toEqual([
      {
        conference: 'HN-0001',
        kinds: ['plan', 'notice', 'agenda', 'guests', 'opinions-before'],
        subjects: null,
        mode: 'missing',
      },
    ]);
    expect(await sidebar.status()).toBe('Đã lập 1 văn bản. 1 văn bản còn thiếu thông tin, in chữ DỰ THẢO.');
    expect(await sidebar.page.locator('main > div > .notice.warn').first().textContent()).toBe(
      'Cần sửa trước khi trình kýDanh sách đại biểuĐoạn 14: Viết hoa chưa đúng: “nhân dân”; đúng là “Nhân dân”.',
    );
  });

  it('proposes number and day, asks for confirmation before it locks, and shows why a paper was not issued', async () => {
    const place = { tab: 'Hội nghị', row: 'HN-0001', name: 'Địa điểm', cell: 'L2' };
    const refused = [{ id: 'VB-0003', about: '', gaps: [place], flaws: [] }];
    const sidebar = await opened({ 'paper.issue': { ok: true, value: { issued: 0, refused } } });
    await sidebar.page.getByRole('button', { name: 'Ghi số, ban hành: Chương trình' }).click();
    expect(await sidebar.page.getByRole('textbox', { name: 'Số văn bản' }).inputValue()).toBe('06');
    await sidebar.page.getByRole('button', { name: 'Điền số và khóa' }).click();
    expect(sidebar.callsOf('paper.issue')).toEqual([]);
    await sidebar.page.keyboard.press('Enter');
    await sidebar.settled();
    expect(sidebar.callsOf('paper.issue')).toEqual([
      { conference: 'HN-0001', papers: ['VB-0003'], number: '06', date: '16/11/2026' },
    ]);
    expect(await sidebar.page.locator('.notice.bad:visible').textContent()).toBe(
      'Chưa ban hành đượcChương trìnhHội nghị HN-0001: Địa điểm',
    );
  });

  it('corrects number and day of an issued paper', async () => {
    const sidebar = await opened({ 'paper.issue': { ok: true, value: { issued: 1, refused: [] } } });
    await sidebar.page.getByRole('button', { name: 'Sửa số, ngày: Kế hoạch' }).click();
    const number = sidebar.page.getByRole('textbox', { name: 'Số văn bản' });
    expect(await number.inputValue()).toBe('05');
    await number.fill('07');
    await sidebar.page.getByRole('button', { name: 'Sửa số, ngày', exact: true }).click();
    expect(sidebar.callsOf('paper.issue')).toEqual([]);
    await sidebar.page.keyboard.press('Enter');
    await sidebar.settled();
    expect(sidebar.callsOf('paper.issue')).toEqual([
      { conference: 'HN-0001', papers: ['VB-0001'], number: '07', date: '02/11/2026', corrects: true },
    ]);
    expect(await sidebar.status()).toBe('Đã sửa số, ngày và khóa lại.');
  });

  it('says under the field that a number is required, and which paper already has it', async () => {
    const taken = { ok: false, failure: { code: 'number-taken', number: '05', holder: 'VB-0001' } } as const;
    const sidebar = await opened({ 'paper.issue': taken });
    await sidebar.page.getByRole('button', { name: 'Ghi số, ban hành: Chương trình' }).click();
    const number = sidebar.page.getByRole('textbox', { name: 'Số văn bản' });
    await number.fill('');
    await sidebar.page.getByRole('button', { name: 'Điền số và khóa' }).click();
    expect(await sidebar.complaints()).toContain('Nhập số văn bản.');
    await number.fill('5');
    await sidebar.page.getByRole('button', { name: 'Điền số và khóa' }).click();
    await sidebar.page.keyboard.press('Enter');
    await sidebar.settled();
    expect(await sidebar.status()).toBe('Số 05 đã cấp cho văn bản khác (VB-0001). Ghi số khác.');
    expect(await number.inputValue()).toBe('5');
  });

  it('hands many replies to the signer and numbers them in one go', async () => {
    const sidebar = await opened({
      'paper.sign': { ok: true, value: { changed: 2, incomplete: [] } },
      'paper.issue': { ok: true, value: { issued: 2, refused: [] } },
    });
    await sidebar.page.getByRole('tab', { name: 'Sau' }).click();
    await sidebar.page
      .getByRole('button', { name: 'Trình ký 2 văn bản: Công văn trả lời kiến nghị' })
      .click();
    await sidebar.settled();
    expect(sidebar.callsOf('paper.sign')).toEqual([{ papers: ['VB-014', 'VB-015'], back: false }]);
    await sidebar.page.getByRole('button', { name: 'Ghi số, ban hành 2 văn bản' }).click();
    await sidebar.page.getByRole('button', { name: 'Điền số và khóa' }).click();
    await sidebar.page.keyboard.press('Enter');
    await sidebar.settled();
    expect(sidebar.callsOf('paper.issue')).toEqual([
      { conference: 'HN-0001', papers: ['VB-012', 'VB-013'], number: '06', date: '16/11/2026' },
    ]);
    expect(await sidebar.status()).toBe('Đã ban hành và khóa 2 văn bản.');
  });

  it('makes some of many drafts again', async () => {
    const sidebar = await opened({ 'paper.make': { ok: true, value: made } });
    await sidebar.page.getByRole('tab', { name: 'Sau' }).click();
    await sidebar.page.getByText('Lập lại một số bản dự thảo').click();
    await sidebar.page.getByRole('checkbox', { name: 'Ông Nguyễn Văn Mẫu 5' }).check();
    await sidebar.page
      .getByRole('button', { name: 'Lập lại 1 bản đã chọn: Công văn trả lời kiến nghị' })
      .click();
    expect(sidebar.callsOf('paper.make')).toEqual([]);
    expect(await sidebar.page.getByRole('alert').textContent()).toBe(
      'Lập lại 1 bản dự thảo theo sổ? Chữ đã sửa tay trong các bản này sẽ mất.',
    );
    await sidebar.page.keyboard.press('Enter');
    await sidebar.settled();
    expect(sidebar.callsOf('paper.make')).toEqual([
      { conference: 'HN-0001', kinds: ['reply'], subjects: ['KN-0005'], mode: 'drafts' },
    ]);
  });

  it('names changes since a paper was issued, and makes the paper that announces them', async () => {
    const sidebar = await opened({ 'paper.make': { ok: true, value: made } });
    expect(await sidebar.page.locator('.notice.warn li').allTextContents()).toEqual([
      'Kế hoạchĐịa điểm: Hội trường UBND xã → Nhà văn hóa xã',
    ]);
    await sidebar.page.getByRole('button', { name: 'Lập thông báo thay đổi' }).click();
    await sidebar.settled();
    expect(sidebar.callsOf('paper.make')).toMatchObject([{ kinds: ['correction'], mode: 'replace' }]);
  });
});
