import { addDays } from '../../domain/calendar/calendar-date';
import { fixedDateOf, mayNotify } from '../../domain/conference/conference';
import { clockVerdict, resultEvidence } from '../../domain/conference/proof-clocks';
import { nextDue } from '../../domain/petitions/petition';
import { inWeekOf, isQuiet, isRunning, isStarted } from '../../domain/reminders/list-days';
import { enabledStages } from '../../domain/reminders/reminder';
import { fold } from '../../domain/text/vietnamese-text';
import { proofChannelLabels } from '../../register/tables/broadcasts';
import type { Petition } from '../../register/tables/petitions';
import type { MailBlock } from '../mail/mail-blocks';
import { facts as factList, list } from '../mail/mail-content';
import { shortDate } from '../words/wording';
import { type DigestKind, digestKind, forClerk, leadOf, type Reader } from './digest-section';
import {
  type ListedPetition,
  openPetitions,
  overdueSection,
  petitionSection,
  petitionsFor,
} from './petition-section';
import { logOf, missingCollations } from './task-proof';
import { followUpDays, overdueTasks } from './task-section';

const toUnit = ({ unit }: Petition): Reader => ({ kind: 'unit', name: unit.trim() });

/** Petitions near or past their due day; none while the list of all open petitions is switched on. */
const dueFor = (waitsFor: ListedPetition['waitsFor']): DigestKind<ListedPetition> => ({
  sources: ['petitions'],
  section: petitionSection,
  find(day, facts, stages) {
    if (enabledStages(facts.settings.reminders['open-petitions']).length > 0) return [];
    const last = addDays(day, leadOf(stages));
    const due = openPetitions(facts).filter((petition) => {
      const on = nextDue(petition);
      return (petition.answeredOn === null) === (waitsFor === 'reply') && on !== null && on <= last;
    });
    return petitionsFor(due, day, facts, toUnit);
  },
});

const villageList = (label: string) => ({
  keyOf: (name: string) => name,
  list: (names: readonly string[]): MailBlock => factList([label, names.join(', ')]),
});

/** If several kinds lead to one address, the first gives the reader's name. */
export const digestKinds = {
  'open-petitions': digestKind({
    sources: ['petitions'],
    section: petitionSection,
    find: (day, facts) => petitionsFor(openPetitions(facts), day, facts, toUnit),
  }),
  'reply-due': dueFor('reply'),
  'promise-due': dueFor('solution'),
  'overdue-to-chair': digestKind({
    sources: ['petitions'],
    section: overdueSection,
    find: (day, facts) =>
      petitionsFor(
        openPetitions(facts).filter((petition) => (nextDue(petition) ?? day) < day),
        day,
        facts,
        () => ({ kind: 'chair' }),
      ),
  }),
  'results-unproved': digestKind({
    sources: ['broadcasts'],
    find: (day, facts) =>
      facts.conferences.filter(isRunning).flatMap((conference) => {
        const { id, title } = conference;
        const { settings, today } = facts;
        const date = fixedDateOf(conference);
        if (date === null || day <= date || day > addDays(date, followUpDays)) return [];
        const lastDay = addDays(date, settings.terms.publicationDays);
        const proofs = logOf(facts, conference);
        if (clockVerdict(resultEvidence(proofs, lastDay, day)) !== 'missing') return [];
        const missing = resultEvidence(proofs, lastDay, today).flatMap(({ what, doneOn }) =>
          doneOn === null && what !== 'letters' ? [proofChannelLabels[what]] : [],
        );
        const item = { id, title, lastDay, missing, isLate: today > lastDay };
        return missing.length === 0
          ? []
          : [{ reader: { kind: 'clerk' }, item, pace: isQuiet(lastDay, day) ? 'quiet' : 'now' }];
      }),
    section: {
      keyOf: ({ id }) => id,
      short: (items) =>
        items.some(({ isLate }) => isLate) ? 'quá hạn công bố kết quả' : 'chưa đủ minh chứng công bố kết quả',
      intro: () =>
        'Chưa đủ minh chứng công bố kết quả hội nghị. Nếu đã làm, đề nghị ghi vào trang Truyền thanh để làm minh chứng.',
      list: (items) =>
        list(
          items.map(({ title, lastDay, missing, isLate }) => ({
            name: title,
            state: isLate ? 'quá hạn' : 'chưa đủ minh chứng',
            isLate,
            facts: [
              ['Ngày cuối', shortDate(lastDay)],
              ['Còn thiếu', missing.join(', ')],
            ],
          })),
        ),
      inOneLine: (items) =>
        items
          .map(({ title, missing }) => `Công bố kết quả ${title}, còn thiếu ${missing.join(', ')}`)
          .join('; '),
    },
  }),
  'collation-missing': digestKind({
    sources: ['villages'],
    find(day, facts, stages) {
      const conference = inWeekOf(stages, facts.conferences.filter(isStarted), day);
      return forClerk(conference ? missingCollations(facts, conference) : []);
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
      const conference = inWeekOf(stages, conferences.filter(mayNotify), day);
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
      short: (names) => `${names.length} thôn chưa có ai xác nhận dự`,
      intro: (names) =>
        `Còn ${names.length} thôn chưa có ai xác nhận dự hội nghị. Đề nghị liên hệ Trưởng thôn và ghi ở Đối thoại → Trước hội nghị → Giao giấy, báo mời…`,
    },
  }),
  'tasks-overdue': overdueTasks,
} as const;
