import { emlName, emlOf, fileName } from '../../../src/host/disk/eml';
import type { SentMail } from '../../../src/host/model/world/mailbox';

const mail: SentMail = {
  number: 7,
  sentAt: '2023-11-01T01:00:00.000Z',
  from: 'vp@xa.vn',
  senderName: 'Văn phòng',
  to: ['a@xa.vn'],
  cc: [],
  bcc: ['b@xa.vn'],
  replyTo: 'tl@xa.vn',
  subject: 'Mời dự Hội nghị đối thoại: 05/11',
  body: 'Kính gửi ông Nguyễn Văn A',
  htmlBody: '<p>Kính gửi</p>',
  attachments: [{ name: 'Giấy mời.pdf', contentType: 'application/pdf', base64: 'JVBERg==' }],
  inlineImages: [],
};

/** Decodes headers as mail programs do: encoded words, folded lines. */
function headersOf(eml: string): Record<string, string> {
  const head = eml.slice(0, eml.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ');
  const words = head
    .replace(/\?= =\?/g, '?==?')
    .replace(/=\?UTF-8\?(B|Q)\?([^?]*)\?=/gi, (_all, kind: string, text: string) => {
      if (kind.toUpperCase() === 'B') return Buffer.from(text, 'base64').toString();
      const bytes = text
        .replace(/_/g, ' ')
        .replace(/=([0-9A-F]{2})/g, (_hex, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
      return Buffer.from(bytes, 'latin1').toString();
    });
  return Object.fromEntries(words.split('\r\n').map((line) => line.split(/: (.*)/s).slice(0, 2)));
}

describe('a mail on disk', () => {
  it('is an .eml with its people, subject, both bodies and the attachment', async () => {
    const eml = Buffer.from(await emlOf(mail)).toString('latin1');
    expect(headersOf(eml)).toMatchObject({
      From: 'Văn phòng <vp@xa.vn>',
      To: 'a@xa.vn',
      'Reply-To': 'tl@xa.vn',
      Subject: 'Mời dự Hội nghị đối thoại: 05/11',
      Date: 'Wed, 01 Nov 2023 01:00:00 +0000',
      'MIME-Version': '1.0',
    });
    expect(eml).toContain('Content-Type: text/plain; charset=utf-8');
    expect(eml).toContain('Content-Type: text/html; charset=utf-8');
    expect(eml).toMatch(/Content-Disposition: attachment;\s+filename\*?0?\*?=/);
    expect(eml).toContain('JVBERg==');
  });

  it('has its number, subject and first recipient in its name', () => {
    expect(emlName(mail)).toBe('007-Mời dự Hội nghị đối thoại- 05-11 a@xa.vn.eml');
  });
});

it('keeps path tricks and empty names out of file names', () => {
  expect(['../x', 'a/b\\c:d', '...', 'Tờ trình  số 1'].map((text) => fileName(text, 20))).toEqual([
    'x',
    'a-b-c-d',
    'untitled',
    'Tờ trình số 1',
  ]);
});
