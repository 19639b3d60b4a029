import type { HostOptions } from '../../../../src/host/host';
import { hostOf, returned, runScript } from '../../../support/host/script-host';

const code =
  'function send(...args) { MailApp.sendEmail(...args); } function left() { return MailApp.getRemainingDailyQuota(); }';

const mailHost = (options: Partial<HostOptions> = {}) => hostOf({ 'Code.js': code }, options);

const many = (count: number) => Array.from({ length: count }, (_, at) => `dan${at}@xa.vn`).join(',');

function refusal(message: object, options: Partial<HostOptions> = {}): string | undefined {
  const host = mailHost(options);
  const { error } = host.run('send', [message]);
  expect(host.state.mailbox.sent).toEqual([]);
  return error?.message;
}

describe('MailApp.sendEmail', () => {
  it('stores the mail with all its options', () => {
    const host = hostOf({
      'Code.js': `function main() {
        MailApp.sendEmail({
          to: 'a@xa.vn', cc: 'b@xa.vn', replyTo: 'vp@xa.vn', name: 'Văn phòng', subject: 'Mời họp',
          body: 'Kính gửi', htmlBody: '<p>Kính gửi</p>',
          attachments: [Utilities.newBlob('BEGIN:VCALENDAR', 'text/calendar', 'lich.ics')],
          inlineImages: { dau: Utilities.newBlob([1, -1], 'image/png', 'dau.png') },
        });
      }`,
    });
    returned(host.run('main'));
    expect(host.state.mailbox.sent).toEqual([
      {
        number: 1,
        sentAt: expect.stringMatching(/^2023-11-01T01:00:0/),
        from: 'chu@xa.vn',
        senderName: 'Văn phòng',
        to: ['a@xa.vn'],
        cc: ['b@xa.vn'],
        bcc: [],
        replyTo: 'vp@xa.vn',
        subject: 'Mời họp',
        body: 'Kính gửi',
        htmlBody: '<p>Kính gửi</p>',
        attachments: [{ name: 'lich.ics', contentType: 'text/calendar', base64: 'QkVHSU46VkNBTEVOREFS' }],
        inlineImages: [{ contentId: 'dau', name: 'dau.png', contentType: 'image/png', base64: 'Af8=' }],
      },
    ]);
  });

  it('takes its arguments one by one, with options or a reply address', () => {
    const host = mailHost();
    returned(host.run('send', ['a@xa.vn', 'S', 'B']));
    returned(host.run('send', ['a@xa.vn', 'S', 'B', { cc: 'c@xa.vn' }]));
    returned(host.run('send', ['a@xa.vn', 'r@xa.vn', 'S', 'B']));
    expect(
      host.state.mailbox.sent.map(({ to, cc, replyTo, subject, body }) => ({
        to,
        cc,
        replyTo,
        subject,
        body,
      })),
    ).toEqual([
      { to: ['a@xa.vn'], cc: [], replyTo: '', subject: 'S', body: 'B' },
      { to: ['a@xa.vn'], cc: ['c@xa.vn'], replyTo: '', subject: 'S', body: 'B' },
      { to: ['a@xa.vn'], cc: [], replyTo: 'r@xa.vn', subject: 'S', body: 'B' },
    ]);
  });

  it('reads a comma in "to" as two recipients', () => {
    const host = mailHost();
    returned(host.run('send', [{ to: 'a@xa.vn, Bà B <b@xa.vn>', subject: 'S', body: 'B' }]));
    expect(host.state.mailbox.sent[0]?.to).toEqual(['a@xa.vn', 'b@xa.vn']);
  });

  it.each([
    ['no recipient', { to: '', subject: 'S' }, 'Failed to send email: no recipient'],
    ['a bad address', { to: 'a@xa' }, 'Invalid email: a@xa'],
    ['a second address that is bad', { to: 'a@xa.vn,khong' }, 'Invalid email: khong'],
    ['51 recipients', { to: many(51) }, 'Limit Exceeded: Email Recipients Per Message.'],
    [
      'a subject over 250 characters',
      { to: 'a@xa.vn', subject: 'x'.repeat(251) },
      'Argument too large: subject',
    ],
    ['a body over 200 kB', { to: 'a@xa.vn', body: 'x'.repeat(204_801) }, 'Limit Exceeded: Email Body Size.'],
  ])('refuses %s', (_what, message, text) => {
    expect(refusal(message)).toBe(text);
  });

  it('allows a Workspace account twice the body', () => {
    const host = mailHost({ users: [{ email: 'chu@xa.vn', plan: 'workspace' }] });
    returned(host.run('send', [{ to: 'a@xa.vn', body: 'x'.repeat(204_801) }]));
    expect(host.state.mailbox.sent).toHaveLength(1);
  });

  it('refuses attachments over 25 MB together, and one without a name', () => {
    const send = (blob: string) => runScript(`MailApp.sendEmail({ to: 'a@xa.vn', attachments: [${blob}] });`);
    expect(() => send("Utilities.newBlob('x'.repeat(26214401), 'text/plain', 'a.txt')")).toThrow(
      'Limit Exceeded: Email Total Attachments Size.',
    );
    expect(() => send("Utilities.newBlob('x')")).toThrow(
      'Blob object must have non-null name for this operation.',
    );
  });

  it('speaks Vietnamese to a Vietnamese user', () => {
    expect(refusal({ to: 'khong' }, { language: 'vi' })).toBe('Email không hợp lệ: khong');
  });

  it('throws by name for an option the host does not know', () => {
    expect(() => mailHost().run('send', [{ to: 'a@xa.vn', noReply: true }])).toThrow(
      'sendEmail option "noReply"',
    );
  });
});

