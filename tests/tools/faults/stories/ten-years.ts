import { addDays, isoDate } from '../../../../src/domain/calendar/calendar-date';
import { random } from '../../../../src/host/model/world/random';
import { type Case, type Selection, type Tally, tally, type Verdict } from '../verdicts/findings';
import { dayInVietnam, repeatedNow } from '../verdicts/given-once';
import { conferenceDraft, guests, requestOf, typeInto } from '../worlds/season-steps';
import { linesOf, positionedLines } from '../worlds/sheet-rows';
import { mustDo, type Stage } from '../worlds/stage';
import type { Worlds } from '../worlds/worlds';

/** Month ends, leap days, days around Tet: one conference a year. */
const days = [
  '2027-12-31',
  '2028-02-29',
  '2029-03-01',
  '2030-01-31',
  '2031-02-03',
  '2032-02-29',
  '2033-02-07',
  '2034-10-31',
  '2035-12-01',
  '2036-03-07',
] as const;

/** As the register is set up: a reminder to each invited person so many days before. */
const stages = [7, 3, 1] as const;
const invitedBefore = 40;
const people = { invited: 3, withEmail: 2 } as const;

interface Expected {
  readonly address: string;
  readonly day: string;
  readonly late: boolean;
}

const iso = (stage: Stage): string =>
  new Date(stage.host.now().getTime() + 7 * 3_600_000).toISOString().slice(0, 10);

const vietnamese = (date: string): string => date.split('-').reverse().join('/');

function invite(stage: Stage, date: string, number: number): readonly string[] {
  const made = mustDo(
    stage.call('conference.save', {
      request: requestOf(7000 + number),
      id: null,
      fingerprint: null,
      draft: { ...conferenceDraft, year: date.slice(0, 4), date: vietnamese(date) },
    }),
  );
  const id = String((made as { readonly id?: unknown }).id);
  mustDo(stage.call('conference.set-status', { id, status: 'issued', override: 'Chủ tịch UBND xã' }));
  const first = 1000 + number * 10;
  const invited = guests(first, people.invited, people.withEmail).map(
    (guest): Readonly<Record<string, string>> => ({ ...guest, conference: id }),
  );
  mustDo(stage.call('attendee.import', { request: requestOf(8000 + number), people: invited }));
  const names = new Set(invited.map((guest) => guest.fullName));
  for (const { row, line } of positionedLines(stage.host.state, 'Đại biểu')) {
    if (names.has(line['Họ và tên']))
      typeInto(stage, 'Đại biểu', row, 'Ngày gửi giấy mời', vietnamese(iso(stage)));
  }
  return invited.flatMap((guest) => (guest.email ? [guest.email] : []));
}

/** The matters of the first day would send lists for ten years; another check looks at lists. */
function withoutPetitions(stage: Stage): void {
  stage.host.hand.deleteRows('Kiến nghị', 2, linesOf(stage.host.state, 'Kiến nghị').length);
}

/**
 * R4: ten years, or the first of them, day by day. Of the daily triggers some are skipped, some fire twice. Every person with an address gets
 * each reminder once, on its day, or on the next one and marked as late.
 */
export function tenYears(worlds: Worlds, seed: number, selection: Selection, years = 10): Tally {
  const play = (troubled: boolean): Verdict => {
    const stage = worlds.enter('ready');
    const { host } = stage;
    const chance = { random: seed };
    withoutPetitions(stage);
    const expected: Expected[] = [];
    const before = host.state.mailbox.sent.length;
    const dates = days.map((date) => isoDate(date));
    const last = addDays(isoDate('2026-11-16'), Math.floor(years * 365.25));
    let skippedBefore = false;
    for (let day = addDays(isoDate('2026-11-16'), 1); day <= last; day = addDays(day, 1)) {
      const number = dates.findIndex((date) => addDays(date, -invitedBefore) === day);
      const conference = dates[number];
      const luck = random(chance);
      // A reminder for tomorrow cannot be made up for, and nothing is left out on two days running.
      const eve = dates.some((date) => addDays(date, -1) === day);
      const skipped: boolean = troubled && luck < 0.15 && !skippedBefore && !eve;
      host.advance(`${day}T12:00:00+07:00`, { skip: () => skipped, double: () => troubled && luck > 0.85 });
      if (conference) {
        const addresses = invite(stage, conference, number);
        for (const stageDays of stages)
          for (const address of addresses)
            expected.push({ address, day: addDays(conference, -stageDays), late: false });
      }
      for (const [index, one] of expected.entries()) {
        if (one.day === day && skipped) expected[index] = { ...one, day: addDays(day, 1), late: true };
      }
      skippedBefore = skipped;
    }
    const reminded = host.state.mailbox.sent
      .slice(before)
      .filter(({ to }) => to[0]?.startsWith('nguoi'))
      .map(({ to, sentAt }) => `${to.join()} on ${dayInVietnam(sentAt)}`);
    const wanted = expected.map(({ address, day }) => `${address} on ${day}`);
    const late = linesOf(host.state, 'Sổ gửi').filter(
      (line) => line.Việc?.startsWith('Nhắc đại biểu') && line['Ghi chú']?.includes('muộn'),
    ).length;
    const wantedLate = expected.filter((one) => one.late).length;
    return {
      lost: wanted.filter((one) => !reminded.includes(one)),
      repeated: [
        ...reminded.filter((one, index) => !wanted.includes(one) || reminded.indexOf(one) !== index),
        ...repeatedNow(host.state),
      ],
      wrong: late === wantedLate ? [] : [`${late} reminders are marked as late, not ${wantedLate}`],
      onReview: 0,
    };
  };
  const cases: readonly Case[] = [
    { what: 'on-time', play: () => play(false) },
    { what: 'skipped-and-doubled', play: () => play(true) },
  ];
  return tally('years', 'ten-years', cases, selection);
}
