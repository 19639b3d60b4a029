import { sendInvitations } from '../../../src/application/invitations/send-invitations';
import { runDaily } from '../../../src/application/reminders/daily-run';
import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { settingsTable } from '../../../src/register/settings/settings-table';
import { attendees } from '../../../src/register/tables/attendees';
import { type Conference, conferences } from '../../../src/register/tables/conferences';
import { ledger, ledgerNotes } from '../../../src/register/tables/ledger';
import { clerk, type MemoryWorld, pass, put, rowsOf, typeInto } from '../../support/memory/memory-ports';
import { an, binh, chi, guests, issued, worldWith } from '../../support/memory/memory-ports-people';
import { smallDocx } from '../../templates/small-docx';

const send = (world: MemoryWorld, people: readonly string[] = []) =>
  sendInvitations(world.ports, { conference: 'HN-01', people });

const report = (values: object) => ({
  ok: true,
  value: { sent: 0, waiting: 0, uncertain: 0, withoutPdf: 0, ...values },
});

const receivers = (world: MemoryWorld) => world.outbox.map((letter) => letter.to);
const states = (world: MemoryWorld) =>
  rowsOf(world, ledger).map((job) => `${job.record} ${job.state}${job.note ? ` ${job.note}` : ''}`);
const sentDays = (world: MemoryWorld) => rowsOf(world, attendees).map((row) => row.sentOn);

describe('V13: an invitation whose line the ledger lost', () => {
  /** Both invitations left, and one line was then deleted; memory counts as if it had been the last run. */
  function withLostLine(): MemoryWorld {
    const world = worldWith(issued, [an, chi]);
    send(world);
    world.ports.register.remove(ledger, ({ record }) => record === 'DB-0001');
    delete world.memory['ledger.mark'];
    return world;
  }

  it.each([
    ['everybody', []],
    ['just this person', ['DB-0001']],
  ])(
    'is not sent again, whether the list says %s or not, for the register says that it left',
    (_, people) => {
      const world = withLostLine();
      expect(send(world, people)).toEqual(report({}));
      expect(receivers(world)).toEqual(['an@x.example', 'chi@x.example']);
    },
  );

  it('is sent by mail to a guest who got it on paper, where somebody chooses so', () => {
    const world = worldWith(issued, [{ ...an, sentOn: isoDate('2026-11-12'), handedBy: 'Trưởng thôn' }]);
    expect(send(world, ['DB-0001'])).toEqual(report({ sent: 1 }));
  });
});

describe('sending invitations by mail', () => {
  it('sends each person with an address one mail with paper and calendar, and records the day', () => {
    const world = worldWith(issued, [an, binh, chi]);
    expect(send(world)).toEqual(report({ sent: 2 }));
    expect(
      world.outbox.map(({ to, sender, subject, attachments }) => ({
        to,
        sender,
        subject,
        files: attachments.map(({ name, content }) => [name, String(content).slice(0, 15)]),
      })),
    ).toEqual(
      [
        ['an@x.example', 'nguyen-van-an'],
        ['chi@x.example', 'le-thi-chi'],
      ].map(([to, name]) => ({
        to,
        sender: 'Ủy ban nhân dân xã Hoằng Trung',
        subject: 'Giấy mời dự hội nghị đối thoại, 7 giờ 30, 08/12/2026',
        files: [
          [`2026-HN-01_GM_05_${name}.pdf`, String(new TextEncoder().encode('PDF of')).slice(0, 15)],
          ['hoi-nghi.ics', 'BEGIN:VCALENDAR'],
        ],
      })),
    );
    expect(rowsOf(world, attendees)).toEqual([
      { ...an, sentOn: '2026-11-16', handedBy: 'Email' },
      binh,
      { ...chi, sentOn: '2026-11-16', handedBy: 'Email' },
    ]);
    expect(rowsOf(world, ledger)[0]).toEqual({
      key: 'HN-01|invitation|DB-0001',
      kind: 'mail',
      rule: 'invitation',
      conference: 'HN-01',
      record: 'DB-0001',
      recipient: 'Nguyễn Văn An',
      address: 'an@x.example',
      dueOn: '2026-12-01',
      state: 'done',
      run: '00000001',
      sequence: 0,
      plannedAt: world.now,
      doneAt: world.now,
      attempts: 1,
      document: expect.stringMatching(/^HN-01-DB-0001-\w+@so-doi-thoai$/),
      person: clerk,
    });
    expect(world.notes).toEqual([
      { action: 'Gửi giấy mời qua email', tab: 'Đại biểu', record: 'HN-01', detail: '2 thư' },
    ]);
  });

  it('mails nobody twice, whether all or some are chosen', () => {
    const world = worldWith(issued, [an, binh, chi]);
    expect(send(world, ['DB-0003'])).toEqual(report({ sent: 1 }));
    expect(send(world)).toEqual(report({ sent: 1 }));
    expect(send(world)).toEqual(report({}));
    expect(send(world, ['DB-0001', 'DB-0003'])).toEqual(report({}));
    expect(receivers(world)).toEqual(['chi@x.example', 'an@x.example']);
    expect(world.notes).toHaveLength(2);
  });

  it('keeps the day that the office typed', () => {
    const world = worldWith(issued, [{ ...an, sentOn: isoDate('2026-11-10'), handedBy: 'Trưởng thôn' }]);
    send(world);
    expect(rowsOf(world, attendees)).toEqual([{ ...an, sentOn: '2026-11-10', handedBy: 'Trưởng thôn' }]);
  });

  it('attaches the Word file if no PDF can be made, and says so', () => {
    const world = worldWith(issued, [an]);
    world.drive.pdfs = false;
    expect(send(world)).toEqual(report({ sent: 1, withoutPdf: 1 }));
    expect(world.outbox[0]?.attachments.map((file) => file.name)).toEqual([
      '2026-HN-01_GM_05_nguyen-van-an.docx',
      'hoi-nghi.ics',
    ]);
    expect(states(world)).toEqual([`DB-0001 done ${ledgerNotes.wordInsteadOfPdf}`]);
  });

  it('makes one document for each person and reuses it when the mail was not sent', () => {
    const world = worldWith(issued, [an, chi]);
    world.delivers = () => 'unknown';
    send(world);
    world.delivers = () => 'sent';
    const made = world.drive.files.length;
    for (const key of ['HN-01|invitation|DB-0001', 'HN-01|invitation|DB-0003']) {
      typeInto(world, ledger, key, { state: 'waiting', sequence: null, doneAt: '' });
    }
    expect(send(world)).toEqual(report({ sent: 2 }));
    expect(world.drive.files).toHaveLength(made);
  });
});

