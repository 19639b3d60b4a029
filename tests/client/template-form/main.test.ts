import { largestTemplate } from '../../../src/register/settings/template-settings';
import type { MethodName } from '../../../src/rpc/contract';
import type { Reply } from '../../../src/rpc/protocol';
import { describeInBrowser } from '../../support/browser/browser';
import { openSidebar, type Sidebar } from '../../support/browser/browser-sidebar';
import { templateFormFacts } from '../../support/sidebars/paper-sidebar-facts';

type Answers = Partial<Record<MethodName, Reply<unknown>>>;

const fine = {
  tagCount: 7,
  problems: [],
  missing: [],
  leftOut: ['Năm'],
  previews: [{ about: 'Bà Lê Thị Mẫu', isSample: false, lines: ['GIẤY MỜI', 'Kính mời: Bà Lê Thị Mẫu'] }],
};

describeInBrowser('Mẫu văn bản', (browser) => {
  const opened = (answers: Answers = {}): Promise<Sidebar> =>
    openSidebar(browser(), 'template-form', ({ name }) =>
      name === 'template.open' ? { ok: true, value: templateFormFacts } : (answers[name] ?? 'lost'),
    );
  const choose = (sidebar: Sidebar, name: string, buffer = Buffer.from('Mẫu')): Promise<void> =>
    sidebar.page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  const check = async (sidebar: Sidebar): Promise<void> => {
    await sidebar.page.getByRole('button', { name: 'Kiểm tra tệp' }).click();
    await sidebar.settled();
  };

  it('checks a file, shows previews, and accepts it under one request', async () => {
    const sidebar = await opened({
      'template.check': { ok: true, value: fine },
      'template.use': { ok: true, value: { url: 'https://docs.google.com/document/d/9', refused: null } },
    });
    await choose(sidebar, 'mau.docx');
    await check(sidebar);
    expect(sidebar.callsOf('template.check')).toEqual([
      { kind: 'agenda', content: Buffer.from('Mẫu').toString('base64') },
    ]);
    expect(await sidebar.page.locator('.notice.good p').first().textContent()).toBe(
      'Mẫu dùng được: 7 chỗ điền, chỗ nào cũng có trong sổ.',
    );
    expect(await sidebar.page.locator('.preview p').allTextContents()).toEqual([
      'GIẤY MỜI',
      'Kính mời: Bà Lê Thị Mẫu',
    ]);
    await sidebar.page.getByRole('button', { name: 'Dùng tệp này làm mẫu' }).click();
    await sidebar.settled();
    expect(sidebar.callsOf('template.use')).toMatchObject([
      { kind: 'agenda', content: Buffer.from('Mẫu').toString('base64') },
    ]);
    expect(await sidebar.status()).toBe('Đã dùng tệp này làm mẫu. Bản trước vẫn còn trong Drive.');
  });

  it('names unknown and missing tags and does not offer to use such a file', async () => {
    const problems = [
      { tag: 'Người kí', reason: 'unknown', person: '', nearest: 'Người ký' },
      { tag: 'Lạ', reason: 'unknown', person: '' },
    ];
    const value = { ...fine, problems, missing: ['Giờ'], previews: [] };
    const sidebar = await opened({ 'template.check': { ok: true, value } });
    await choose(sidebar, 'mau.docx');
    await check(sidebar);
    expect(await sidebar.page.locator('.notice.bad > ul > li').allTextContents()).toEqual([
      '{{Người kí}} không có trong sổ, có phải là {{Người ký}}?',
      '{{Lạ}} không có trong sổ.',
      'Thiếu chỗ điền bắt buộc {{Giờ}}.',
    ]);
    expect(await sidebar.page.getByRole('button', { name: 'Dùng tệp này làm mẫu' }).count()).toBe(0);
  });

  it('refuses a file that is not Word or too large without sending it', async () => {
    const sidebar = await opened();
    await check(sidebar);
    expect(await sidebar.status()).toBe('Chọn một tệp Word trước.');
    await choose(sidebar, 'mau.pdf');
    await check(sidebar);
    expect(await sidebar.status()).toBe('Tệp này không phải .docx. Mở bằng Word rồi lưu lại dạng .docx.');
    await choose(sidebar, 'mau.docx', Buffer.alloc(largestTemplate + 1));
    await check(sidebar);
    expect(await sidebar.status()).toBe('Tệp lớn quá 4 MB. Nén hoặc bỏ bớt ảnh trong tệp Word rồi tải lại.');
    expect(sidebar.callsOf('template.check')).toEqual([]);
  });

  it('restores the built-in template only after confirmation, and returns to the previous one', async () => {
    const value = { url: '', refused: null };
    const sidebar = await opened({
      'template.restore': { ok: true, value },
      'template.former': { ok: true, value },
    });
    await sidebar.page.getByRole('button', { name: 'Khôi phục mẫu gốc' }).click();
    expect(sidebar.callsOf('template.restore')).toEqual([]);
    await sidebar.page.keyboard.press('Enter');
    await sidebar.settled();
    expect(sidebar.callsOf('template.restore')).toMatchObject([{ kind: 'agenda' }]);
    expect(await sidebar.status()).toBe('Đã dùng lại mẫu gốc.');
    await sidebar.page.getByRole('button', { name: 'Dùng lại bản trước' }).click();
    await sidebar.settled();
    expect(sidebar.callsOf('template.former')).toEqual([
      { kind: 'agenda', url: 'https://docs.google.com/document/d/3' },
    ]);
  });

  it('lists every tag with an example, by the sheet that it comes from', async () => {
    const sidebar = await opened();
    await sidebar.page.getByText('Danh sách chỗ điền (4)').click();
    expect(await sidebar.page.locator('details[open] li').allTextContents()).toEqual([
      '{{#Dự thảo}} … {{/Dự thảo}}phần chỉ in khi còn thiếu thông tin',
      '{{Người ký}}Ví dụ: Lê Văn Mẫu',
      '{{Giờ}}Ví dụ: 07h30 - 08h00',
      '{{Phòng}}Ví dụ: Phòng số 2; cột cơ quan thêm',
    ]);
  });

  it('opens another kind', async () => {
    const sidebar = await opened();
    await sidebar.page.getByLabel('Loại văn bản').selectOption('Giấy mời');
    await sidebar.settled();
    expect(sidebar.callsOf('template.open')).toEqual([{ kind: null }, { kind: 'invitation' }]);
  });
});
