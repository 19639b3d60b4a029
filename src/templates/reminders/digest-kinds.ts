import { addDays, type CalendarDate, daysBetween } from '../../domain/calendar/calendar-date';
import { fixedDateOf, mayNotify } from '../../domain/conference/conference';
import { clockVerdict, resultEvidence } from '../../domain/conference/proof-clocks';
import { isInWeekOf, isRunning, isStarted } from '../../domain/reminders/list-days';
import { enabledStages } from '../../domain/reminders/reminder';
import { fold } from '../../domain/text/vietnamese-text';
import type { ReminderSetting } from '../../register/settings/reminder-settings';
import { proofChannelLabels } from '../../register/tables/broadcasts';
import { facts as factList, type MailBlock } from '../mail/mail-content';
import { shortDate } from '../words/wording';
import type { DigestSection } from './digest-section';
import type { FactSource, ReminderFacts } from './letter-kind';
import { type ListedPetition, openPetitions, overdueSection, petitionSection } from './petition-section';

/** Recipient of an item. If a unit, person or chair has no address, the clerk gets it. */
export type Reader =
  | { readonly kind: 'clerk' }
  | { readonly kind: 'chair' }
  /** A unit by its name. */
  | { readonly kind: 'unit'; readonly name: string }
  /** A unit or an attendee by name. */
  | { readonly kind: 'responsible'; readonly name: string };

export interface Finding<Item> {
  readonly reader: Reader;
  readonly item: Item;
}

/** A kind of reminder that goes into the weekly mail. */
export interface DigestKind<Item> {
  readonly sources: readonly FactSource[];
  readonly section: DigestSection<Item>;
  /** What is due on a list day; `stages` are the rows that are switched on, at least one. */
  find(day: CalendarDate, facts: ReminderFacts, stages: readonly ReminderSetting[]): readonly Finding<Item>[];
}

/** Keeps the type of the items of each kind. */
const digestKind = <Item>(kind: DigestKind<Item>): DigestKind<Item> => kind;

const forClerk = <Item>(items: readonly Item[]): readonly Finding<Item>[] =>
  items.map((item) => ({ reader: { kind: 'clerk' }, item }));

const leadOf = (stages: readonly ReminderSetting[]): number => stages[0]?.days ?? 0;

/** Petitions received by that day, for their units. */
const forUnits = (
  petitions: readonly ListedPetition[],
  day: CalendarDate,
): readonly Finding<ListedPetition>[] =>
  petitions
    .filter(({ receivedOn }) => receivedOn <= day)
    .map((item) => ({ reader: { kind: 'unit', name: item.unit }, item }));

/** Petitions near or past their due day; none while the list of all open petitions is switched on. */
const dueFor = (waitsFor: ListedPetition['waitsFor']): DigestKind<ListedPetition> => ({
  sources: ['petitions'],
  section: petitionSection,
  find(day, facts, stages) {
    if (enabledStages(facts.settings.reminders['open-petitions']).length > 0) return [];
    const last = addDays(day, leadOf(stages));
    const due = openPetitions(facts).filter(
      (petition) => petition.waitsFor === waitsFor && petition.dueOn !== null && petition.dueOn <= last,
    );
    return forUnits(due, day);
  },
});

/** Days after a conference for which missing proof is reminded of. */
const proofReminderDays = 60;
/** Days before a conference; an older collation belongs to an earlier year. */
const longestCollationAge = 180;

const villageList = (label: string) => ({
  keyOf: (name: string) => name,
  list: (names: readonly string[]): MailBlock => factList([label, names.join(', ')]),
});

