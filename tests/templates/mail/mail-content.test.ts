import { facts, mailContent, paragraph } from '../../../src/templates/mail/mail-content';

describe('a mail', () => {
  it('says the same in both bodies, and escapes what would be HTML', () => {
    const mail = mailContent('Kiến nghị', [
      paragraph('Kính gửi: <b>Ông</b> & Bà\n"dòng hai"'),
      facts(['Địa điểm', "Hội trường '1'"], ['Chủ đề', '']),
      {
        kind: 'table',
        header: ['Mã', 'Hạn'],
        rows: [
          ['KN-1', '05/11/2026'],
          ['<i>', ''],
        ],
      },
      { kind: 'link', label: 'Mở sổ', address: 'https://docs.google.com/x?a=1&b=2' },
    ]);
    expect(mail.text).toBe(
      [
        'Kính gửi: <b>Ông</b> & Bà\n"dòng hai"',
        "Địa điểm: Hội trường '1'",
        '1. Mã: KN-1; Hạn: 05/11/2026\n2. Mã: <i>; Hạn: ',
        'Mở sổ: https://docs.google.com/x?a=1&b=2\n',
      ].join('\n\n'),
    );
    const bare = mail.html.replace(/ (style|role|scope)="[^"]*"/g, '');
    expect(bare).toBe(
      '<div><p>Kính gửi: &lt;b&gt;Ông&lt;/b&gt; &amp; Bà<br>&quot;dòng hai&quot;</p>' +
        '<table><tr><td>Địa điểm:</td><td><strong>Hội trường &#39;1&#39;</strong></td></tr></table>' +
        '<table><thead><tr><th>Mã</th><th>Hạn</th></tr></thead><tbody>' +
        '<tr><td>KN-1</td><td>05/11/2026</td></tr><tr><td>&lt;i&gt;</td><td></td></tr></tbody></table>' +
        '<p><a href="https://docs.google.com/x?a=1&amp;b=2">Mở sổ</a></p></div>',
    );
  });

  it('has a subject of one line and at most 200 characters', () => {
    expect(mailContent('Nhắc lịch\r\nBcc: ai-do@example.com', []).subject).toBe(
      'Nhắc lịch Bcc: ai-do@example.com',
    );
    const { subject } = mailContent('😀'.repeat(300), []);
    expect(subject).toBe(`${'😀'.repeat(199)}…`);
  });

  it.each(['javascript:alert(1)', 'http://x.vn', 'https://x.vn/"onclick="', ''])(
    'drops the link %j',
    (address) => {
      const mail = mailContent('', [{ kind: 'link', label: 'Mở sổ', address }, paragraph('Hết.')]);
      expect(mail.text).toBe('Hết.\n');
      expect(mail.html).not.toContain('href');
    },
  );
});
