import { daysBetween } from '../../domain/calendar/calendar-date';
import { nextDue } from '../../domain/petitions/petition';
import { listedPetitions } from '../../domain/reminders/petition-reminders';
import {
  type OverduePetition,
  openPetitionsMail,
  overdueMail,
  overdueTable,
  petitionTable,
} from '../mail/petition-mails';
import type { DigestSection } from './digest-section';
import type { ReminderFacts } from './letter-kind';

/** A petition as listed in mails, without its text and petitioner. */
export interface ListedPetition extends OverduePetition {
  readonly receivedOn: string;
}

/** Open petitions that lists may name, most urgent first; `daysOverdue` counts to today. */
export const openPetitions = ({ petitions, conferences, today }: ReminderFacts): readonly ListedPetition[] =>
  listedPetitions(petitions, conferences).map((petition) => {
    const due = nextDue(petition);
    return {
      id: petition.id,
      topic: petition.topic,
      village: petition.village,
      unit: petition.unit.trim(),
      dueOn: due,
      daysOverdue: due !== null && due < today ? daysBetween(due, today) : 0,
      daysLeft: due !== null && due >= today ? daysBetween(today, due) : null,
      waitsFor: petition.answeredOn === null ? 'reply' : 'solution',
      receivedOn: petition.receivedOn ?? '',
    };
  });

export const petitionSection: DigestSection<ListedPetition> = {
  isLong: true,
  keyOf: ({ id }) => id,
  short: (items) => `${items.length} kiến nghị chưa xong`,
  intro(items) {
    const late = items.filter(({ daysOverdue }) => daysOverdue > 0).length;
    const lateWords = late > 0 ? `, trong đó ${late} kiến nghị quá hạn` : '';
    return `Có ${items.length} kiến nghị chưa xong${lateWords}. Đề nghị giải quyết và cập nhật kết quả vào sổ.`;
  },
  list: petitionTable,
  alone: (frame, petitions, words) =>
    openPetitionsMail({ ...frame, petitions, words, unit: frame.addressee }),
};

export const overdueSection: DigestSection<ListedPetition> = {
  isLong: true,
  keyOf: ({ id }) => id,
  short: (items) => `${items.length} kiến nghị quá hạn`,
  intro: (items) =>
    `Toàn xã có ${items.length} kiến nghị quá hạn trả lời hoặc giải quyết, xếp theo số ngày quá hạn.`,
  list: overdueTable,
  alone: (frame, petitions, words) => overdueMail({ ...frame, petitions, words }),
};
