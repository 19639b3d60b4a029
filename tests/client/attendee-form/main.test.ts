import { readPastedList } from '../../../src/register/lists/read-pasted-list';
import type { InputOf } from '../../../src/rpc/contract';
import type { Reply } from '../../../src/rpc/protocol';
import { refusedList, shownList } from '../../../src/server/shown/shown-list';
import { describeInBrowser } from '../../support/browser/browser';
import { type Answering, openSidebar, type Sidebar } from '../../support/browser/browser-sidebar';
import { caseFile } from '../../support/lists/pasted-people';
import { attendeeFacts, personRow } from '../../support/sidebars/sidebar-facts';

const newRow = { id: 'DB-0003', fingerprint: 'f3', draft: { fullName: 'Lê Thị Mới' } };

const readAs = (input: InputOf<'attendee.read'>) =>
  shownList(readPastedList(input.text, { ...input, villages: attendeeFacts.villages }));

const serving =
  (...answers: (Reply<unknown> | 'lost')[]): Answering =>
  (call) =>
    call.name === 'attendee.open'
      ? { ok: true, value: attendeeFacts }
      : call.name === 'attendee.read'
        ? { ok: true, value: readAs(call.input as InputOf<'attendee.read'>) }
        : (answers.shift() ?? 'lost');

const save = ({ page }: Sidebar): Promise<void> =>
  page.getByRole('button', { name: /^Lưu|^Nhập \d/ }).click();

const choosePerson = async ({ page }: Sidebar): Promise<void> => {
  await page.getByRole('searchbox').fill('nguyen mau');
  await page.getByRole('button', { name: /Nguyễn Văn Mẫu/ }).click();
};

const nameField = ({ page }: Sidebar) => page.getByRole('textbox', { name: 'Họ và tên' });

/** A table as Word puts it on the clipboard: cells of paragraphs, one over two rows, and content that must not run. */
const wordTable = `<html><head><style>p { margin: 0 }</style></head><body><!--StartFragment-->
<p class=MsoNormal><b>DANH SÁCH ĐẠI BIỂU</b></p>
<div><table><tr><td><p>TT</p></td><td><p>Họ và</p><p>tên</p></td><td><p>Chức vụ</p></td><td><p>Thôn</p></td></tr>
<tr><td><p>1</p></td><td><p>Lê Văn\nMột</p></td><td><p>Bí thư chi bộ,</p><p>Trưởng thôn</p></td><td rowspan=2><p>Thôn Đoài</p></td></tr>
<tr><td><p>2</p></td><td>Lê Thị<br>Hai<img src="https://outside.example/x" onerror="touched = 1"></td><td><p>Công dân</p></td></tr>
<tr style='mso-yfti-irow:3'><td><p>3<o:p></o:p></p></td><td><p class=MsoNormal>Ông Lê Văn Ba<o:p></o:p></p><p class=MsoNormal>&nbsp;<o:p></o:p></p><p>Bà Lê Thị
Bốn</p></td><td>Công dân</td><td><![if !supportEmptyParas]>&nbsp;<![endif]></td></tr>
</table></div><script>touched = 1</script><!--EndFragment--></body></html>`;

const pasted = [
  'Họ và tên\tChức vụ\tThôn\tSĐT',
  'Ông LÊ VĂN MỘT\tTrưởng thôn\tĐông\t912345678',
  'Bà Lê Thị Hai\t\tThôn Lạ\t',
  'Lê Ba\t\tThôn Đông\t0912',
].join('\n');

