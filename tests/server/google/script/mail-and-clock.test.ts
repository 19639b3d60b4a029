import { readFileSync } from 'node:fs';
import { buildServerScript } from '../../../../src/build/server-script';
import { hostOf, returned } from '../../../support/host/script-host';

const manifest = readFileSync('appsscript.json', 'utf8');
const script = buildServerScript('tests/server/google/script/mail-and-clock-entry.ts');

const newHost = (now = '2026-11-16T08:00:00+07:00') =>
  hostOf({ 'Code.js': script, 'appsscript.json': manifest }, { now });

const letter = {
  to: 'an@x.example',
  sender: 'UBND xã Hoằng Trung',
  subject: 'Giấy mời',
  text: 'Kính mời ông An',
  html: '<p>Kính mời ông An</p>',
  attachments: [
    { name: 'giay-moi.pdf', mimeType: 'application/pdf', content: [37, 80, 68, 70, 0, 128, 255] },
    { name: 'hoi-nghi.ics', mimeType: 'text/calendar; charset=utf-8', content: 'BEGIN:VCALENDAR ngày' },
  ],
};

describe('a letter', () => {
  it('is sent to one receiver with both bodies and its files byte for byte', () => {
    const host = newHost();
    expect(returned(host.run('send', [letter]))).toBe('sent');
    const [mail, ...others] = host.state.mailbox.sent;
    expect(others).toEqual([]);
    expect(mail).toMatchObject({
      to: ['an@x.example'],
      cc: [],
      bcc: [],
      senderName: 'UBND xã Hoằng Trung',
      subject: 'Giấy mời',
      body: 'Kính mời ông An',
      htmlBody: '<p>Kính mời ông An</p>',
    });
    const files = mail?.attachments.map(({ name, base64 }) => [name, [...Buffer.from(base64, 'base64')]]);
    expect(files).toEqual([
      ['giay-moi.pdf', [37, 80, 68, 70, 0, 128, 255]],
      ['hoi-nghi.ics', [...Buffer.from('BEGIN:VCALENDAR ngày')]],
    ]);
  });

  it('is uncertain after any error, and uses the quota once', () => {
    const host = newHost();
    expect(returned(host.run('remaining'))).toBe(100);
    host.onHook({
      after: ({ member }) => (member === 'sendEmail' ? { kind: 'throw', message: 'lỗi' } : undefined),
    });
    expect(returned(host.run('send', [letter]))).toBe('unknown');
    host.onHook(undefined);
    expect(host.state.mailbox.sent).toHaveLength(1);
    expect(returned(host.run('remaining'))).toBe(99);
  });

  it('is uncertain, not an error, if the address is refused or the quota is used up', () => {
    const host = newHost();
    expect(returned(host.run('send', [{ ...letter, to: 'không phải địa chỉ' }]))).toBe('unknown');
    expect(host.state.mailbox.sent).toEqual([]);
  });
});

const scopes = [
  ['identity', 'userinfo.email'],
  ['mail', 'script.send_mail'],
  ['triggers', 'script.scriptapp'],
  ['outside', 'script.external_request'],
  ['drive', 'drive.file'],
] as const;

describe('V1: the permissions of an account', () => {
  const withheld = (...names: readonly string[]) => {
    const granted = scopes.flatMap(([name, scope]) => (names.includes(name) ? [] : [scope]));
    const users = [{ email: 'chu@xa.vn', granted }];
    return hostOf({ 'Code.js': script, 'appsscript.json': manifest }, { owner: 'chu@xa.vn', users });
  };

  it('are all there where all were given', () => {
    expect(returned(withheld().run('missing'))).toEqual([]);
  });

  it.each(scopes)('lack %s where it was ticked off, and nothing else', (name) => {
    expect(returned(withheld(name).run('missing'))).toEqual([name]);
  });

  it('V10: without the one to send, a letter is refused for certain and the quota is not known', () => {
    const host = withheld('mail');
    expect([returned(host.run('send', [letter])), returned(host.run('remaining'))]).toEqual([
      'refused',
      null,
    ]);
    expect(host.state.mailbox.sent).toEqual([]);
  });

  it('lack several, each by its name', () => {
    expect(returned(withheld('mail', 'drive').run('missing'))).toEqual(['mail', 'drive']);
  });

  it('are not called missing where Google has trouble of another kind', () => {
    const host = withheld();
    const trouble = { kind: 'throw', message: 'lỗi máy chủ' } as const;
    host.onHook({ before: ({ kind }) => (kind === 'remote' ? trouble : undefined) });
    expect(returned(host.run('missing'))).toEqual([]);
  });
});

