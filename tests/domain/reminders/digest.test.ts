import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { type Digest, type DigestFacts, digestsOn } from '../../../src/domain/reminders/digest';
import type { ReminderKind } from '../../../src/domain/reminders/reminder';
import { nothing, petition, rule, session } from '../../support/rules/reminder-facts';

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

const on = (day: string, facts: Partial<DigestFacts>): readonly Partial<Digest>[] =>
  digestsOn(isoDate(day), { ...nothing, rules: everyRule, ...facts }).map(
    ({ recipientKind: _kind, recipientId: _id, ...digest }) =>
      Object.fromEntries(Object.entries(digest).filter(([, told]) => told.length > 0)),
  );

const task = (id: string, responsible: string, dueOn: string | null, done = false) => ({
  id,
  conference: 'HN1',
  responsible,
  dueOn: dueOn === null ? null : isoDate(dueOn),
  done,
});
const village = (name: string, on: string | null) => ({
  name,
  opinionsReceivedOn: on === null ? null : isoDate(on),
});
const proof = (channel: 'loudspeaker' | 'posted' | 'villages', day: string) => ({
  conference: 'HN1',
  on: isoDate(day),
  purpose: 'results' as const,
  channel,
});

describe('the digest of a person', () => {
  it('joins all that concerns one address in one mail, and says nothing twice', () => {
    const shared = on('2026-11-19', {
      clerkEmail: 'Office@x.vn',
      chairEmail: 'office@x.vn',
      units: [
        { name: 'Phòng Kinh tế', email: 'office@X.vn' },
        { name: 'Công an xã', email: '' },
      ],
      petitions: [petition('KN-1', 'Phòng Kinh tế', '2026-11-17'), petition('KN-2', 'Công an xã', null)],
      tasks: [task('CV-1', 'phong kinh te', '2026-11-18')],
    });
    expect(shared).toEqual([
      {
        email: 'office@X.vn',
        petitions: ['KN-1', 'KN-2'],
        overdue: ['KN-1'],
        results: ['HN1'],
        tasks: ['CV-1'],
      },
    ]);
  });

  it('asks the units for replies that are near and promises that are near or past, when the full list is off', () => {
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
    const told = (...off: readonly ReminderKind[]) =>
      on('2026-11-19', { petitions, rules: without('overdue-to-chair', 'results-unproved', ...off) })[0]
        ?.petitions;
    expect(told()).toEqual(['KN-3', 'KN-1', 'KN-4', 'KN-2', 'KN-5', 'KN-6']);
    expect(told('open-petitions')).toEqual(['KN-3', 'KN-1', 'KN-4']);
    expect(told('open-petitions', 'reply-due')).toEqual(['KN-3', 'KN-4']);
    expect(told('open-petitions', 'reply-due', 'promise-due')).toBeUndefined();
  });

  it('presses the clerk for the results until all three ways are proved, and not for ever', () => {
    const results = (day: string, ...proofs: readonly ReturnType<typeof proof>[]) =>
      on(day, { resultProofs: proofs })[0]?.results;
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

  it('names ten and three days before the session the villages that sent nothing this year', () => {
    const villages = [
      village('Thôn 1', '2026-11-01'),
      village('Thôn 2', null),
      village('Thôn 3', '2025-11-02'),
      village('', null),
    ];
    const silent = (day: string, rules = everyRule) => on(day, { villages, rules })[0]?.villages;
    expect(silent('2026-10-29')).toBeUndefined();
    expect(silent('2026-11-05')).toEqual(['Thôn 2', 'Thôn 3']);
    expect(silent('2026-11-12')).toEqual(['Thôn 2', 'Thôn 3']);
    const onlyLast = [rule('collation-missing', 10, false), rule('collation-missing', 3)];
    expect([silent('2026-11-05', onlyLast), silent('2026-11-12', onlyLast)?.length]).toEqual([undefined, 2]);
  });

  it('names the villages of which nobody said to come, from three days before an issued session', () => {
    const guest = (name: string, coming: boolean) => ({ conference: 'HN1', village: name, coming });
    const facts = {
      rules: [rule('villages-unconfirmed', 3)],
      villages: [village('Thôn 1', null), village('Thôn 2', null), village('Thôn 3', null)],
      guests: [guest('Thôn 1', false), guest('Thôn 1', true), guest('Thôn 2', false)],
    };
    const told = (day: string, status: 'issued' | 'preparing') =>
      on(day, { ...facts, conferences: [session('HN1', '2026-11-15', status)] })[0]?.unconfirmed;
    expect(told('2026-11-05', 'issued')).toBeUndefined();
    expect(told('2026-11-12', 'issued')).toEqual(['Thôn 2', 'Thôn 3']);
    expect(told('2026-11-12', 'preparing')).toBeUndefined();
  });

  it('tells whoever is responsible of a task that is due, by the address of the unit or person, else the office', () => {
    const told = on('2026-11-05', {
      rules: [rule('tasks-overdue', 0)],
      people: [{ name: 'Trần Văn Bình', email: 'binh@x.vn' }],
      tasks: [
        task('CV-1', 'Phòng Kinh tế', '2026-11-05'),
        task('CV-2', 'Trần Văn Bình', '2026-11-01'),
        task('CV-3', 'Đài Truyền thanh', '2026-11-01'),
        task('CV-4', 'Phòng Kinh tế', '2026-11-06'),
        task('CV-5', 'Phòng Kinh tế', '2026-11-01', true),
        task('CV-6', 'Phòng Kinh tế', null),
      ],
    });
    expect(told).toEqual([
      { email: 'kt@x.vn', tasks: ['CV-1'] },
      { email: 'binh@x.vn', tasks: ['CV-2'] },
      { email: 'clerk@x.vn', tasks: ['CV-3'] },
    ]);
  });

  it('presses nobody about a session that is off', () => {
    const off = {
      conferences: [session('HN1', '2026-11-15', 'cancelled')],
      tasks: [task('CV-1', 'x', '2026-11-01')],
    };
    expect(on('2026-11-19', { ...off, villages: [village('Thôn 1', null)] })).toEqual([]);
  });
});