describeInBrowser('Nhập đại biểu', (browser) => {
  it('adds a person and is ready for the next of the same group and village', async () => {
    const sidebar = await openSidebar(browser(), 'attendee-form', serving({ ok: true, value: newRow }));
    await nameField(sidebar).fill('  lê  thị mới ');
    await sidebar.page.getByRole('combobox', { name: 'Nhóm đại biểu' }).selectOption('Đại diện Nhân dân');
    await sidebar.page.getByRole('combobox', { name: 'Thôn' }).fill('Thôn Đoài');
    await save(sidebar);
    await sidebar.settled();
    expect(sidebar.callsOf('attendee.save')).toEqual([
      {
        request: expect.any(String),
        id: null,
        fingerprint: null,
        base: null,
        draft: expect.objectContaining({
          conference: 'HN-0001',
          fullName: 'lê thị mới',
          group: 'Đại diện Nhân dân',
          village: 'Thôn Đoài',
          seat: 'Mời dự',
        }),
      },
    ]);
    expect(await sidebar.status()).toBe('Đã lưu DB-0003 · Lê Thị Mới.');
    expect(await nameField(sidebar).inputValue()).toBe('');
    expect(await sidebar.page.getByRole('combobox', { name: 'Nhóm đại biểu' }).inputValue()).toBe(
      'Đại diện Nhân dân',
    );
    expect(await sidebar.page.getByRole('combobox', { name: 'Thôn' }).inputValue()).toBe('Thôn Đoài');
  });

  it('begins with what the place that opened it knows, and strikes nobody off without a reason', async () => {
    const draft = { village: 'Thôn “Đông”', title: 'Trưởng thôn', group: 'Đại diện Nhân dân' };
    const { page } = await openSidebar(browser(), 'attendee-form', serving(), { draft });
    expect(await page.getByRole('combobox', { name: 'Thôn' }).inputValue()).toBe(draft.village);
    expect(await page.getByLabel('Chức vụ').inputValue()).toBe(draft.title);
    expect(await page.getByRole('combobox', { name: 'Nhóm đại biểu' }).inputValue()).toBe(draft.group);
    await page.getByText('Thông tin khác').click();
    const seats = page.getByLabel('Diện mời').getByRole('option');
    expect(await seats.allTextContents()).toEqual(['Chọn…', 'Mời dự', 'Dự bị', 'Khách đến thêm']);
  });

  it('sends an old font as it was typed, and shows how the server saved it', async () => {
    const note = 'Đã lưu. Chữ gõ bằng phông cũ đã đổi thành “Lê Văn Lưu”.';
    const sidebar = await openSidebar(browser(), 'attendee-form', serving({ ok: true, value: newRow, note }));
    await nameField(sidebar).fill('Lª V¨n L\xadu');
    await sidebar.page.getByRole('combobox', { name: 'Nhóm đại biểu' }).selectOption('Đại diện Nhân dân');
    await save(sidebar);
    await sidebar.settled();
    expect(sidebar.callsOf('attendee.save')).toMatchObject([{ draft: { fullName: 'Lª V¨n L\xadu' } }]);
    expect(await sidebar.status()).toBe(note);
  });

  it('finds a person without accents by the keyboard, and edits the row that was read', async () => {
    const sidebar = await openSidebar(browser(), 'attendee-form', serving({ ok: true, value: personRow }));
    const { keyboard } = sidebar.page;
    await keyboard.type('anh doai');
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    expect(await nameField(sidebar).inputValue()).toBe('Trần Thị Ánh Mẫu');
    await sidebar.page.getByLabel('Điện thoại').fill('0987654321');
    await save(sidebar);
    await sidebar.settled();
    expect(sidebar.callsOf('attendee.save')).toEqual([
      {
        request: expect.any(String),
        id: 'DB-0002',
        fingerprint: 'f2',
        base: expect.objectContaining({ fullName: 'Trần Thị Ánh Mẫu' }),
        draft: expect.objectContaining({ fullName: 'Trần Thị Ánh Mẫu', phone: '0987654321' }),
      },
    ]);
  });

  it('shows both values when somebody else changed the row, and saves the choice', async () => {
    const current = { ...personRow.draft, title: 'Bí thư chi bộ', phone: '0900000001' };
    const conflict = { code: 'conflict', id: 'DB-0001', current, fingerprint: 'f9' } as const;
    const answers = serving(
      { ok: false, failure: conflict },
      { ok: true, value: { ...personRow, fingerprint: 'f10' } },
    );
    const sidebar = await openSidebar(browser(), 'attendee-form', answers);
    await choosePerson(sidebar);
    await sidebar.page.getByLabel('Điện thoại').fill('0987654321');
    await save(sidebar);
    await sidebar.settled();
    const panel = sidebar.page.getByRole('group', { name: 'Người khác vừa sửa dòng này' });
    expect(
      await panel
        .getByRole('radio')
        .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).checked)),
    ).toEqual([false, true, true, false]);
    expect(await panel.locator('fieldset').allTextContents()).toEqual([
      'Chức vụTrưởng thônCủa tôiBí thư chi bộTrong sổ',
      'Điện thoại0987654321Của tôi0900000001Trong sổ',
    ]);
    await panel.getByRole('button', { name: 'Lưu lựa chọn' }).click();
    await sidebar.settled();
    const [first, second] = sidebar.callsOf('attendee.save');
    expect(second).toEqual({
      request: expect.any(String),
      id: 'DB-0001',
      fingerprint: 'f9',
      base: current,
      draft: expect.objectContaining({ title: 'Bí thư chi bộ', phone: '0987654321' }),
    });
    expect(second?.request).not.toBe(first?.request);
    expect(await sidebar.status()).toBe('Đã lưu DB-0001 · Nguyễn Văn Mẫu.');
  });

  it('lets the clerk accept the row of the other person', async () => {
    const current = { ...personRow.draft, phone: '0900000001' };
    const conflict = { code: 'conflict', id: 'DB-0001', current, fingerprint: 'f9' } as const;
    const sidebar = await openSidebar(browser(), 'attendee-form', serving({ ok: false, failure: conflict }));
    await choosePerson(sidebar);
    await sidebar.page.getByLabel('Điện thoại').fill('0987654321');
    await save(sidebar);
    await sidebar.page.getByRole('button', { name: 'Lấy theo sổ' }).click();
    expect(await sidebar.page.getByLabel('Điện thoại').inputValue()).toBe('0900000001');
    expect(sidebar.callsOf('attendee.save')).toHaveLength(1);
  });

  it('reads a table of Word cell by cell, with line breaks and merged cells', async () => {
    const sidebar = await openSidebar(browser(), 'attendee-form', serving({ ok: true, value: {} }));
    await sidebar.page.getByRole('tab', { name: 'Dán danh sách' }).click();
    const field = sidebar.page.getByRole('textbox', { name: 'Danh sách' });
    await field.evaluate((control, html) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', html);
      clipboardData.setData('text/plain', 'chữ thường');
      control.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, wordTable);
    expect(await field.inputValue()).toBe(
      [
        'DANH SÁCH ĐẠI BIỂU',
        'TT\t"Họ và\ntên"\tChức vụ\tThôn',
        '1\tLê Văn Một\t"Bí thư chi bộ,\nTrưởng thôn"\tThôn Đoài',
        '2\t"Lê Thị\nHai"\tCông dân\tThôn Đoài',
        '3\t"Ông Lê Văn Ba\nBà Lê Thị Bốn"\tCông dân\t',
      ].join('\n'),
    );
    await sidebar.page.locator('.people .name').first().waitFor();
    expect(await sidebar.page.locator('.people .name').allTextContents()).toEqual([
      'Lê Văn Ba',
      'Lê Thị Bốn',
      'Lê Văn Một',
      'Lê Thị Hai',
    ]);
    expect(await sidebar.page.evaluate(() => 'touched' in globalThis)).toBe(false);
    expect(sidebar.outside).toEqual([]);
  });

  it('reads headings of two rows from the clipboard, as Ctrl+V gives them', async () => {
    const sidebar = await openSidebar(browser(), 'attendee-form', serving());
    await sidebar.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await sidebar.page.getByRole('tab', { name: 'Dán danh sách' }).click();
    const field = sidebar.page.getByRole('textbox', { name: 'Danh sách' });
    await field.click();
    await sidebar.page.evaluate(
      async (html) => {
        const parts = { 'text/html': html, 'text/plain': 'chữ thường' };
        await navigator.clipboard.write([new ClipboardItem(parts)]);
      },
      caseFile('03-heading-of-two-rows', 'clipboard.html.txt'),
    );
    await sidebar.page.keyboard.press('Control+V');
    await sidebar.page.locator('.people .name').nth(1).waitFor();
    expect(await sidebar.page.locator('.people tr').allTextContents()).toEqual([
      '3Nguyễn Văn AnThôn Đông · 0912345671',
      '4Trần Thị BìnhThôn Đoài · 0912345672',
    ]);
  });

  it('shows how each pasted line was read, and imports the rest in one call', async () => {
    const sidebar = await openSidebar(
      browser(),
      'attendee-form',
      serving({
        ok: true,
        value: { added: 1, known: '1 người đã có trong sổ, không nhập lại: Lê Văn Một.' },
      }),
    );
    await sidebar.page.getByRole('tab', { name: 'Dán danh sách' }).click();
    await sidebar.page.getByRole('textbox', { name: 'Danh sách' }).fill(pasted);
    await sidebar.page.getByText('Nhận ra 3 người, 2 người cần xem lại.').waitFor();
    expect(await sidebar.page.locator('.people tr').allTextContents()).toEqual([
      '3Lê Thị HaiThôn “Thôn Lạ” chưa có trong trang Thôn.',
      '4Lê BaĐiện thoại: Số điện thoại chưa đúng. Nhập đủ 10 số, ví dụ 0912 345 678.',
      '2Lê Văn MộtTrưởng thôn · Thôn Đông · 0912345678',
    ]);
    await sidebar.page.getByRole('button', { name: 'Cần xem (2)' }).click();
    expect(await sidebar.page.locator('.people .name').allTextContents()).toEqual(['Lê Thị Hai', 'Lê Ba']);
    await sidebar.page.getByRole('button', { name: 'Nhập 1 người' }).click();
    await sidebar.settled();
    expect(sidebar.callsOf('attendee.import')).toEqual([
      {
        request: expect.any(String),
        people: [
          {
            conference: 'HN-0001',
            honorific: 'Ông',
            fullName: 'Lê Văn Một',
            title: 'Trưởng thôn',
            village: 'Thôn Đông',
            phone: '0912345678',
            group: 'Bí thư chi bộ, Trưởng thôn, Trưởng ban CTMT',
          },
        ],
      },
    ]);
    expect(await sidebar.status()).toBe('Đã nhập 1 người. Còn 2 người chưa nhập, ở danh sách dưới.');
    expect(await sidebar.page.locator('.people .name').allTextContents()).toEqual(['Lê Thị Hai', 'Lê Ba']);
    await sidebar.page.getByRole('textbox', { name: 'Danh sách' }).fill('');
    expect(
      await sidebar.page.getByText('1 người đã có trong sổ, không nhập lại: Lê Văn Một.').isVisible(),
    ).toBe(true);
  });

  it('lets one choice give all people under a heading over several villages their village, or none', async () => {
    const sidebar = await openSidebar(browser(), 'attendee-form', serving());
    const list = [
      'STT\tHọ và tên\tSĐT',
      'Liên thôn Đông - Đoài\t\t',
      '1\tLê Văn Một\t0912345601',
      '2\tLê Thị Hai\t0912345602',
      'Thôn Đông\t\t',
      '3\tLê Ba\t0912345603',
    ].join('\n');
    await sidebar.page.getByRole('tab', { name: 'Dán danh sách' }).click();
    await sidebar.page.getByRole('textbox', { name: 'Danh sách' }).fill(list);
    const chooser = sidebar.page.getByLabel('“Liên thôn Đông - Đoài”: thôn của 2 người');
    await chooser.selectOption('Thôn Đoài');
    await sidebar.page.getByRole('button', { name: 'Nhập 3 người' }).waitFor();
    expect(await sidebar.page.locator('.people tr').allTextContents()).toEqual([
      '3Lê Văn MộtThôn Đoài · 0912345601',
      '4Lê Thị HaiThôn Đoài · 0912345602',
      '6Lê BaThôn Đông · 0912345603',
    ]);
    expect(await chooser.count()).toBe(0);
    await sidebar.page.getByRole('textbox', { name: 'Danh sách' }).fill(`${list}\n`);
    await chooser.selectOption('Để vào Ghi chú');
    await sidebar.page.getByRole('button', { name: 'Nhập 3 người' }).waitFor();
    await sidebar.page.getByRole('button', { name: 'Sửa dòng 3: Lê Văn Một' }).click();
    expect(await sidebar.page.locator('.open').getByLabel('Thôn').inputValue()).toBe('');
    expect(await sidebar.page.locator('.open').getByLabel('Ghi chú').inputValue()).toBe(
      'Liên thôn Đông - Đoài',
    );
  });

  it('shows next to a pasted line what the server refused', async () => {
    const refused = {
      code: 'invalid',
      problems: [{ row: 1, field: 'email', problem: 'email-invalid' }],
    } as const;
    const sidebar = await openSidebar(
      browser(),
      'attendee-form',
      serving({ ok: false, failure: refusedList(refused) }),
    );
    await sidebar.page.getByRole('tab', { name: 'Dán danh sách' }).click();
    await sidebar.page
      .getByRole('textbox', { name: 'Danh sách' })
      .fill('Họ tên\tThôn\nA Bình\tThôn 1\nC Danh\tThôn 1');
    await save(sidebar);
    await sidebar.settled();
    const second = sidebar.page.getByRole('row').filter({ hasText: 'C Danh' });
    expect(await second.locator('td').allTextContents()).toEqual([
      '3',
      'Email: Email chưa đúng. Nhập một địa chỉ, ví dụ ten@example.vn.',
    ]);
  });

  it('lets a line be corrected in place, and undoes the import in one click', async () => {
    const sidebar = await openSidebar(
      browser(),
      'attendee-form',
      serving(
        { ok: true, value: { added: 3, known: '' } },
        { ok: true, value: { sentence: 'Đã gỡ 2 người. Giữ lại 1 người đã sửa sau khi nhập: Lê Văn Một.' } },
      ),
    );
    await sidebar.page.getByRole('tab', { name: 'Dán danh sách' }).click();
    await sidebar.page
      .getByRole('textbox', { name: 'Danh sách' })
      .fill(pasted.replace('Thôn Lạ', 'Thôn Đoài'));
    await sidebar.page.getByRole('button', { name: 'Sửa dòng 4: Lê Ba' }).click();
    await sidebar.page.locator('.open').getByLabel('Điện thoại').fill('0912 000 111');
    await sidebar.page.getByRole('button', { name: 'Xong dòng này' }).click();
    await sidebar.page.getByRole('button', { name: 'Nhập 3 người' }).click();
    await sidebar.settled();
    const [sent] = sidebar.callsOf('attendee.import');
    expect(sent).toMatchObject({
      people: [
        { fullName: 'Lê Văn Một', phone: '0912345678' },
        { fullName: 'Lê Thị Hai', phone: '' },
        { fullName: 'Lê Ba', phone: '0912000111' },
      ],
    });
    await sidebar.page.getByRole('button', { name: 'Hoàn tác: gỡ 3 người vừa nhập' }).click();
    await sidebar.settled();
    expect(sidebar.callsOf('attendee.undo-import')).toEqual([sent]);
    expect(await sidebar.status()).toBe('Đã gỡ 2 người. Giữ lại 1 người đã sửa sau khi nhập: Lê Văn Một.');
  });

  it('finds who was imported in the list of people, and no longer once the import is taken back', async () => {
    const answers = serving(
      { ok: true, value: { added: 1, known: '' } },
      { ok: true, value: { sentence: 'Đã gỡ 1 người vừa nhập.' } },
    );
    const people = [attendeeFacts.people, [...attendeeFacts.people, newRow], attendeeFacts.people];
    const sidebar = await openSidebar(browser(), 'attendee-form', (call) =>
      call.name === 'attendee.open'
        ? { ok: true, value: { ...attendeeFacts, people: people.shift() } }
        : answers(call),
    );
    const { page } = sidebar;
    const isFound = async (): Promise<boolean> => {
      await page.getByRole('tab', { name: 'Một người' }).click();
      await page.getByRole('searchbox').fill('le thi moi');
      const found = await page.getByRole('button', { name: /Lê Thị Mới/ }).isVisible();
      await page.getByRole('tab', { name: 'Dán danh sách' }).click();
      return found;
    };
    await page.getByRole('tab', { name: 'Dán danh sách' }).click();
    await page.getByRole('textbox', { name: 'Danh sách' }).fill('Họ tên\tThôn\nLê Thị Mới\tThôn Đông');
    await page.getByRole('button', { name: 'Nhập 1 người' }).click();
    await sidebar.settled();
    expect(await isFound()).toBe(true);
    await page.getByRole('button', { name: 'Hoàn tác: gỡ 1 người vừa nhập' }).click();
    await sidebar.settled();
    expect(await sidebar.status()).toBe('Đã gỡ 1 người vừa nhập.');
    expect(await isFound()).toBe(false);
  });

  it('shows sixty lines on two screens of a sidebar', async () => {
    const sidebar = await openSidebar(browser(), 'attendee-form', serving());
    const lines = Array.from(
      { length: 60 },
      (_, at) => `Lê Văn Rất Dài ${at}\tPhó Chủ tịch Hội Nông dân xã\tThôn Lạ`,
    );
    await sidebar.page.getByRole('tab', { name: 'Dán danh sách' }).click();
    await sidebar.page
      .getByRole('textbox', { name: 'Danh sách' })
      .fill(['Họ tên\tChức vụ\tThôn', ...lines].join('\n'));
    await sidebar.page.locator('.people tr').nth(59).waitFor();
    const box = await sidebar.page.locator('.people').boundingBox();
    expect((box?.height ?? Number.POSITIVE_INFINITY) / 60).toBeLessThanOrEqual(25);
    expect(box?.width).toBeLessThanOrEqual(300);
  });
});