describe('mails over the daily quota', () => {
  it('wait in the ledger and are sent by the daily run, even if no reminder is due', () => {
    const world = worldWith(issued, guests(5));
    world.quota = 3;
    expect(send(world)).toEqual(report({ sent: 3, waiting: 2 }));
    expect(states(world)).toEqual([
      'DB-0001 done',
      'DB-0002 done',
      'DB-0003 done',
      'DB-0004 waiting',
      'DB-0005 waiting',
    ]);
    pass(world, 24 * 60);
    world.quota = 100;
    expect(runDaily(world.ports)).toEqual({
      ok: true,
      value: { sent: 2, waiting: 0, uncertain: 0 },
    });
    expect(receivers(world)).toEqual([1, 2, 3, 4, 5].map((number) => `khach${number}@x.example`));
    expect(sentDays(world)).toEqual(['2026-11-16', '2026-11-16', '2026-11-16', '2026-11-17', '2026-11-17']);
    pass(world, 24 * 60);
    expect(runDaily(world.ports)).toMatchObject({ value: { sent: 0, waiting: 0 } });
  });

  it('are all mails if nothing is left today', () => {
    const world = worldWith(issued, [an]);
    world.quota = 0;
    expect(send(world)).toEqual(report({ waiting: 1 }));
    expect([receivers(world), sentDays(world)]).toEqual([[], [undefined]]);
  });
});

