import { kindsNear, openReminders } from '../../../src/application/reminders/open-reminders';
import { addDays, type CalendarDate, isoDate } from '../../../src/domain/calendar/calendar-date';
import { conferenceStatuses } from '../../../src/domain/conference/conference';
import { readRule } from '../../../src/domain/reminders/reminder';
import { reminderKinds } from '../../../src/templates/reminders/reminder-kinds';
import { fc } from '../../support/rules/properties';
import {
  conferenceOn,
  guest,
  nothing,
  plannedOn as on,
  petition,
  rules,
  settingsWith,
} from '../../support/rules/reminder-facts';

const kindOf = (rule: string): string => readRule(rule, reminderKinds)?.name ?? '';

describe('all reminders', () => {
  const busy = {
    people: [guest('A', '2026-10-20'), guest('B', null)],
    broadcasts: [],
    petitions: [petition('KN-1', 'Phòng Kinh tế', '2026-11-10', { receivedOn: isoDate('2026-10-20') })],
  };

  it('are sent only while the conference is issued; those about petitions continue once it is held', () => {
    const kinds = (status: (typeof conferenceStatuses)[number]) =>
      on('2026-11-12', { ...busy, conferences: [conferenceOn('HN1', '2026-11-15', status)] }).map(
        ({ rule: name }) => name,
      );
    expect(Object.fromEntries(conferenceStatuses.map((status) => [status, kinds(status)]))).toEqual({
      preparing: [],
      issued: ['invitations-unsent', 'broadcast-unlogged', 'attendee-3', 'digest', 'digest'],
      held: ['digest', 'digest'],
      postponed: [],
      cancelled: [],
    });
  });

  it('leave out a postponed conference while another continues', () => {
    const conferences = [
      conferenceOn('HN1', '2026-11-15', 'postponed'),
      conferenceOn('HN0', '2026-06-01', 'held'),
    ];
    const petitions = [
      ...busy.petitions,
      petition('KN-2', 'Phòng Kinh tế', null, { conference: 'HN0', receivedOn: null }),
    ];
    const day = isoDate('2026-11-12');
    const reminders = openReminders(reminderKinds, {
      ...nothing,
      ...busy,
      petitions,
      conferences,
      today: day,
    });
    expect(reminders.planned).toHaveLength(1);
    const letters = reminders.planned.map((one) =>
      reminders.write({ ...one, conference: one.conferenceId }, { uid: 'a@so-doi-thoai', sequence: 0 }),
    );
    const letterText = JSON.stringify(letters);
    expect([letterText.includes('KN-2'), letterText.includes('KN-1')]).toEqual([true, false]);
  });

  it('stop individually when their rules are switched off, and all while only the month is set', () => {
    expect(
      on('2026-11-12', { ...busy, settings: settingsWith(rules.map((one) => ({ ...one, enabled: false }))) }),
    ).toEqual([]);
    expect(
      on('2026-11-12', {
        ...busy,
        conferences: [{ ...conferenceOn('HN1', '2026-11-15'), dateState: 'expected' }],
      }),
    ).toEqual([]);
  });

  const anyDay = fc.integer({ min: 0, max: 1500 }).map((days) => addDays(isoDate('2023-02-01'), days));
  const anyRuns = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 45, maxLength: 45 });

  it('are the same on double runs, and reach everybody once for each stage, over any skipped runs', () => {
    fc.assert(
      fc.property(anyDay, anyRuns, (date, runsOfDay) => {
        const facts = {
          ...nothing,
          ...busy,
          people: [guest('A', '2022-12-31'), guest('B', null)],
          conferences: [{ ...conferenceOn('HN1', date) }],
        };
        const sentKeys = new Set<string>();
        const stages: string[] = [];
        const expected = new Set<string>();
        runsOfDay.forEach((runs, index) => {
          const today = addDays(date, index - 40);
          for (let run = 0; run < runs; run += 1) {
            const planned = openReminders(reminderKinds, { ...facts, today }).planned.filter(
              ({ key }) => !sentKeys.has(key),
            );
            if (run > 0) expect(planned).toEqual([]);
            const toOne = planned.map(({ rule: name, email }) => `${kindOf(name)} ${email}`);
            expect(new Set(toOne).size).toBe(toOne.length);
            for (const { key, late, dueOn, rule: name } of planned) {
              expect(late).toBe(dueOn < today);
              if (kindOf(name) === 'attendee') stages.push(key);
              sentKeys.add(key);
            }
          }
          const reached = [7, 3, 1].filter((days) => addDays(date, -days) <= today).pop();
          if (runs > 0 && today < date && reached !== undefined)
            expected.add(`A|attendee-${reached}|${addDays(date, -reached)}`);
        });
        expect(stages).toEqual([...expected]);
      }),
    );
  });

  it('include nothing new of a kind that the first look rules out', () => {
    const status = fc.constantFrom(...conferenceStatuses);
    fc.assert(
      fc.property(
        status,
        anyDay,
        fc.integer({ min: -400, max: 60 }),
        fc.integer({ min: 1, max: 9 }),
        (state, date, offset, daysSince) => {
          const today = addDays(date, -offset);
          const lastRunOn = addDays(today, -daysSince);
          const conferences = [{ ...conferenceOn('HN1', date, state), dateState: null }];
          const petitions = busy.petitions.map((one) => ({ ...one, receivedOn: null }));
          const facts = { ...nothing, ...busy, conferences, petitions };
          const plan = (day: CalendarDate) => openReminders(reminderKinds, { ...facts, today: day }).planned;
          const before = new Set(plan(lastRunOn).map(({ key }) => key));
          const look = { conferences, settings: facts.settings, today };
          const near = kindsNear(reminderKinds, { ...look, lastRunOn });
          const fresh = plan(today).filter(({ key }) => !before.has(key));
          expect(fresh.filter(({ rule: name }) => !(kindOf(name) in near))).toEqual([]);
          expect(kindsNear(reminderKinds, { ...look, lastRunOn: today })).toEqual({});
        },
      ),
      { numRuns: 500 },
    );
  });

  it('are looked at only when stages, terms or list days are due', () => {
    const look = (status: 'issued' | 'held' | 'postponed', today: string, lastRunOn: string | null) =>
      Object.keys(
        kindsNear(reminderKinds, {
          conferences: [conferenceOn('HN1', '2026-11-15', status)],
          settings: settingsWith(rules),
          today: isoDate(today),
          lastRunOn: lastRunOn === null ? null : isoDate(lastRunOn),
        }),
      ).length > 0;
    expect(look('issued', '2026-09-01', '2026-08-31')).toBe(false);
    expect(look('issued', '2026-11-08', '2026-11-07')).toBe(true);
    expect(look('held', '2026-11-25', '2026-11-24')).toBe(false);
    expect(look('held', '2026-11-26', '2026-11-25')).toBe(true);
    expect(look('held', '2026-11-28', '2026-11-25')).toBe(true);
    expect(look('held', '2026-11-28', null)).toBe(true);
    expect(look('postponed', '2026-11-08', null)).toBe(false);
  });
});
