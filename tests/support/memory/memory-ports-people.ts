import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { defaultSettings } from '../../../src/register/settings/settings';
import { type Attendee, attendees } from '../../../src/register/tables/attendees';
import { type Conference, conferences } from '../../../src/register/tables/conferences';
import { type MemoryWorld, memoryWorld, put } from './memory-ports';

/** The topics of a new register. */
export const topics = defaultSettings.filter(({ code }) => code === 'topic').map(({ value }) => value);

/** All names and addresses are made up. The conference is on Tuesday 8 December: the last day of issue is 1 December. */
export const conference: Partial<Conference> = {
  id: 'HN-01',
  year: 2026,
  title: 'Hội nghị đối thoại năm 2026',
  dateState: 'fixed',
  date: isoDate('2026-12-08'),
  startTime: '07:30',
  endTime: '11:30',
  venue: 'Hội trường UBND xã',
  topic: 'Xây dựng nông thôn mới',
  howToAttend: 'Trực tiếp',
  chair: 'Lê Văn Mẫu',
  coChair: 'Trần Thị Mẫu',
  secretary: 'Phạm Văn Mẫu',
  answerers: topics.map((topic) => `${topic}: Lê Văn Mẫu, Chủ tịch UBND xã`).join('\n'),
  status: 'preparing',
};

export const issued: Partial<Conference> = {
  ...conference,
  status: 'issued',
  invitationNumber: '05',
  invitationDate: isoDate('2026-11-20'),
};

const person = (number: number, values: Partial<Attendee>): Partial<Attendee> => ({
  id: `DB-${String(number).padStart(4, '0')}`,
  conference: 'HN-01',
  honorific: 'mr',
  group: 'citizens',
  seat: 'invited',
  ...values,
});

export const an = person(1, { fullName: 'Nguyễn Văn An', village: 'Thôn Đông', email: 'an@x.example' });
export const binh = person(2, { fullName: 'Trần Văn Bình', village: 'Thôn Đông' });
export const chi = person(3, {
  fullName: 'Lê Thị Chi',
  honorific: 'mrs',
  group: 'officials',
  title: 'Công chức',
  email: 'chi@x.example',
});

/** A number of people with addresses, in printing order. */
export const guests = (count: number): readonly Partial<Attendee>[] =>
  Array.from({ length: count }, (_, index) =>
    person(index + 1, {
      fullName: `Đại biểu ${String.fromCharCode(65 + index)}`,
      village: 'Thôn Đông',
      email: `khach${index + 1}@x.example`,
    }),
  );

export function worldWith(
  conference: Partial<Conference>,
  people: readonly Partial<Attendee>[],
  now?: string,
): MemoryWorld {
  const world = memoryWorld(now);
  put(world, conferences, [conference]);
  put(world, attendees, people);
  return world;
}