describe('the daily mail quota', () => {
  it('counts recipients: 100 a day for a consumer, then throws and sends nothing', () => {
    const host = mailHost();
    expect(returned(host.run('left'))).toBe(100);
    returned(host.run('send', [{ to: many(50) }]));
    returned(host.run('send', [{ to: many(30), cc: 'c@xa.vn', bcc: many(18) }]));
    expect(returned(host.run('left'))).toBe(1);
    expect(host.run('send', [{ to: many(2) }]).error?.message).toBe(
      'Service invoked too many times for one day: email.',
    );
    expect([host.state.mailbox.sent.length, host.run('left').value]).toEqual([2, 1]);
  });

  it('resets 24 hours after its first mail, not at midnight', () => {
    const host = mailHost();
    returned(host.run('send', [{ to: many(50) }]));
    host.advance({ hours: 23 });
    expect(returned(host.run('left'))).toBe(50);
    host.advance({ hours: 1 });
    expect(returned(host.run('left'))).toBe(100);
  });

  it('is 1,500 for a Workspace account and each user has their own', () => {
    const host = mailHost({ users: [{ email: 'cq@xa.vn', plan: 'workspace' }] });
    returned(host.run('send', [{ to: many(10) }]));
    expect([host.run('left').value, host.run('left', [], { user: 'cq@xa.vn' }).value]).toEqual([90, 1500]);
  });
});

it('needs the scope script.send_mail, and more than a simple trigger', () => {
  const manifest = { timeZone: 'GMT', oauthScopes: ['https://www.googleapis.com/auth/script.send_mail'] };
  const files = {
    'appsscript.json': JSON.stringify(manifest),
    'Code.js': 'function onOpen() { MailApp.getRemainingDailyQuota(); }',
  };
  const refused =
    'You do not have permission to call MailApp.getRemainingDailyQuota. Required permissions: https://www.googleapis.com/auth/script.send_mail';
  expect(hostOf(files).open().error?.message).toBe(refused);
  const users = [{ email: 'chu@xa.vn', granted: [] }];
  expect(hostOf(files, { users }).run('onOpen', [], { as: 'menu' }).error?.message).toBe(refused);
  expect(hostOf(files).run('onOpen', [], { as: 'menu' }).status).toBe('ok');
});