/** If several kinds lead to one address, the first gives the reader's name. */
export const digestKinds = {
  'open-petitions': digestKind({
    sources: ['petitions'],
    section: petitionSection,
    find: (day, facts) => forUnits(openPetitions(facts), day),
  }),
  'reply-due': dueFor('reply'),
  'promise-due': dueFor('solution'),
  'overdue-to-chair': digestKind({
    sources: ['petitions'],
    section: overdueSection,
    find: (day, facts) =>
      openPetitions(facts)
        .filter(({ dueOn }) => dueOn !== null && dueOn < day)
        .map((item) => ({ reader: { kind: 'chair' }, item })),
  }),
  'results-unproved': digestKind({
    sources: ['broadcasts'],
    find: (day, { conferences, broadcasts, settings, today }) =>
      forClerk(
        conferences.filter(isRunning).flatMap(({ id, title, ...rest }) => {
          const date = fixedDateOf(rest);
          if (date === null || day <= date || day > addDays(date, proofReminderDays)) return [];
          const lastDay = addDays(date, settings.terms.publicationDays);
          const proofs = broadcasts
            .filter(({ conference }) => conference === id)
            .map(({ broadcastOn, purpose, channel }) => ({ on: broadcastOn, purpose, channel }));
          if (clockVerdict(resultEvidence(proofs, lastDay, day)) !== 'missing') return [];
          const missing = resultEvidence(proofs, lastDay, today).flatMap(({ what, doneOn }) =>
            doneOn === null && what !== 'letters' ? [proofChannelLabels[what]] : [],
          );
          return missing.length === 0 ? [] : [{ id, title, lastDay, missing }];
        }),
      ),
    section: {
      keyOf: ({ id }) => id,
      short: () => 'chưa đủ minh chứng công bố kết quả',
      intro: () =>
        'Chưa đủ minh chứng công bố kết quả hội nghị. Nếu đã làm, đề nghị ghi vào trang Truyền thanh để làm căn cứ.',
      list: (items) => ({
        kind: 'table',
        header: ['Hội nghị', 'Ngày cuối', 'Còn thiếu'],
        rows: items.map(({ title, lastDay, missing }) => [title, shortDate(lastDay), missing.join(', ')]),
      }),
    },
  }),
  'collation-missing': digestKind({
    sources: ['villages'],
    find(day, { conferences, villages }, stages) {
      const date = conferences
        .filter(isStarted)
        .map(fixedDateOf)
        .find((on) => on !== null && isInWeekOf(stages, on, day));
      if (!date) return [];
      const oldest = addDays(date, -longestCollationAge);
      return forClerk(
        villages.flatMap(({ name, opinionsReceivedOn: on }) =>
          name !== '' && (on === null || on < oldest) ? [name] : [],
        ),
      );
    },
    section: {
      ...villageList('Thôn chưa nộp'),
      short: (names) => `${names.length} thôn chưa nộp tổng hợp`,
      intro: (names) =>
        `Còn ${names.length} thôn chưa nộp tổng hợp ý kiến, kiến nghị. Đề nghị đôn đốc và ghi Ngày nộp tổng hợp ở trang Thôn.`,
    },
  }),
  /** Clause S34. */
  'villages-unconfirmed': digestKind({
    sources: ['people', 'villages'],
    find(day, { conferences, people, villages }, stages) {
      const conference = conferences.filter(mayNotify).find((candidate) => {
        const date = fixedDateOf(candidate);
        return date !== null && isInWeekOf(stages, date, day);
      });
      if (!conference) return [];
      const coming = new Set(
        people
          .filter((person) => person.conference === conference.id && person.reply === 'coming')
          .map(({ village }) => fold(village)),
      );
      const names = villages.map(({ name }) => name);
      return forClerk(names.filter((name) => name !== '' && !coming.has(fold(name))));
    },
    section: {
      ...villageList('Thôn chưa xác nhận'),
      short: (names) => `${names.length} thôn chưa ai xác nhận dự`,
      intro: (names) =>
        `Còn ${names.length} thôn chưa có ai xác nhận dự hội nghị. Đề nghị liên hệ Trưởng thôn và ghi ở Đối thoại → Chuẩn bị.`,
    },
  }),
  'tasks-overdue': digestKind({
    sources: ['people', 'tasks'],
    find(day, { conferences, tasks, today }, stages) {
      const started = new Set(conferences.filter(isStarted).map(({ id }) => id));
      const last = addDays(day, leadOf(stages));
      return tasks.flatMap(({ id, conference, content, responsible, dueOn, state }) =>
        state !== 'done' && dueOn !== null && dueOn <= last && started.has(conference)
          ? [
              {
                reader: { kind: 'responsible', name: responsible.trim() },
                item: {
                  id,
                  content,
                  responsible,
                  dueOn,
                  daysOverdue: Math.max(0, daysBetween(dueOn, today)),
                },
              },
            ]
          : [],
      );
    },
    section: {
      keyOf: ({ id }) => id,
      short: (items) => `${items.length} việc đến hạn`,
      intro: (items) =>
        `Có ${items.length} việc đến hạn hoặc quá hạn. Đề nghị hoàn thành và cập nhật tình trạng ở trang Phân công.`,
      list: (items) => ({
        kind: 'table',
        header: ['Công việc', 'Chịu trách nhiệm', 'Thời hạn', 'Tình trạng'],
        rows: items.map(({ content, responsible, dueOn, daysOverdue }) => [
          content,
          responsible,
          shortDate(dueOn),
          daysOverdue > 0 ? `quá hạn ${daysOverdue} ngày` : 'đến hạn',
        ]),
      }),
    },
  }),
} as const;
