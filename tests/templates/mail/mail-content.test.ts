import { facts, list, mailContent, openRegister, paragraph } from '../../../src/templates/mail/mail-content';
import { readMarkup } from '../../hostile/readers/strict-markup';

const office = 'Ủy ban nhân dân xã Hoằng Trung';

describe('a mail', () => {
  const mail = mailContent('Kiến nghị', office, [
    paragraph('Kính gửi: <b>Ông</b> & Bà\n"dòng hai"'),
    facts(['Địa điểm', "Hội trường '1'"], ['Chủ đề', '']),
    list([
      { name: 'KN-1', state: 'quá hạn 3 ngày', isLate: true, facts: [['Hạn', '05/11/2026']] },
      { name: '<i>', state: 'chưa ghi hạn', isLate: false, facts: [['Hạn', '']] },
    ]),
    openRegister('https://docs.google.com/x?a=1&b=2'),
  ]);

  it('has a plain text under the name of the office', () => {
    expect(mail.text).toBe(
      [
        office,
        'Kính gửi: <b>Ông</b> & Bà\n"dòng hai"',
        "Địa điểm: Hội trường '1'",
        '1. KN-1: quá hạn 3 ngày; Hạn: 05/11/2026\n2. <i>: chưa ghi hạn',
        'Mở sổ đối thoại: https://docs.google.com/x?a=1&b=2\n',
      ].join('\n\n'),
    );
  });

  it('says the same in HTML, and escapes what would be HTML', () => {
    const body = mail.html.slice(mail.html.indexOf('<body'));
    const bare = body.replace(/ (style|class)="[^"]*"/g, '');
    expect(bare).toBe(
      `<body><div><div><p>${office}</p><p>Kính gửi: &lt;b&gt;Ông&lt;/b&gt; &amp; Bà<br>&quot;dòng hai&quot;</p>` +
        '<div><p><span>Địa điểm</span><br><strong>Hội trường &#39;1&#39;</strong></p></div>' +
        '<div><div><strong>KN-1</strong><br><span>quá hạn 3 ngày</span><br>' +
        '<span><span>Hạn:</span> 05/11/2026</span> </div>' +
        '<div><strong>&lt;i&gt;</strong><br><span>chưa ghi hạn</span></div></div>' +
        '<p><a href="https://docs.google.com/x?a=1&amp;b=2">Mở sổ đối thoại</a></p></div></div></body></html>',
    );
  });

  it('has no table, no image and no fixed width, so nothing scrolls sideways', () => {
    const names = readMarkup(mail.html, ['br']).flatMap((piece) => ('name' in piece ? [piece.name] : []));
    expect(names.filter((name) => ['table', 'img', 'pre'].includes(name))).toEqual([]);
    expect(mail.html).not.toMatch(/[^-]width:\s*\d+px|nowrap/);
  });

  it('has a subject of one line and at most 200 characters', () => {
    expect(mailContent('Nhắc lịch\r\nBcc: ai-do@example.com', office, []).subject).toBe(
      'Nhắc lịch Bcc: ai-do@example.com',
    );
    const { subject } = mailContent('😀'.repeat(300), office, []);
    expect(subject).toBe(`${'😀'.repeat(199)}…`);
  });

  it.each([
    'javascript:alert(1)',
    'http://x.vn',
    'https://x.vn/"onclick="',
    '',
    'tel:',
    'tel:0912;x',
    'mailto:a@x.vn',
  ])('drops the link %j', (address) => {
    const { text, html } = mailContent('', office, [
      { kind: 'button', label: 'Mở sổ', address },
      paragraph('Hết.'),
    ]);
    expect(text).toBe(`${office}\n\nHết.\n`);
    expect(html).not.toContain('href');
  });

  it('shows a number to call without its address in the text', () => {
    const { text, html } = mailContent('', office, [
      { kind: 'button', label: 'Gọi 0912 345 678', address: 'tel:0912345678' },
    ]);
    expect(text).toBe(`${office}\n\nGọi 0912 345 678\n`);
    expect(html).toContain('href="tel:0912345678"');
  });
});
