import { describeInBrowser } from '../../support/browser/browser';
import { openSidebar } from '../../support/browser/browser-sidebar';
import { petitionFacts } from '../../support/sidebars/sidebar-facts';

describeInBrowser('the guide', (browser) => {
  it('starts a rehearsal, says where its mails go, and asks before removing it', async () => {
    let rehearsing = false;
    const sidebar = await openSidebar(browser(), 'guide', ({ name }) => {
      if (name === 'rehearsal.start') rehearsing = true;
      if (name === 'rehearsal.end') rehearsing = false;
      return { ok: true, value: { rehearsing, person: rehearsing ? 'van-phong@xa.example' : '' } };
    });
    const { page } = sidebar;
    await page.getByRole('button', { name: 'Bắt đầu tập dượt' }).click();
    await sidebar.settled();
    expect(await page.locator('.notice').textContent()).toBe(
      'Sổ đang ở chế độ tập dượt; mọi thư gửi về van-phong@xa.example.',
    );
    await page.getByRole('button', { name: 'Kết thúc và dọn dữ liệu mẫu' }).click();
    expect(sidebar.callsOf('rehearsal.end')).toEqual([]);
    await page.getByRole('button', { name: 'Đồng ý' }).click();
    await sidebar.settled();
    expect(sidebar.callsOf('rehearsal.end')).toEqual([{}]);
    expect(await sidebar.status()).toBe('Đã dọn xong. Sổ sẵn sàng cho dữ liệu thật.');
  });

  it('says why a register with own rows cannot be used for a rehearsal', async () => {
    const sidebar = await openSidebar(browser(), 'guide', ({ name }) =>
      name === 'rehearsal.start'
        ? { ok: false, failure: { code: 'rehearsal-needs-empty', tabs: ['Đại biểu'] } }
        : { ok: true, value: { rehearsing: false, person: '' } },
    );
    await sidebar.page.getByRole('button', { name: 'Bắt đầu tập dượt' }).click();
    await sidebar.settled();
    expect(await sidebar.status()).toBe(
      'Chưa tập dượt: trang Đại biểu đã có dữ liệu. Tạo bản sao, xóa các dòng đó rồi tập dượt trong bản sao.',
    );
  });
});

describeInBrowser('the help of a form', (browser) => {
  it('opens above the form and keeps typed text', async () => {
    const sidebar = await openSidebar(browser(), 'petition-form', () => ({
      ok: true,
      value: petitionFacts,
    }));
    const { page } = sidebar;
    await page.getByLabel('Họ và tên').fill('Nguyễn Văn An');
    await page.locator('header summary').click();
    expect(await page.locator('header li').count()).toBe(3);
    expect(await page.getByLabel('Họ và tên').inputValue()).toBe('Nguyễn Văn An');
  });
});