describe('mails that must not be sent', () => {
  it('are those of a conference that is not issued', () => {
    for (const status of ['preparing', 'postponed', 'cancelled', 'held'] as const) {
      const world = worldWith({ ...issued, status }, [an]);
      expect(send(world)).toEqual({ ok: false, failure: { code: 'not-issued' } });
      expect([receivers(world), rowsOf(world, ledger)]).toEqual([[], []]);
    }
  });

  it('are those without number and day of the paper', () => {
    const world = worldWith({ ...issued, invitationNumber: '' }, [an]);
    expect(send(world)).toEqual({
      ok: false,
      failure: {
        code: 'conference-blocked',
        conference: 'HN-01',
        missing: ['invitationNumber', 'invitationDate'],
      },
    });
  });

  it('are those waiting when the conference is postponed; they are sent once it is issued again', () => {
    const world = worldWith(issued, guests(2));
    world.quota = 1;
    send(world);
    typeInto(world, conferences, 'HN-01', { status: 'postponed' });
    pass(world, 24 * 60);
    world.quota = 100;
    runDaily(world.ports);
    expect(receivers(world)).toEqual(['khach1@x.example']);
    expect(states(world)).toEqual(['DB-0001 done', 'DB-0002 cancelled']);
    typeInto(world, conferences, 'HN-01', { status: 'issued' });
    // A person who had a letter is informed of the new day, as when the form postpones the conference.
    expect(send(world)).toEqual(report({ sent: 2 }));
    expect(receivers(world)).toEqual(['khach1@x.example', 'khach2@x.example', 'khach1@x.example']);
    expect(states(world)).toEqual(['DB-0001 done', 'DB-0002 done', 'DB-0001 done']);
  });

  it('are those to a deleted address; a corrected address gets the mail', () => {
    const world = worldWith(issued, guests(3));
    world.quota = 1;
    send(world);
    typeInto(world, attendees, 'DB-0002', { email: '' });
    typeInto(world, attendees, 'DB-0003', { email: 'moi@x.example' });
    world.quota = 100;
    expect(send(world)).toEqual(report({ sent: 1 }));
    expect(receivers(world)).toEqual(['khach1@x.example', 'moi@x.example']);
    expect(states(world)).toEqual(['DB-0001 done', 'DB-0002 cancelled', 'DB-0003 done']);
  });

  it('are those to guests who withdrew while the letter waited for the quota', () => {
    const world = worldWith(issued, guests(3));
    world.quota = 1;
    send(world);
    typeInto(world, attendees, 'DB-0002', { seat: 'withdrawn' });
    world.quota = 100;
    expect(runDaily(world.ports)).toMatchObject({ ok: true });
    expect(receivers(world)).toEqual(['khach1@x.example', 'khach3@x.example']);
    expect(states(world)).toEqual(['DB-0001 done', 'DB-0002 cancelled', 'DB-0003 done']);
  });

  it('are those of a template that cannot be filled; they stay in the ledger', () => {
    const world = worldWith(issued, [an]);
    const wrong = world.drive.put({
      content: smallDocx(['{{#Giấy mời}}', '{{Mã bưu điện}}', '{{/Giấy mời}}']),
    });
    const right =
      rowsOf(world, settingsTable).find((row) => row.code === 'drive.template.invitation')?.value ?? '';
    typeInto(world, settingsTable, 'drive.template.invitation', { value: wrong.url });
    expect(send(world)).toEqual({
      ok: false,
      failure: { code: 'template-tags', problems: [{ tag: 'Mã bưu điện', reason: 'unknown', person: '' }] },
    });
    expect(states(world)).toEqual(['DB-0001 waiting']);
    typeInto(world, settingsTable, 'drive.template.invitation', { value: right });
    expect(send(world)).toEqual(report({ sent: 1 }));
  });
});

