import { addDays, isoDate } from '../../../src/domain/calendar/calendar-date';
import type { ReminderKind } from '../../../src/register/settings/reminder-settings';
import { rowWith } from '../../../src/register/table';
import { attendees } from '../../../src/register/tables/attendees';
import { broadcasts } from '../../../src/register/tables/broadcasts';
import { papers } from '../../../src/register/tables/papers';
import { tasks } from '../../../src/register/tables/tasks';
import { villages } from '../../../src/register/tables/villages';
import { digestKinds } from '../../../src/templates/reminders/digest-kinds';
import { digestsOn } from '../../../src/templates/reminders/digest-letters';
import type { ReminderFacts } from '../../../src/templates/reminders/letter-kind';
import {
  conferenceOn,
  guest,
  nothing,
  petition,
  rule,
  settingsWith,
  unitsOf,
} from '../../support/rules/reminder-facts';

const everyRule = (
  [
    ['open-petitions', 7],
    ['overdue-to-chair', 7],
    ['reply-due', 7],
    ['promise-due', 7],
    ['results-unproved', 10],
    ['collation-missing', 10],
    ['collation-missing', 3],
    ['tasks-overdue', 0],
  ] as const
).map(([kind, days]) => rule(kind, days));
const without = (...kinds: readonly ReminderKind[]) => everyRule.filter(({ kind }) => !kinds.includes(kind));

const nameOf = (section: unknown): string =>
  Object.entries(digestKinds).find(([, kind]) => kind.section === section)?.[0] ?? '';

/** Items of each address by section, under the name of its first kind. */
const on = (day: string, facts: Partial<ReminderFacts>): readonly Readonly<Record<string, unknown>>[] =>
  digestsOn(isoDate(day), {
    ...nothing,
    today: isoDate(day),
    settings: settingsWith(everyRule),
    ...facts,
  }).map(({ recipient, parts }) => ({
    email: recipient.email,
    ...Object.fromEntries(
      parts.map(({ section, items }) => [nameOf(section), items.map((item) => section.keyOf(item))]),
    ),
  }));

const task = (id: string, responsible: string, dueOn: string | null, done = false) =>
  rowWith(tasks, {
    id,
    conference: 'HN1',
    responsible,
    dueOn: dueOn === null ? null : isoDate(dueOn),
    state: done ? 'done' : 'open',
  });
const village = (name: string, on: string | null) =>
  rowWith(villages, { name, opinionsReceivedOn: on === null ? null : isoDate(on) });
const proof = (channel: 'loudspeaker' | 'posted' | 'villages', day: string) =>
  rowWith(broadcasts, { conference: 'HN1', broadcastOn: isoDate(day), purpose: 'results', channel });

