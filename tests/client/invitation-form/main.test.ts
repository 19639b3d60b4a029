import type { MethodName } from '../../../src/rpc/contract';
import type { Reply } from '../../../src/rpc/protocol';
import { gapOf } from '../../../src/server/places/gaps';
import { describeInBrowser } from '../../support/browser/browser';
import { openSidebar, type Sidebar } from '../../support/browser/browser-sidebar';
import { invitationFacts } from '../../support/sidebars/sidebar-facts';

/** An answer that says what was done. */
const reported = (text: string) => ({ report: { text, tone: 'good' } });

const numbered = { number: '15', numberDate: '2026-11-16' };

type Answers = Partial<Record<MethodName, Reply<unknown>>>;

describeInBrowser('Mời họp', (browser) => {
  const opened = async (tab: string, answers: Answers = {}, facts = invitationFacts): Promise<Sidebar> => {
    const sidebar = await openSidebar(browser(), 'invitation-form', ({ name }) =>
      name === 'invitation.open' ? { ok: true, value: facts } : (answers[name] ?? 'lost'),
    );
    await sidebar.page.getByRole('tab', { name: tab }).click();
    return sidebar;
  };
  const texts = ({ page }: Sidebar, selector: string): Promise<readonly string[]> =>
    page.locator(`[role="tabpanel"]:visible ${selector}`).allTextContents();

  it('shows the progress of the invitations, with the gaps of each village in words', async () => {
    const sidebar = await opened('Tình hình');
    expect(await texts(sidebar, '.notice strong')).toEqual(['Còn hạn: gửi chậm nhất thứ Ba, 01/12/2026.']);
    expect(await texts(sidebar, 'dl > div')).toEqual([
      'Cần giấy mời42',
      'Có giấy mời42',
      'Có email6',
      'Đã gửi, giao3',
    ]);
    expect(await texts(sidebar, 'section:first-of-type .lines > li')).toEqual([
      'Thôn Đông8 ngườiCông dân 5/5đủ',
      'Thôn Đoài6 ngườiCông dân 4/5thiếu Trưởng ban CTMTthiếu 1 công dân',
      'Thôn Trung9 ngườiCông dân 6/5vượt 1 công dân',
    ]);
  });

  it('names people who get a mail about the change, without those already informed', async () => {
    const marked = invitationFacts.people.map((person, index) => ({
      ...person,
      renotify: index < 2,
      mailed: index === 0,
    }));
    const sidebar = await opened('Gửi, giao', {}, { ...invitationFacts, ...numbered, people: marked });
    expect(await sidebar.page.getByText('1 người đã nhận giấy mời nay không còn đúng').isVisible()).toBe(
      true,
    );
    expect(await sidebar.page.getByRole('button', { name: 'Gửi 1 thư' }).isVisible()).toBe(true);
  });

  it('offers no sending before the conference is issued, and says where to issue it', async () => {
    const [issued] = invitationFacts.conferences;
    const conference = issued ? { ...issued, status: 'preparing' as const } : null;
    const sidebar = await opened('Gửi, giao', {}, { ...invitationFacts, conference });
    expect(await sidebar.page.getByText('Chưa gửi được vì hội nghị chưa chốt.').isVisible()).toBe(true);
    expect(await sidebar.page.getByRole('button', { name: /^Gửi \d+ thư/ }).count()).toBe(0);
  });

  it.each([
    ['held', {}, 'Hội nghị đã tổ chức nên không gửi giấy mời nữa.'],
    ['issued', { number: '' }, 'Chưa gửi được vì giấy mời chưa có số, ngày.'],
    ['postponed', {}, 'Đã gửi cho mọi đại biểu có email.'],
  ] as const)('offers no sending that would be refused: %s %j', async (status, change, sentence) => {
    const [issued] = invitationFacts.conferences;
    const conference = issued ? { ...issued, status } : null;
    const sidebar = await opened('Gửi, giao', {}, { ...invitationFacts, conference, ...change });
    expect(await sidebar.page.getByText(sentence).isVisible()).toBe(true);
    expect(await sidebar.page.getByRole('button', { name: /^Gửi \d+ thư/ }).count()).toBe(0);
  });

  it('offers no letters while the conference lacks what they say', async () => {
    const missing = [gapOf('venue', 'HN-0001')];
    const sidebar = await opened('Giấy mời', {}, { ...invitationFacts, missing });
    expect(await texts(sidebar, '.notice.warn li')).toEqual(['Địa điểm']);
    expect(await sidebar.page.getByRole('button', { name: 'Lập giấy mời' }).count()).toBe(0);
  });

  it('names missing facts that block the letters, and opens the field of each', async () => {
    const missing = [gapOf('venue', 'HN-0001'), gapOf('signer.name', 'HN-0001')];
    const sidebar = await opened('Tình hình', {}, { ...invitationFacts, missing });
    expect(await texts(sidebar, '.notice.warn li')).toEqual(['Địa điểm', 'Người ký giấy mời: Họ và tên']);
    for (const name of ['Địa điểm', 'Người ký giấy mời: Họ và tên']) {
      await sidebar.page.getByRole('button', { name }).click();
      await sidebar.settled();
    }
    expect(sidebar.callsOf('place.show').map(({ place }) => place)).toEqual([
      { sidebar: 'conference-form', tab: 0, row: 'HN-0001', field: 'venue' },
      { sidebar: 'today-form', tab: 0, row: 'office', field: 'signer.name' },
    ]);
  });

  it('says that gaps cannot be checked without villages', async () => {
    const sidebar = await opened('Tình hình', {}, { ...invitationFacts, villages: [] });
    expect(await texts(sidebar, '.notice.warn')).toEqual([
      'Chưa có thôn nào nên chưa kiểm tra được ba chức danh và số công dân.Nhập danh sách thôn',
    ]);
  });

  it('makes letters in the chosen way and shows the new state', async () => {
    const made = reported('Đã lập 42 giấy mời. Mở văn bản dưới đây để in, trình ký.');
    const sidebar = await opened('Giấy mời', { 'invitation.make': { ok: true, value: made } });
    await sidebar.page.getByLabel('Mỗi thôn một văn bản').check();
    await sidebar.page.getByRole('button', { name: 'Lập giấy mời' }).click();
    await sidebar.settled();
    expect(sidebar.callsOf('invitation.make')).toEqual([{ conference: 'HN-0001', per: 'village' }]);
    expect(sidebar.callsOf('invitation.open')).toEqual([{ conference: null }, { conference: 'HN-0001' }]);
    expect(await sidebar.status()).toBe('Đã lập 42 giấy mời. Mở văn bản dưới đây để in, trình ký.');
    expect(await sidebar.page.getByRole('tab', { selected: true }).textContent()).toBe('Giấy mời');
  });

  it('makes the letters of the ticked villages only, and asks for one', async () => {
    const people = invitationFacts.people.map((guest, index) => ({
      ...guest,
      hasPaper: false,
      village: ['Thôn Đông', 'Thôn Đoài', ''][index] ?? '',
    }));
    const made = reported('Đã lập 2 giấy mời.');
    const sidebar = await opened(
      'Giấy mời',
      { 'invitation.make': { ok: true, value: made } },
      { ...invitationFacts, people, withPaper: 39 },
    );
    const { page } = sidebar;
    const press = () => page.getByRole('button', { name: 'Lập giấy mời' }).click();
    expect(await page.getByRole('group', { name: 'Các thôn lập giấy' }).count()).toBe(0);
    await page.getByLabel('Mỗi thôn một văn bản').check();
    await page.getByRole('checkbox', { name: 'Chọn tất cả' }).uncheck();
    await press();
    expect(await sidebar.status()).toBe('Chọn ít nhất một thôn.');
    await page.getByRole('checkbox', { name: 'Thôn Đông' }).check();
    await page.getByRole('checkbox', { name: 'Cơ quan, đơn vị' }).check();
    await press();
    await sidebar.settled();
    expect(sidebar.callsOf('invitation.make')).toEqual([
      { conference: 'HN-0001', per: 'village', villages: ['Thôn Đông', ''] },
    ]);
  });

  it('puts the number into the ticked documents only', async () => {
    const draft = { per: 'village', batch: 1, letters: 8, locked: false } as const;
    const documents = ['Thôn Đông', 'Thôn Đoài'].map((about, at) => ({
      ...draft,
      about,
      url: `https://docs.google.com/document/d/${at}`,
    }));
    const sidebar = await opened(
      'Giấy mời',
      { 'invitation.finish': { ok: true, value: reported('Đã điền số và khóa 1 văn bản.') } },
      { ...invitationFacts, documents, number: '05', numberDate: '2026-11-30' },
    );
    const { page } = sidebar;
    await page.getByText('Cả 2 bản nháp; chỉ điền vào một số bản').click();
    await page.getByRole('checkbox', { name: 'Giấy mời Thôn Đông' }).uncheck();
    expect(await page.getByText('1 trong 2 bản nháp').count()).toBe(1);
    await page.getByRole('button', { name: 'Điền số và khóa' }).click();
    await page.keyboard.press('Enter');
    await sidebar.settled();
    expect(sidebar.callsOf('invitation.finish')).toEqual([
      {
        conference: 'HN-0001',
        number: '05',
        date: '30/11/2026',
        documents: ['https://docs.google.com/document/d/1'],
      },
    ]);
  });

  it('names the tag and the person when a letter cannot be filled', async () => {
    const problems = [
      { tag: 'Địa điểm', reason: 'empty', person: 'Nguyễn Văn Mẫu' },
      { tag: 'Ho ten', reason: 'unknown', person: '', nearest: 'Họ và tên' },
    ] as const;
    const sidebar = await opened('Giấy mời', {
      'invitation.make': { ok: false, failure: { code: 'template-tags', problems } },
    });
    await sidebar.page.getByRole('button', { name: 'Lập giấy mời' }).click();
    await sidebar.settled();
    expect(await sidebar.status()).toBe(
      'Chưa lập được giấy: {{Địa điểm}} còn để trống (Nguyễn Văn Mẫu); {{Ho ten}} không có trong sổ, có phải là {{Họ và tên}}. Bổ sung rồi làm lại.',
    );
  });

  it('opens documents in a new tab', async () => {
    const sidebar = await opened('Giấy mời');
    const link = sidebar.page.getByRole('link', { name: 'Giấy mời Thôn Đông' });
    expect([
      await link.getAttribute('target'),
      await link.getAttribute('rel'),
      await link.getAttribute('href'),
    ]).toEqual(['_blank', 'noopener noreferrer', 'https://docs.google.com/document/d/2']);
  });

  it('asks for number and date after signature, and for confirmation before it locks', async () => {
    const sidebar = await opened('Giấy mời', {
      'invitation.finish': { ok: true, value: reported('Đã điền số và khóa 2 văn bản.') },
    });
    const lock = sidebar.page.getByRole('button', { name: 'Điền số và khóa' });
    await lock.click();
    expect(await sidebar.complaints()).toEqual(['Nhập số giấy mời.', 'Nhập ngày ký.']);
    await sidebar.page.getByRole('textbox', { name: 'Số giấy mời' }).fill('05');
    await sidebar.page.getByRole('textbox', { name: 'Ngày ký' }).fill('30.11.2026');
    await lock.click();
    expect(sidebar.callsOf('invitation.finish')).toEqual([]);
    await sidebar.page.keyboard.press('Enter');
    await sidebar.settled();
    expect(sidebar.callsOf('invitation.finish')).toEqual([
      { conference: 'HN-0001', number: '05', date: '30/11/2026' },
    ]);
    expect(await sidebar.status()).toBe('Đã điền số và khóa 2 văn bản.');
  });

  it('names drafts that differ from the register and remakes them after confirmation', async () => {
    const value = reported('Đã lập lại 1 bản nháp. In và trình ký lại.');
    const key = 'HN-0001/GM-01/in-1';
    const url = 'https://docs.google.com/document/d/1';
    const sidebar = await opened(
      'Giấy mời',
      { 'invitation.remake': { ok: true, value } },
      {
        ...invitationFacts,
        drafts: [
          { key, url, changes: ['Địa điểm'] },
          { key: 'HN-0001/GM-01/in-2', url: '', changes: [] },
        ],
      },
    );
    const drafts = sidebar.page.getByRole('region', { name: 'Bản nháp' });
    expect(await drafts.locator('p').allTextContents()).toEqual([
      '1 trong 2 bản nháp khác với sổ. Lập lại rồi in, trình ký lại.',
    ]);
    expect(await drafts.locator('small').allTextContents()).toEqual(['Khác ở: Địa điểm']);
    await drafts.getByRole('button', { name: 'Lập lại bản này' }).click();
    expect(sidebar.callsOf('invitation.remake')).toEqual([]);
    await sidebar.page.keyboard.press('Enter');
    await sidebar.settled();
    expect(sidebar.callsOf('invitation.remake')).toEqual([{ conference: 'HN-0001', documents: [key] }]);
    expect(await sidebar.status()).toBe('Đã lập lại 1 bản nháp. In và trình ký lại.');
  });

  it('sends to the selected people and shows the result of each letter', async () => {
    const sentence = 'Đã gửi 0 thư. 1 thư chưa rõ đã đi hay chưa; xem mục Cần kiểm tra.';
    const value = { report: { text: sentence, tone: 'bad' } };
    const sidebar = await opened(
      'Gửi, giao',
      { 'invitation.send': { ok: true, value } },
      { ...invitationFacts, ...numbered },
    );
    const sending = sidebar.page.getByRole('region', { name: 'Gửi qua email' });
    await sending.getByLabel('Nguyễn Văn Mẫu').uncheck();
    await sending.getByRole('button', { name: 'Gửi 1 thư' }).click();
    expect(sidebar.callsOf('invitation.send')).toEqual([]);
    await sidebar.page.keyboard.press('Enter');
    await sidebar.settled();
    expect(sidebar.callsOf('invitation.send')).toEqual([{ conference: 'HN-0001', people: ['DB-0002'] }]);
    expect(await sidebar.status()).toBe(sentence);
  });

  it('shows the progress of an unfinished sending, and continues or stops it', async () => {
    const value = reported('Đã gửi 4 thư.');
    const waiting = { ...invitationFacts, mail: { ...invitationFacts.mail, waiting: 4 } };
    const answers: Answers = {
      'invitation.resume': { ok: true, value },
      'invitation.stop': { ok: true, value: reported('Đã dừng 4 thư đang chờ.') },
    };
    const sidebar = await opened('Gửi, giao', answers, waiting);
    const sending = sidebar.page.getByRole('region', { name: 'Gửi qua email' });
    await sending.getByRole('button', { name: 'Gửi tiếp thư đang chờ' }).click();
    expect(sidebar.callsOf('invitation.resume')).toEqual([]);
    await sidebar.page.keyboard.press('Enter');
    await sidebar.settled();
    expect(sidebar.callsOf('invitation.resume')).toEqual([{ conference: 'HN-0001' }]);
    expect(await sidebar.status()).toBe('Đã gửi 4 thư.');
    await sending.getByRole('button', { name: 'Dừng gửi' }).click();
    expect(sidebar.callsOf('invitation.stop')).toEqual([]);
    await sidebar.page.keyboard.press('Enter');
    await sidebar.settled();
    expect(sidebar.callsOf('invitation.stop')).toEqual([{ conference: 'HN-0001' }]);
    expect(await sidebar.status()).toBe('Đã dừng 4 thư đang chờ.');
  });

  it('lets a person settle an uncertain letter, with a search link for Gmail', async () => {
    const sidebar = await opened('Gửi, giao', { 'review.settle': { ok: true, value: { left: 0 } } });
    expect(await sidebar.page.getByRole('link', { name: 'Tìm trong Gmail' }).getAttribute('href')).toBe(
      invitationFacts.mail.review[0]?.searchUrl,
    );
    await sidebar.page.getByRole('button', { name: 'Gửi lại: Giấy mời, Phạm Văn Mẫu' }).click();
    expect(sidebar.callsOf('review.settle')).toEqual([]);
    await sidebar.page.keyboard.press('Enter');
    await sidebar.settled();
    expect(sidebar.callsOf('review.settle')).toEqual([
      { keys: ['DB-0009|invitation|2026-12-01'], verdict: 'again' },
    ]);
    expect(await sidebar.status()).toBe('Không còn thư cần kiểm tra.');
  });

  it('takes one verdict for all letters of the list, after a question', async () => {
    const [row] = invitationFacts.mail.review;
    if (!row) throw new Error('the list is empty');
    const review = [row, { ...row, key: 'HN-01|invitation|DB-0010' }];
    const sidebar = await opened(
      'Gửi, giao',
      { 'review.settle': { ok: true, value: { left: 0 } } },
      { ...invitationFacts, mail: { ...invitationFacts.mail, review } },
    );
    await sidebar.page.getByRole('button', { name: 'Tất cả đã gửi' }).click();
    const question = sidebar.page.getByRole('group', { name: 'Ghi cả 2 thư là đã gửi?' });
    expect(sidebar.callsOf('review.settle')).toEqual([]);
    await question.getByRole('button', { name: 'Tất cả đã gửi' }).click();
    await sidebar.settled();
    expect(sidebar.callsOf('review.settle')).toEqual([
      { keys: review.map(({ key }) => key), verdict: 'sent' },
    ]);
  });

  it('takes the daily reminders over', async () => {
    const sidebar = await opened('Gửi, giao', {
      'reminders.take-over': { ok: true, value: { owner: 'toi@example.vn' } },
    });
    await sidebar.page.getByRole('button', { name: 'Chuyển sang tài khoản của tôi' }).click();
    await sidebar.settled();
    expect(await sidebar.status()).toBe('Nhắc việc hằng ngày chạy dưới tài khoản toi@example.vn.');
  });
});