describe('guests whose invitation no longer holds', () => {
  const invited = [
    { ...an, sentOn: isoDate('2026-11-14'), handedBy: 'Email', renotify: true },
    { ...binh, sentOn: isoDate('2026-11-14'), renotify: true },
  ];
  const moved = { ...issued, date: isoDate('2026-12-15') };
  /** The first person got a mail, the second a letter on paper. */
  const informedWorld = (changed: typeof moved): MemoryWorld => {
    const world = worldWith(changed, invited);
    const key = 'HN-01|invitation|DB-0001';
    put(world, ledger, [
      { key, kind: 'mail', rule: 'invitation', conference: 'HN-01', record: 'DB-0001', state: 'done' },
    ]);
    return world;
  };
  const change = (world: MemoryWorld, values: object) => {
    const sheet = world.ports.register.read(conferences);
    if (!sheet.ok) throw new Error('no conference');
    world.ports.register.change(sheet.value, [{ key: 'HN-01', values }]);
    const people = world.ports.register.read(attendees);
    if (!people.ok) throw new Error('no people');
    world.ports.register.change(people.value, [{ key: 'DB-0001', values: { renotify: true } }]);
  };

  it('get one mail about the change, and count as informed from that day', () => {
    const world = informedWorld(moved);
    expect([send(world), send(world)]).toEqual([report({ sent: 1 }), report({})]);
    expect(world.outbox.map(({ to, subject, attachments }) => [to, subject, attachments.length])).toEqual([
      ['an@x.example', 'Báo lại lịch: họp 7 giờ 30, 15/12/2026', 1],
    ]);
    expect(world.outbox[0]?.text).toContain('ngày 15 tháng 12 năm 2026');
    expect(String(world.outbox[0]?.attachments[0]?.content)).toContain('SEQUENCE:36163201');
    expect(rowsOf(world, attendees)).toEqual([
      { ...an, sentOn: '2026-11-16', handedBy: 'Email' },
      { ...binh, sentOn: '2026-11-14', renotify: true },
    ]);
  });

  it('get a mail about each further change, also back to an earlier day', () => {
    const world = informedWorld(moved);
    const days = ['2026-12-16', '2026-12-15', '2026-12-15'];
    send(world);
    for (const day of days) {
      change(world, { date: isoDate(day) });
      send(world);
    }
    // The last mark was set although nothing had changed since the mail.
    expect(world.outbox.map(({ text }) => /ngày (\d+) tháng 12/.exec(text)?.[1])).toEqual(['15', '16', '15']);
    expect(new Set(rowsOf(world, ledger).map(({ key }) => key)).size).toBe(4);
  });

  it('get one mail about a postponement, and another about the new day', () => {
    const world = informedWorld({ ...moved, status: 'postponed' });
    expect([send(world), send(world)]).toEqual([report({ sent: 1 }), report({})]);
    expect(world.outbox[0]?.subject).toBe('Tạm hoãn hội nghị đối thoại ngày 15/12/2026');
    expect(world.outbox[0]?.text).not.toContain('Thời gian:');
    expect(rowsOf(world, attendees)[0]).toMatchObject({ renotify: true, sentOn: '2026-11-14' });
    change(world, { status: 'issued', date: isoDate('2026-12-22') });
    expect(send(world)).toEqual(report({ sent: 1 }));
    expect(rowsOf(world, attendees)[0]).toEqual({ ...an, sentOn: '2026-11-16', handedBy: 'Email' });
  });

  it('get a mail about a postponement even before they are marked', () => {
    const world = worldWith({ ...moved, status: 'postponed' }, [
      { ...an, sentOn: isoDate('2026-11-14') },
      chi,
    ]);
    expect([send(world), receivers(world)]).toEqual([report({ sent: 1 }), ['an@x.example']]);
  });

  it('get no mail that waited if they were informed on paper meanwhile', () => {
    const world = informedWorld(moved);
    world.quota = 0;
    expect(send(world)).toEqual(report({ waiting: 1 }));
    world.quota = 100;
    typeInto(world, attendees, 'DB-0001', { renotify: null });
    expect(runDaily(world.ports)).toMatchObject({ ok: true });
    expect(receivers(world)).not.toContain('an@x.example');
    expect(states(world)[1]).toBe('DB-0001 cancelled');
  });

  it('get no outdated mail that waited for another day', () => {
    const world = informedWorld(moved);
    world.quota = 0;
    expect(send(world)).toEqual(report({ waiting: 1 }));
    world.quota = 100;
    change(world, { date: isoDate('2026-12-16') });
    expect(send(world)).toEqual(report({ sent: 1 }));
    expect(states(world)).toEqual(['DB-0001 done', 'DB-0001 cancelled', 'DB-0001 done']);
  });
});

describe('while the mails leave, a colleague', () => {
  /** Acts once, when the first letter is sent. */
  const whileSending = (act: (world: MemoryWorld) => void): MemoryWorld => {
    const world = worldWith(issued, [an, chi]);
    let acted = false;
    world.delivers = () => {
      if (!acted) act(world);
      acted = true;
      return 'sent';
    };
    return world;
  };
  const changeConference = (values: Partial<Conference>) => (world: MemoryWorld) => {
    const sheet = world.ports.register.read(conferences);
    if (sheet.ok) world.ports.register.change(sheet.value, [{ key: 'HN-01', values }]);
  };

  it.each([
    ['moves the conference to another hall', { venue: 'Nhà văn hóa thôn Trung Hậu' }],
    ['puts it off', { status: 'postponed' as const }],
    ['calls it off', { status: 'cancelled' as const }],
  ])('%s: people who got the letter must be informed again', (_title, change) => {
    const world = whileSending(changeConference(change));
    expect(send(world)).toEqual(report({ sent: 2 }));
    expect(rowsOf(world, attendees)).toEqual([
      { ...an, sentOn: '2026-11-16', handedBy: 'Email', renotify: true },
      { ...chi, sentOn: '2026-11-16', handedBy: 'Email', renotify: true },
    ]);
  });

  it('changes facts that no letter states: nobody is informed again', () => {
    const world = whileSending(changeConference({ note: 'Thuê thêm ghế' }));
    send(world);
    expect(rowsOf(world, attendees).map(({ renotify }) => renotify)).toEqual([undefined, undefined]);
  });

  it('hands a letter over on paper: the typed day and name stay', () => {
    const handed = { sentOn: isoDate('2026-11-15'), handedBy: 'Trưởng thôn' };
    const world = whileSending(({ ports }) => {
      const sheet = ports.register.read(attendees);
      if (sheet.ok) ports.register.change(sheet.value, [{ key: 'DB-0001', values: handed }]);
    });
    send(world);
    expect(rowsOf(world, attendees)[0]).toMatchObject(handed);
  });
});