describe('the digest of a person', () => {
  it('puts everything for one address in one mail, without repetition', () => {
    const shared = on('2026-11-19', {
      settings: settingsWith(everyRule, {
        clerkEmail: 'Office@x.vn',
        chairEmail: 'office@x.vn',
        units: unitsOf('office@x.vn'),
      }),
      petitions: [petition('KN-1', 'Phòng Kinh tế', '2026-11-17'), petition('KN-2', 'Công an xã', null)],
      tasks: [task('CV-1', 'phong kinh te', '2026-11-18')],
    });
    expect(shared).toEqual([
      {
        email: 'office@x.vn',
        'open-petitions': ['KN-1', 'KN-2'],
        'overdue-to-chair': ['KN-1'],
        'results-unproved': ['HN1'],
        'tasks-overdue': ['CV-1'],
      },
    ]);
  });

  it('reminds the units of replies and promises near or past their day when the full list is off', () => {
    const promised = (id: string, day: string) =>
      petition(id, 'Phòng Kinh tế', '2026-11-10', {
        status: 'answered',
        answeredOn: isoDate('2026-11-16'),
        promisedOn: isoDate(day),
      });
    const petitions = [
      petition('KN-1', 'Phòng Kinh tế', '2026-11-26'),
      petition('KN-2', 'Phòng Kinh tế', '2026-11-27'),
      promised('KN-3', '2026-11-18'),
      promised('KN-4', '2026-11-26'),
      promised('KN-5', '2026-12-30'),
      petition('KN-6', 'Phòng Kinh tế', null),
    ];
    const listed = (...off: readonly ReminderKind[]) =>
      on('2026-11-19', {
        petitions,
        settings: settingsWith(without('overdue-to-chair', 'results-unproved', ...off)),
      })[0]?.['open-petitions'];
    expect(listed()).toEqual(['KN-3', 'KN-1', 'KN-4', 'KN-2', 'KN-5', 'KN-6']);
    expect(listed('open-petitions')).toEqual(['KN-1', 'KN-3', 'KN-4']);
    expect(listed('open-petitions', 'reply-due')).toEqual(['KN-3', 'KN-4']);
    expect(listed('open-petitions', 'reply-due', 'promise-due')).toBeUndefined();
  });

  it('reminds the clerk of the results until all three channels are proved, for a limited time', () => {
    const results = (day: string, ...proofs: readonly ReturnType<typeof proof>[]) =>
      on(day, { broadcasts: proofs })[0]?.['results-unproved'];
    expect(results('2026-11-15')).toBeUndefined();
    expect(results('2026-11-19')).toEqual(['HN1']);
    expect(results('2026-11-26', proof('loudspeaker', '2026-11-20'), proof('posted', '2026-11-20'))).toEqual([
      'HN1',
    ]);
    const all = (['loudspeaker', 'posted', 'villages'] as const).map((channel) =>
      proof(channel, '2026-11-20'),
    );
    expect(results('2026-11-26', ...all)).toBeUndefined();
    expect(results('2027-02-04')).toBeUndefined();
  });

  it('names the villages that sent nothing this year ten and three days before the conference', () => {
    const rows = [
      village('Thôn 1', '2026-11-01'),
      village('Thôn 2', null),
      village('Thôn 3', '2025-11-02'),
      village('', null),
    ];
    const silent = (day: string, rules = everyRule) =>
      on(day, { villages: rows, settings: settingsWith(rules) })[0]?.['collation-missing'];
    expect(silent('2026-10-29')).toBeUndefined();
    expect(silent('2026-11-05')).toEqual(['Thôn 2', 'Thôn 3']);
    expect(silent('2026-11-12')).toEqual(['Thôn 2', 'Thôn 3']);
    const onlyLast = [rule('collation-missing', 10, false), rule('collation-missing', 3)];
    expect([silent('2026-11-05', onlyLast), silent('2026-11-12', onlyLast)]).toEqual([
      undefined,
      ['Thôn 2', 'Thôn 3'],
    ]);
  });

  it('names the villages from which nobody has confirmed, from three days before an issued conference', () => {
    const guest = (name: string, coming: boolean) =>
      rowWith(attendees, { conference: 'HN1', village: name, reply: coming ? 'coming' : null });
    const facts = {
      settings: settingsWith([rule('villages-unconfirmed', 3)]),
      villages: [village('Thôn 1', null), village('Thôn 2', null), village('Thôn 3', null)],
      people: [guest('Thôn 1', false), guest('Thôn 1', true), guest('Thôn 2', false)],
    };
    const listed = (day: string, status: 'issued' | 'preparing') =>
      on(day, { ...facts, conferences: [conferenceOn('HN1', '2026-11-15', status)] })[0]?.[
        'villages-unconfirmed'
      ];
    expect(listed('2026-11-05', 'issued')).toBeUndefined();
    expect(listed('2026-11-12', 'issued')).toEqual(['Thôn 2', 'Thôn 3']);
    expect(listed('2026-11-12', 'preparing')).toBeUndefined();
  });

  it('reminds the unit or person responsible for a due task, or the office if they have no address', () => {
    const listed = on('2026-11-05', {
      settings: settingsWith([rule('tasks-overdue', 0)]),
      people: [rowWith(attendees, { fullName: 'Trần Văn Bình', email: 'binh@x.vn' })],
      tasks: [
        task('CV-1', 'Phòng Kinh tế', '2026-11-05'),
        task('CV-2', 'Trần Văn Bình', '2026-11-01'),
        task('CV-3', 'Đài Truyền thanh', '2026-11-01'),
        task('CV-4', 'Phòng Kinh tế', '2026-11-06'),
        task('CV-5', 'Phòng Kinh tế', '2026-11-01', true),
        task('CV-6', 'Phòng Kinh tế', null),
      ],
    });
    expect(listed).toEqual([
      { email: 'kt@x.vn', 'tasks-overdue': ['CV-1'] },
      { email: 'binh@x.vn', 'tasks-overdue': ['CV-2'] },
      { email: 'clerk@x.vn', 'tasks-overdue': ['CV-3'] },
    ]);
  });

  it('asks for nothing of a past stage, and for the follow-up until sixty days after', () => {
    const staged = (id: string, stage: 'preparation' | 'conference' | 'follow-up', dueOn: string) => ({
      ...task(id, '', dueOn),
      stage,
    });
    const facts = {
      settings: settingsWith([rule('tasks-overdue', 0)]),
      tasks: [
        staged('CV-1', 'preparation', '2026-11-01'),
        staged('CV-2', 'conference', '2026-11-15'),
        staged('CV-3', 'follow-up', '2026-11-20'),
      ],
    };
    const listed = (day: string, status: 'issued' | 'held') =>
      on(day, { ...facts, conferences: [conferenceOn('HN1', '2026-11-15', status)] })[0]?.['tasks-overdue'];
    expect(listed('2026-11-12', 'issued')).toEqual(['CV-1']);
    expect(listed('2026-11-15', 'issued')).toEqual(['CV-1', 'CV-2']);
    expect(listed('2026-11-19', 'issued')).toBeUndefined();
    expect(listed('2026-11-26', 'held')).toEqual(['CV-3']);
    expect(listed('2027-01-14', 'held')).toBeUndefined();
    expect(listed('2027-12-30', 'held')).toBeUndefined();
  });

  it.each([
    ['Kế hoạch', 'preparation', { papers: [{ kind: 'plan', state: 'issued' }] }],
    ['Thông báo kết luận', 'follow-up', { papers: [{ kind: 'conclusion', state: 'issued' }] }],
    ['Báo cáo', 'follow-up', { papers: [{ kind: 'report', state: 'issued' }] }],
    ['Nhật ký phát thanh', 'preparation', { broadcasts: [{ purpose: 'notice', channel: 'loudspeaker' }] }],
    ['Danh sách giao nhận', 'preparation', { people: [{ sentOn: isoDate('2026-11-01') }] }],
    ['Bảng tổng hợp', 'preparation', { villages: [village('Thôn 1', '2026-11-01')] }],
    ['Công văn trả lời', 'follow-up', { petitions: [{ answeredOn: isoDate('2026-11-16') }] }],
  ] as const)('does not ask for %s once the register shows it', (product, stage, proof) => {
    const isBefore = stage === 'preparation';
    const day = isBefore ? '2026-11-12' : '2026-11-26';
    const one = { ...task('CV-1', '', isBefore ? '2026-11-05' : '2026-11-20'), stage, product };
    const conferences = [conferenceOn('HN1', '2026-11-15', isBefore ? 'issued' : 'held')];
    const open = {
      conferences,
      tasks: [one],
      people: [guest('DB-1', null)],
      villages: [village('Thôn 1', null)],
      petitions: [petition('KN-1', '', null)],
      settings: settingsWith([rule('tasks-overdue', 0)]),
      papers: [rowWith(papers, { conference: 'HN1', kind: 'plan', state: 'draft' })],
    };
    expect(on(day, { ...open, broadcasts: [] })[0]?.['tasks-overdue']).toEqual(['CV-1']);
    const more: Readonly<Record<string, readonly object[]>> = proof;
    const shown = {
      papers: (more.papers ?? []).map((row) => rowWith(papers, { conference: 'HN1', ...row })),
      broadcasts: (more.broadcasts ?? []).map((row) =>
        rowWith(broadcasts, { conference: 'HN1', broadcastOn: isoDate('2026-11-02'), ...row }),
      ),
      ...(more.people ? { people: [guest('DB-1', '2026-11-01')] } : {}),
      ...(more.villages ? { villages: [village('Thôn 1', '2026-11-01')] } : {}),
      ...(more.petitions ? { petitions: [{ ...petition('KN-1', '', null), ...more.petitions[0] }] } : {}),
    };
    expect(on(day, { ...open, ...shown })).toEqual([]);
  });

  it('shrinks what nobody touched for four weeks to one mail in four weeks', () => {
    const due = petition('KN-1', 'Phòng Kinh tế', '2026-11-18');
    const days = Array.from({ length: 12 }, (_, week) => addDays(isoDate('2026-11-19'), 7 * week));
    const told = (more: object = {}) =>
      days.filter(
        (day) =>
          on(day, {
            petitions: [{ ...due, ...more }],
            settings: settingsWith([rule('open-petitions', 7)]),
          }).length > 0,
      );
    expect(told()).toEqual([
      '2026-11-19',
      '2026-11-26',
      '2026-12-03',
      '2026-12-10',
      '2026-12-31',
      '2027-01-28',
    ]);
    // Reopened, it is new again.
    expect(told({ reopenings: '05/01/2027, trước đó: Đã giải quyết. Lý do: đường hỏng lại' })).toEqual(
      expect.arrayContaining(['2027-01-07', '2027-01-14', '2027-01-21', '2027-01-28']),
    );
  });

  it('greets whoever reads at the address: the office’s chair, a unit, a person with the form of address', () => {
    const names = digestsOn(isoDate('2026-11-05'), {
      ...nothing,
      today: isoDate('2026-11-05'),
      conferences: [{ ...conferenceOn('HN1', '2026-11-15'), chair: 'Trần Văn Khác' }],
      settings: settingsWith(everyRule, { units: unitsOf('kt@x.vn') }),
      people: [rowWith(attendees, { fullName: 'Trần Văn Bình', honorific: 'mr', email: 'binh@x.vn' })],
      petitions: [petition('KN-1', 'Phòng Kinh tế', '2026-11-04', { receivedOn: isoDate('2026-10-20') })],
      tasks: [task('CV-1', 'Trần Văn Bình', '2026-11-01'), task('CV-2', 'Chủ tịch UBND', '2026-11-01')],
    }).map(({ recipient }) => [recipient.email, recipient.name]);
    expect(names).toEqual([
      ['kt@x.vn', 'Phòng Kinh tế'],
      ['chair@x.vn', 'Chủ tịch'],
      ['binh@x.vn', 'Ông Trần Văn Bình'],
    ]);
  });

  it('reminds nobody of a conference that is off', () => {
    const off = {
      conferences: [conferenceOn('HN1', '2026-11-15', 'cancelled')],
      tasks: [task('CV-1', 'x', '2026-11-01')],
    };
    expect(on('2026-11-19', { ...off, villages: [village('Thôn 1', null)] })).toEqual([]);
  });
});
