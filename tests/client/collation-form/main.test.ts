import type { Reply } from '../../../src/rpc/protocol';
import { describeInBrowser } from '../../support/browser/browser';
import { openSidebar, type Sidebar } from '../../support/browser/browser-sidebar';
import { collationFacts } from '../../support/sidebars/collation-facts';

const topic = collationFacts.topics[1] ?? '';
const road = 'Đề nghị xã sửa đoạn đường liên thôn từ nhà văn hóa đến trạm bơm hư hỏng nặng';

describeInBrowser('Tổng hợp ý kiến thôn', (browser) => {
  const opened = (...answers: (Reply<unknown> | 'lost')[]): Promise<Sidebar> =>
    openSidebar(browser(), 'collation-form', ({ name }) =>
      name === 'collation.open' ? { ok: true, value: collationFacts } : (answers.shift() ?? 'lost'),
    );
  const save = ({ page }: Sidebar) => page.locator('footer .primary').click();

  it('names the villages without a list, and begins with the first of them', async () => {
    const { page } = await opened();
    expect(await page.getByText('Chưa nộp: Thôn Đoài, Thôn Trung.').isVisible()).toBe(true);
    expect(await page.getByLabel('Thôn', { exact: true }).inputValue()).toBe('Thôn Đoài');
  });

  it('shows how it read each line and similar opinions, and saves them together', async () => {
    const sidebar = await opened('lost', { ok: true, value: { ids: ['KN-0010', 'KN-0011'], grouped: 1 } });
    const { page } = sidebar;
    await page.getByLabel('Ý kiến, kiến nghị của thôn').fill(`1. ${road}\n2. Mở thêm lớp mầm non`);
    expect(await page.locator('.card small').allTextContents()).toEqual([
      'Giống KN-0003 (Thôn Đông): sẽ ghi cùng nhóm, giữ cả hai nguồn.',
    ]);
    await save(sidebar);
    expect(await page.getByRole('alert').getByRole('listitem').allTextContents()).toEqual([
      'Chọn lĩnh vực cho ý kiến 1.',
      'Chọn lĩnh vực cho ý kiến 2.',
    ]);
    await page.getByLabel('Lĩnh vực chung').selectOption(topic);
    await page.getByLabel('Phân loại ý kiến 2').selectOption('Phản ánh');
    await page.getByLabel('Ngày họp thôn').fill('5/11/2026');
    await save(sidebar);
    await sidebar.settled();
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await sidebar.settled();
    const [first, second] = sidebar.callsOf('collation.save');
    expect(first).toEqual({
      request: expect.any(String),
      conference: 'HN-0001',
      village: 'Thôn Đoài',
      meeting: { meetingOn: '05/11/2026', meetingPeople: '', opinionsReceivedOn: '16/11/2026' },
      opinions: [
        { content: road, topic, class: 'Kiến nghị' },
        { content: 'Mở thêm lớp mầm non', topic, class: 'Phản ánh' },
      ],
    });
    expect(second).toEqual(first);
    expect(await sidebar.status()).toBe('Đã lưu 2 ý kiến của Thôn Đoài, 1 ý kiến ghép nhóm.');
  });

  it('asks before it records that a village has nothing to say', async () => {
    const sidebar = await opened({ ok: true, value: { ids: [], grouped: 0 } });
    const { page } = sidebar;
    await page.getByRole('button', { name: 'Ghi thôn không có ý kiến' }).click();
    expect(await page.locator('footer [role=alert]').textContent()).toBe(
      'Ghi Thôn Đoài đã họp và không có ý kiến nào? Sau này vẫn nhập ý kiến được.',
    );
    expect(sidebar.callsOf('collation.save')).toEqual([]);
    await page.getByRole('button', { name: 'Đồng ý' }).click();
    await sidebar.settled();
    expect(sidebar.callsOf('collation.save')).toMatchObject([{ village: 'Thôn Đoài', opinions: [] }]);
    expect(await sidebar.status()).toBe('Đã ghi: Thôn Đoài không có ý kiến.');
  });

  it('refuses a denunciation in a list', async () => {
    const sidebar = await opened();
    const { page } = sidebar;
    await page.getByLabel('Ý kiến, kiến nghị của thôn').fill('Cán bộ nhận tiền');
    await page.getByLabel('Lĩnh vực chung').selectOption(topic);
    await page.getByLabel('Phân loại ý kiến 1').selectOption('Tố cáo');
    await save(sidebar);
    expect(await page.getByRole('alert').getByRole('listitem').allTextContents()).toEqual([
      'Ý kiến 1 là khiếu nại hoặc tố cáo: không nhập chung ở đây. Xử lý theo quy trình riêng.',
    ]);
    expect(sidebar.callsOf('collation.save')).toEqual([]);
  });

  it('takes a line that begins with the name of a denunciation for one, until somebody says otherwise', async () => {
    const sidebar = await opened();
    const { page } = sidebar;
    await page.getByLabel('Ý kiến, kiến nghị của thôn').fill('- TỐ CÁO cán bộ nhận tiền\nĐường hỏng');
    await page.getByLabel('Lĩnh vực chung').selectOption(topic);
    await save(sidebar);
    expect(await page.getByRole('alert').getByRole('listitem').allTextContents()).toEqual([
      'Ý kiến 1 là khiếu nại hoặc tố cáo: không nhập chung ở đây. Xử lý theo quy trình riêng.',
    ]);
    await page.getByLabel('Phân loại ý kiến 1').selectOption('Phản ánh');
    await save(sidebar);
    await sidebar.settled();
    expect(sidebar.callsOf('collation.save')).toMatchObject([
      { opinions: [{ class: 'Phản ánh' }, { class: 'Kiến nghị' }] },
    ]);
  });

  it('puts a salient issue on the agenda once', async () => {
    const sidebar = await opened({ ok: true, value: { id: 'CT-0011' } });
    const { page } = sidebar;
    await page.getByRole('tab', { name: 'Nổi cộm' }).click();
    expect(await page.getByText('3 thôn / 7 ý kiến').isVisible()).toBe(true);
    expect(await page.getByText('đã có trong chương trình').count()).toBe(1);
    await page.getByRole('button', { name: /^Đưa vào chương trình: Sửa đường/ }).click();
    await sidebar.settled();
    expect(sidebar.callsOf('agenda.add-matter')).toEqual([
      {
        request: expect.any(String),
        conference: 'HN-0001',
        kind: 'group',
        about: 'Sửa đường liên thôn đoạn qua cầu Mơ',
      },
    ]);
    expect(await sidebar.status()).toBe(
      'Đã thêm mục CT-0011 vào trang Chương trình. Chỉnh giờ ở trang đó nếu cần.',
    );
  });
});
