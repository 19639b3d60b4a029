import { describeInBrowser } from '../../support/browser/browser';
import { openSidebar } from '../../support/browser/browser-sidebar';
import { fill, filledMatter, filledSpeaker, save, serving } from '../../support/sidebars/petition-form';
import { petitionFacts } from '../../support/sidebars/sidebar-facts';

describeInBrowser('the class of a matter', (browser) => {
  it('never sends the person or the content of a denunciation', async () => {
    const sidebar = await openSidebar(browser(), 'petition-form', serving());
    await fill(sidebar);
    await sidebar.page.getByLabel('Phân loại').selectOption('Tố cáo');
    expect(await sidebar.page.getByText('Chuyển ngay cho người được giao tiếp nhận tố cáo').isVisible()).toBe(
      true,
    );
    for (const label of ['Họ và tên', 'Thôn/Đơn vị', 'Điện thoại']) {
      expect(await sidebar.page.getByLabel(label).isDisabled()).toBe(true);
    }
    const browserStorage = await sidebar.page.evaluate(() => JSON.stringify({ ...sessionStorage }));
    expect(browserStorage).not.toMatch(/Nguyễn|Đông|0912|thoát nước/);
    await save(sidebar);
    await sidebar.settled();
    expect(sidebar.callsOf('petition.save')).toEqual([
      {
        request: expect.any(String),
        speaker: { ...filledSpeaker, speaker: '', village: '', phone: '' },
        matters: [
          {
            ...filledMatter,
            content: 'Có 01 nội dung thuộc diện xử lý riêng theo quy định.',
            class: 'Tố cáo',
            dueOn: '',
            conduct: '',
          },
        ],
      },
    ]);
  });

  it('restores everything when the class was selected only briefly', async () => {
    const sidebar = await openSidebar(browser(), 'petition-form', serving());
    await fill(sidebar);
    await sidebar.page.getByLabel('Phân loại').selectOption('Tố cáo');
    await sidebar.page.getByLabel('Phân loại').selectOption('Phản ánh');
    await save(sidebar);
    await sidebar.settled();
    expect(sidebar.callsOf('petition.save')).toEqual([
      {
        request: expect.any(String),
        speaker: filledSpeaker,
        matters: [{ ...filledMatter, class: 'Phản ánh' }],
      },
    ]);
  });

  it('refers a complaint to its own procedure and proposes no day', async () => {
    const sidebar = await openSidebar(browser(), 'petition-form', serving());
    await fill(sidebar);
    await sidebar.page.getByLabel('Phân loại').selectOption('Khiếu nại');
    expect(await sidebar.page.getByText('Khiếu nại không xử lý tại hội nghị').isVisible()).toBe(true);
    expect(await sidebar.page.getByLabel('Hạn phản hồi').inputValue()).toBe('');
  });

  it('saves several matters of one speaker in one call, and refuses a denunciation among them', async () => {
    const sidebar = await openSidebar(browser(), 'petition-form', serving());
    await fill(sidebar);
    await sidebar.page.getByRole('button', { name: 'Thêm nội dung' }).click();
    const second = sidebar.page.getByRole('group', { name: 'Nội dung 2' });
    await second.getByLabel('Nội dung kiến nghị').fill('Hỏi về tiền hỗ trợ giống lúa vụ xuân');
    await second.getByLabel('Lĩnh vực').selectOption({ index: 1 });
    await second.getByLabel('Phân loại').selectOption('Tố cáo');
    await save(sidebar);
    expect(await sidebar.complaints()).toEqual([
      'Tố cáo phải ghi riêng. Lưu hoặc xóa các nội dung khác trước.',
    ]);
    await second.getByLabel('Phân loại').selectOption('Hỏi, đề nghị giải thích');
    await sidebar.page.getByRole('button', { name: 'Lưu 2 nội dung' }).click();
    await sidebar.settled();
    expect(sidebar.callsOf('petition.save')).toEqual([
      {
        request: expect.any(String),
        speaker: filledSpeaker,
        matters: [
          filledMatter,
          {
            ...filledMatter,
            content: 'Hỏi về tiền hỗ trợ giống lúa vụ xuân',
            topic: petitionFacts.topics[0],
            class: 'Hỏi, đề nghị giải thích',
          },
        ],
      },
    ]);
  });
});