describe('the triggers', () => {
  it('are listed after they are made, and a new one stands before the former goes', () => {
    const host = newHost();
    expect(returned(host.run('ensureDaily'))).toBe(true);
    const [former] = host.state.triggers.list;
    const counts: number[] = [];
    host.onHook({
      after: ({ member }) => {
        if (member === 'deleteTrigger') counts.push(host.state.triggers.list.length);
        return undefined;
      },
    });
    expect(returned(host.run('renewDaily'))).toBe(true);
    expect([counts, handlers(host)]).toEqual([[1], ['sendDailyReminders']]);
    expect(host.state.triggers.list[0]?.uniqueId).not.toBe(former?.uniqueId);
  });

  const handlers = (host: ReturnType<typeof newHost>) =>
    host.state.triggers.list.map(({ handler }) => handler);

  it('include one daily trigger, also after repeated requests or duplication', () => {
    const host = newHost();
    for (let time = 0; time < 3; time += 1) returned(host.run('ensureDaily'));
    expect(handlers(host)).toEqual(['sendDailyReminders']);
    const [one] = host.state.triggers.list;
    if (one) host.state.triggers.list = [one, { ...one, uniqueId: '99' }];
    returned(host.run('ensureDaily'));
    expect(handlers(host)).toEqual(['sendDailyReminders']);
    returned(host.run('removeDaily'));
    expect(handlers(host)).toEqual([]);
  });

  it('fire once a day at about 07:15 in Vietnam', () => {
    const host = newHost();
    returned(host.run('ensureDaily'));
    const times: string[] = [];
    for (let day = 0; day < 5; day += 1) {
      for (const execution of host.advance({ days: 1 })) times.push(execution.function);
      const at = host.state.triggers.list[0]?.next ?? 0;
      const minutes = ((at + 7 * 3_600_000) / 60_000) % (24 * 60);
      expect(Math.abs(minutes - (7 * 60 + 15))).toBeLessThanOrEqual(15);
    }
    expect(times).toEqual(Array.from({ length: 5 }, () => 'sendDailyReminders'));
  });

  it('continue waiting work once, at the latest schedule, and leave no used trigger', () => {
    const host = newHost();
    returned(host.run('ensureDaily'));
    returned(host.run('book', [420_000]));
    returned(host.run('book', [600_000]));
    expect(handlers(host)).toEqual(['sendDailyReminders', 'continueWork']);
    expect(host.advance({ minutes: 8 })).toEqual([]);
    expect(host.advance({ minutes: 20 }).map((execution) => execution.function)).toEqual(['continueWork']);
    returned(host.run('unbook'));
    expect(handlers(host)).toEqual(['sendDailyReminders']);
  });
});

describe('the clock of an execution', () => {
  it.each([
    ['2026-12-07T23:59:59+07:00', '2026-12-08', '2026-12-08 00:01:29'],
    ['2026-12-08T00:00:00+07:00', '2026-12-08', '2026-12-08 00:01:30'],
    ['2026-12-31T17:00:00Z', '2027-01-01', '2027-01-01 00:01:30'],
  ])(
    'shows at %s the day and the wall clock of Vietnam, whatever zone the machine is in',
    (now, today, stamp) => {
      const reading = returned(newHost(now).run('clock')) as Record<string, number | string>;
      expect([reading.today, String(reading.stamp).slice(0, 16)]).toEqual([today, stamp.slice(0, 16)]);
      expect(Number(reading.elapsed)).toBeGreaterThanOrEqual(90_000);
      expect(Number(reading.elapsed)).toBeLessThan(91_000);
      expect(Number(reading.instant) - Date.parse(now)).toBeLessThan(95_000);
    },
  );
});
