import { describeInBrowser } from '../../support/browser/browser';
import { openSidebar } from '../../support/browser/browser-sidebar';
import {
  fill,
  filledMatter,
  filledSpeaker,
  road,
  save,
  saved,
  serving,
} from '../../support/sidebars/petition-form';
import { petitionFacts } from '../../support/sidebars/sidebar-facts';

describeInBrowser('Nhập kiến nghị', (browser) => {
  it('opens and saves with one call each, sends the typed values, and is ready for the next one', async () => {
    const sidebar = await openSidebar(browser(), 'petition-form', serving());
    await fill(sidebar);
    await save(sidebar);
    await sidebar.settled();
    expect(sidebar.calls.map(({ version, name }) => ({ version, name }))).toEqual([
      { version: 1, name: 'petition.open' },
      { version: 1, name: 'petition.save' },
    ]);
    expect(sidebar.callsOf('petition.save')).toEqual([
      { request: expect.stringMatching(/^[0-9a-f]{32}$/), speaker: filledSpeaker, matters: [filledMatter] },
    ]);
    expect(await sidebar.status()).toBe('Đã lưu KN-0012.');
    expect(await sidebar.page.getByLabel('Nội dung kiến nghị').inputValue()).toBe('');
    expect(await sidebar.page.getByLabel('Họ và tên').inputValue()).toBe('');
    expect(await sidebar.focused()).toBe('Họ và tên');
  });

  it('refuses what the register refuses, without a call, and focuses the first wrong field', async () => {
    const sidebar = await openSidebar(browser(), 'petition-form', serving());
    await sidebar.page.getByLabel('Điện thoại').fill('0912');
    await save(sidebar);
    expect(await sidebar.complaints()).toEqual([
      'Số điện thoại chưa đúng. Nhập đủ 10 số, ví dụ 0912 345 678.',
      'Chọn kênh tiếp nhận.',
      'Nhập nội dung kiến nghị.',
      'Chọn lĩnh vực.',
    ]);
    expect(await sidebar.focused()).toBe('Điện thoại');
    expect(sidebar.callsOf('petition.save')).toEqual([]);
  });

  it('lists the fields to correct, one less with each change', async () => {
    const sidebar = await openSidebar(browser(), 'petition-form', serving());
    const list = sidebar.page.locator('.summary');
    await save(sidebar);
    expect(await list.innerText()).toMatch(/^Còn 3 chỗ cần sửa:/);
    await sidebar.page.getByLabel('Nội dung kiến nghị').fill(road);
    expect(await list.getByRole('listitem').allTextContents()).toEqual([
      'Kênh tiếp nhận: Chọn kênh tiếp nhận.',
      'Lĩnh vực: Chọn lĩnh vực.',
    ]);
    await sidebar.page.getByLabel('Kênh tiếp nhận').selectOption({ index: 1 });
    await sidebar.page.getByLabel('Lĩnh vực').selectOption({ index: 1 });
    expect(await list.isVisible()).toBe(false);
    await sidebar.page.getByLabel('Nội dung kiến nghị').fill('');
    await save(sidebar);
    expect(await list.innerText()).toMatch(/^Còn 1 chỗ cần sửa:/);
  });

  it('shows the same sentence when the server refuses', async () => {
    const problems = [
      { row: 0, field: 'phone', problem: 'phone-invalid' },
      { row: 0, field: 'topic', problem: 'required' },
    ];
    const sidebar = await openSidebar(
      browser(),
      'petition-form',
      serving({ ok: false, failure: { code: 'invalid', problems } }),
    );
    await fill(sidebar);
    await save(sidebar);
    await sidebar.settled();
    expect(await sidebar.complaints()).toEqual([
      'Số điện thoại chưa đúng. Nhập đủ 10 số, ví dụ 0912 345 678.',
      'Chọn lĩnh vực.',
    ]);
    expect(await sidebar.page.getByLabel('Nội dung kiến nghị').inputValue()).toBe(road);
  });

  it('keeps everything when the reply is lost and sends the same request again', async () => {
    const sidebar = await openSidebar(browser(), 'petition-form', serving('lost', saved));
    await fill(sidebar);
    await save(sidebar);
    await sidebar.settled();
    expect(await sidebar.status()).toBe(
      'Chưa nhận được trả lời từ máy chủ. Nội dung đã nhập vẫn còn. Bấm Thử lại; sổ không lưu hai lần. ' +
        'Google báo: “NetworkError: connection failure” Thường do mất mạng, do trình duyệt đang mở nhiều tài khoản Google, hoặc do chưa cho phép tiện ích.',
    );
    expect(await sidebar.page.getByLabel('Nội dung kiến nghị').inputValue()).toBe(road);
    await sidebar.page.getByRole('button', { name: 'Thử lại' }).click();
    await sidebar.settled();
    const [first, second, ...more] = sidebar.callsOf('petition.save');
    expect(second).toEqual(first);
    expect(more).toEqual([]);
    expect(await sidebar.status()).toBe('Đã lưu KN-0012.');
  });

  it('uses another request for the next save', async () => {
    const sidebar = await openSidebar(browser(), 'petition-form', serving());
    for (const _ of [1, 2]) {
      await fill(sidebar);
      await save(sidebar);
      await sidebar.settled();
    }
    const [first, second] = sidebar.callsOf('petition.save');
    expect(second?.request).not.toBe(first?.request);
  });

  it('sends once even if the button is clicked repeatedly while waiting', async () => {
    const sidebar = await openSidebar(browser(), 'petition-form', serving('never'));
    await fill(sidebar);
    const button = sidebar.page.getByRole('button', { name: /^Lưu/ });
    await button.dblclick();
    await button.click({ force: true });
    expect(sidebar.callsOf('petition.save')).toHaveLength(1);
    expect(await sidebar.status()).toBe('Đang lưu…');
  });

  it('restores an unsaved draft with its request when the sidebar is opened again', async () => {
    const sidebar = await openSidebar(browser(), 'petition-form', serving('lost', saved));
    await fill(sidebar);
    await save(sidebar);
    await sidebar.settled();
    await sidebar.page.reload();
    await sidebar.settled();
    expect(await sidebar.status()).toBe('Đã khôi phục nội dung chưa lưu lần trước.');
    await save(sidebar);
    await sidebar.settled();
    const [first, second] = sidebar.callsOf('petition.save');
    expect(second).toEqual(first);
  });

  it('discards an old draft on request, and stores none of an untouched form', async () => {
    const sidebar = await openSidebar(browser(), 'petition-form', serving());
    await fill(sidebar);
    await sidebar.page.reload();
    await sidebar.settled();
    await sidebar.page.getByRole('button', { name: 'Bỏ nội dung này' }).click();
    expect(await sidebar.page.getByLabel('Nội dung kiến nghị').inputValue()).toBe('');
    await sidebar.page.reload();
    await sidebar.settled();
    expect(await sidebar.status()).toBe('');
  });

  it('shows a likely duplicate while the content is typed', async () => {
    const sidebar = await openSidebar(browser(), 'petition-form', serving());
    const similar = sidebar.page.getByText('Có thể trùng với:');
    await sidebar.page.getByLabel('Nội dung kiến nghị').fill('Đề nghị sửa cầu');
    await sidebar.page.waitForTimeout(350);
    expect(await similar.isVisible()).toBe(false);
    await sidebar.page
      .getByLabel('Nội dung kiến nghị')
      .pressSequentially(' và sửa đoạn đường liên thôn từ nhà văn hóa đến trạm bơm bị hư hỏng nặng', {
        delay: 1,
      });
    await similar.waitFor();
    expect(await sidebar.page.getByText('KN-0003 · Thôn Đông').isVisible()).toBe(true);
  });

  it('keeps the speaker for the next matter on request', async () => {
    const sidebar = await openSidebar(browser(), 'petition-form', serving());
    await fill(sidebar);
    await sidebar.page.getByLabel('Giữ người nêu').check();
    await save(sidebar);
    await sidebar.settled();
    expect(await sidebar.page.getByLabel('Họ và tên').inputValue()).toBe('Nguyễn Văn Mẫu');
    expect(await sidebar.focused()).toBe('Nội dung kiến nghị (bắt buộc)');
  });

  it('follows the proposed day until the clerk types another one', async () => {
    const sidebar = await openSidebar(browser(), 'petition-form', serving());
    const due = sidebar.page.getByLabel('Hạn phản hồi');
    await sidebar.page.getByLabel('Ngày tiếp nhận').fill('17/11/2026');
    expect(await due.inputValue()).toBe('01/12/2026');
    await due.fill('20/11/2026');
    await sidebar.page.getByLabel('Ngày tiếp nhận').fill('18/11/2026');
    expect(await due.inputValue()).toBe('20/11/2026');
    expect(await sidebar.page.getByText('Đề xuất 02/12/2026').isVisible()).toBe(true);
  });

  it('can be filled and saved with the keyboard alone', async () => {
    const sidebar = await openSidebar(browser(), 'petition-form', serving());
    const { keyboard } = sidebar.page;
    expect(await sidebar.focused()).toBe('Họ và tên');
    await keyboard.type('Nguyễn Văn Mẫu');
    await keyboard.press('Tab');
    await keyboard.type('Thôn Đông');
    await keyboard.press('Tab');
    await keyboard.type('0912345678');
    await keyboard.press('Tab');
    await keyboard.press('ArrowDown');
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    await keyboard.type(road);
    await keyboard.press('Tab');
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
    for (let presses = 0; presses < 20 && (await sidebar.focused()) !== 'Lưu kiến nghị'; presses += 1) {
      await keyboard.press('Tab');
    }
    await keyboard.press('Enter');
    await sidebar.settled();
    expect(sidebar.callsOf('petition.save')).toEqual([
      { request: expect.any(String), speaker: filledSpeaker, matters: [filledMatter] },
    ]);
  });

  it('says when the sidebar is older than the server, and when there is no conference', async () => {
    const stale = await openSidebar(browser(), 'petition-form', () => ({
      ok: false,
      failure: { code: 'stale-client' },
    }));
    expect(await stale.status()).toBe(
      'Tiện ích vừa có bản mới. Đóng bảng này rồi mở lại từ thực đơn Đối thoại.',
    );
    const empty = await openSidebar(browser(), 'petition-form', () => ({
      ok: true,
      value: { ...petitionFacts, conference: null, conferences: [] },
    }));
    expect(await empty.page.getByRole('alert').textContent()).toBe('Chưa có hội nghị nào.Tạo hội nghị');
  });
});
