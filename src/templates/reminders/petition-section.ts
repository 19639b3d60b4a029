import { type CalendarDate, daysBetween } from '../../domain/calendar/calendar-date';
import { readTypedDate } from '../../domain/calendar/date-text';
import { nextDue } from '../../domain/petitions/petition';
import { listedPetitions, petitionPace } from '../../domain/reminders/petition-reminders';
import type { Petition } from '../../register/tables/petitions';
import type { Fact, MailBlock } from '../mail/mail-blocks';
import { list } from '../mail/mail-content';
import { shortDate } from '../words/wording';
import { rhythmOf } from './digest-rhythm';
import type { DigestSection, Finding, Reader } from './digest-section';
import type { ReminderFacts } from './letter-kind';

/** What a mail may say about a petition: not its text and not the petitioner. */
export interface ListedPetition {
  readonly id: string;
  readonly topic: string;
  readonly village: string;
  readonly unit: string;
  readonly dueOn: CalendarDate | null;
  /** To today; 0 when not overdue. */
  readonly daysOverdue: number;
  /** Until the due day; null if it is past or not set. */
  readonly daysLeft: number | null;
  /** What is due: the reply, or after it the promised solution. */
  readonly waitsFor: 'reply' | 'solution';
}

/** Open petitions that lists may name, most urgent first. */
export const openPetitions = ({ petitions, conferences }: ReminderFacts): readonly Petition[] =>
  listedPetitions(petitions, conferences);

function listed(petition: Petition, today: CalendarDate): ListedPetition {
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
  };
}

/** Each line of `Các lần mở lại` begins with its day. */
const reopenedOn = ({ reopenings }: Petition): CalendarDate | null =>
  readTypedDate(reopenings.split('\n').pop()?.split(',')[0] ?? '') ?? null;

/** Petitions received by that day. */
export const petitionsFor = (
  petitions: readonly Petition[],
  day: CalendarDate,
  { settings, today }: ReminderFacts,
  readerOf: (petition: Petition) => Reader,
): readonly Finding<ListedPetition>[] =>
  petitions
    .filter(({ receivedOn }) => receivedOn === null || receivedOn <= day)
    .map((petition) => ({
      reader: readerOf(petition),
      item: listed(petition, today),
      pace: petitionPace({ ...petition, reopenedOn: reopenedOn(petition) }, day, rhythmOf(settings)),
    }));

const longestOverdueFirst = (a: ListedPetition, b: ListedPetition): number =>
  b.daysOverdue - a.daysOverdue ||
  (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') ||
  a.id.localeCompare(b.id);

/** From this many days before the due day the list says how many are left. */
const soon = 7;

function stateWords({ daysOverdue, daysLeft, dueOn, waitsFor }: ListedPetition): string {
  const promise = waitsFor === 'solution' ? ' giải quyết đã cam kết' : '';
  if (daysOverdue > 0) return `quá hạn${promise} ${daysOverdue} ngày`;
  if (dueOn === null) return 'chưa ghi hạn';
  if (daysLeft === null || daysLeft > soon) return 'chưa đến hạn';
  return daysLeft === 0
    ? `đến hạn${promise} hôm nay`
    : `còn ${daysLeft} ngày${promise && ` đến hạn${promise}`}`;
}

const petitionList =
  (more: (petition: ListedPetition) => readonly Fact[]) =>
  (petitions: readonly ListedPetition[]): MailBlock =>
    list(
      [...petitions].sort(longestOverdueFirst).map((petition) => ({
        name: petition.id,
        state: stateWords(petition),
        isLate: petition.daysOverdue > 0,
        facts: [
          ['Lĩnh vực', petition.topic],
          ['Thôn', petition.village],
          ['Hạn', petition.dueOn ? shortDate(petition.dueOn) : ''],
          ...more(petition),
        ],
      })),
    );

const lateOnes = (items: readonly ListedPetition[]): number =>
  items.filter(({ daysOverdue }) => daysOverdue > 0).length;

const shortWords = (items: readonly ListedPetition[]): string => {
  const late = lateOnes(items);
  return late > 0 ? `${late} kiến nghị quá hạn` : `${items.length} kiến nghị chưa xong`;
};

const oneLine = (items: readonly ListedPetition[]): string => {
  const longest = Math.max(...items.map(({ daysOverdue }) => daysOverdue));
  const late = longest > 0 ? `, quá hạn lâu nhất ${longest} ngày` : '';
  const ids = [...items].sort(longestOverdueFirst).map(({ id }) => id);
  return `${items.length} kiến nghị${late}: ${ids.join(', ')}`;
};

const shared = {
  isLong: true,
  closing: 'Nội dung cụ thể xem trong sổ; thư này không ghi nội dung kiến nghị và người kiến nghị.',
  keyOf: ({ id }: ListedPetition) => id,
  short: shortWords,
  inOneLine: oneLine,
  tags: (items: readonly ListedPetition[]) => ({
    'Số kiến nghị': String(items.length),
    'Số quá hạn': String(lateOnes(items)),
  }),
} as const;

export const petitionSection: DigestSection<ListedPetition> = {
  ...shared,
  intro(items) {
    const late = lateOnes(items);
    const lateWords = late > 0 ? `, trong đó ${late} kiến nghị quá hạn` : '';
    return `Có ${items.length} kiến nghị chưa xong${lateWords}. Đề nghị giải quyết và cập nhật kết quả vào sổ.`;
  },
  list: petitionList(() => []),
};

export const overdueSection: DigestSection<ListedPetition> = {
  ...shared,
  intro: (items) =>
    `Toàn xã có ${items.length} kiến nghị quá hạn trả lời hoặc giải quyết, xếp theo số ngày quá hạn.`,
  list: petitionList(({ unit }) => [['Đơn vị chủ trì', unit]]),
};
