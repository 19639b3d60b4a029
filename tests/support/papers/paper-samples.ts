import { addDays, isoDate } from '../../../src/domain/calendar/calendar-date';
import { rowWith } from '../../../src/register/table';
import { type Attendee, attendees } from '../../../src/register/tables/attendees';
import { conferences } from '../../../src/register/tables/conferences';
import { type Petition, petitions } from '../../../src/register/tables/petitions';
import { type Turn, turns } from '../../../src/register/tables/turns';
import { villages } from '../../../src/register/tables/villages';
import type { PaperSources } from '../../../src/templates/papers/paper-sources';
import { heldSources, petitionRows } from './after-conference';
import { paperSources, sampleConference, samplePeople, settingsWith, sourceRows } from './paper-sources';

/** The register of the office in February 2023: a month, a hall and a chair; no day, no tasks. */
export const sourcesOf2023: PaperSources = paperSources({
  today: isoDate('2023-02-10'),
  conference: rowWith(conferences, {
    id: 'HN-0001',
    year: 2023,
    title:
      'Hội nghị đối thoại giữa người đứng đầu cấp ủy, chính quyền với MTTQ, các tổ chức đoàn thể chính trị và Nhân dân năm 2023',
    dateState: 'expected',
    expectedMonth: '11/2023',
    venue: 'Hội trường UBND xã',
    chair: 'Lê Văn Tý',
    chairTitle: 'Chủ tịch UBND xã',
    status: 'preparing',
  }),
  settings: settingsWith({
    upstream:
      'Thực hiện Kế hoạch của Ủy ban MTTQ huyện Hoằng Hóa về việc tổ chức Hội nghị đối thoại giữa người đứng đầu cấp ủy, chính quyền với MTTQ, các đoàn thể và Nhân dân năm 2023',
  }),
  tasks: [],
});

const conference = sampleConference.id;
const names = ['An', 'Bình', 'Chiến', 'Dũng', 'Đức', 'Giang', 'Hạnh', 'Lan', 'Minh', 'Yến'];
const pick = <Value>(list: readonly Value[], index: number): Value => {
  const value = list[index % list.length];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
};

const villageName = (index: number): string => `Thôn ${index + 1}`;
const nameOf = (index: number): string =>
  `Nguyễn ${pick(['Văn', 'Thị', 'Đình', 'Xuân'], index)} ${pick(names, index)}`;
const speakerOf = (index: number): string => `${pick(['Ông', 'Bà'], index)} ${nameOf(index)}`;

const person = (index: number, ofVillage: number, village: string): Partial<Attendee> => ({
  id: `DB-${1000 + index}`,
  conference,
  fullName: nameOf(index),
  honorific: pick(['mr', 'mrs', 'mr', null] as const, index),
  group: ofVillage < 3 ? 'village-posts' : 'citizens',
  title: pick(['Bí thư chi bộ', 'Trưởng thôn', 'Trưởng ban công tác Mặt trận'], ofVillage),
  village,
  seat: 'invited',
  onPayroll: false,
  attendance: pick(['present', 'present', 'present', 'excused', 'absent'] as const, index),
  ...(ofVillage < 3 ? {} : { title: '' }),
});

const matter = (index: number, villageCount: number): Partial<Petition> => ({
  id: `KN-${1000 + index}`,
  conference,
  turn: `LUOT-${1000 + Math.floor(index / 2)}`,
  originYear: 2026,
  speaker: speakerOf(Math.floor(index / 2)),
  village: villageName(Math.floor(index / 2) % villageCount),
  channel: 'conference',
  receivedOn: isoDate('2026-11-16'),
  content: pick(
    [
      'Đề nghị sửa chữa đường giao thông nội đồng.',
      'Đề nghị cấp đổi giấy chứng nhận quyền sử dụng đất đúng hẹn.',
      'Đề nghị lắp thêm đèn chiếu sáng trên trục đường chính của thôn.',
    ],
    index,
  ),
  topic: pick(
    ['Kinh tế, văn hóa, xã hội, an ninh trật tự ở địa phương', 'Dư luận xã hội được Nhân dân quan tâm'],
    index,
  ),
  class: 'request',
  dueOn: isoDate('2026-11-26'),
  publishable: true,
  ...pick(fates, index),
  ...(index % 4 === 0 ? { promisedOn: addDays(isoDate('2026-12-01'), index % 28) } : {}),
  ...(isWritten(index) ? { turn: '', channel: 'hotline' as const, receivedOn: isoDate('2026-11-12') } : {}),
});

/** What becomes of the matters in turn. */
const fates: readonly Partial<Petition>[] = [
  { authority: 'commune', unit: 'Phòng Kinh tế', status: 'in-progress' },
  {
    authority: 'commune',
    unit: 'Phòng Kinh tế',
    status: 'resolved',
    answeredInHall: 'Đã kiểm tra thực tế và bố trí kinh phí để thực hiện.',
    answeredBy: 'Phạm Dũng',
    result: 'Đã thực hiện xong ngày 18 tháng 11 năm 2026.',
    resolvedOn: isoDate('2026-11-18'),
  },
  { authority: 'province', unit: 'Phòng Kinh tế', status: 'transferred' },
  { authority: 'other', unit: 'Điện lực Hoằng Hóa', status: 'transferred' },
];

/** Every second matter of another body came in writing, so that there is something for a slip. */
const isWritten = (index: number): boolean => index % 8 === 7;

const turn = (index: number, villageCount: number): Partial<Turn> => ({
  id: `LUOT-${1000 + index}`,
  conference,
  order: index + 1,
  speaker: speakerOf(index),
  village: villageName(index % villageCount),
  matters: isWritten(2 * index + 1) ? 1 : 2,
});

const upTo = <Value>(count: number, make: (index: number) => Value): readonly Value[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** A commune of 2026 with a number of villages, people and matters, after its conference. */
export function communeOf(villageCount: number, people: number, matters: number): PaperSources {
  const inVillages = upTo(people, (index) =>
    person(index, Math.floor(index / villageCount), villageName(index % villageCount)),
  );
  const officials = samplePeople.filter(({ village }) => !village);
  const marked = officials.map(
    (one): Partial<Attendee> => ({ ...one, attendance: 'present', onPayroll: true }),
  );
  return heldSources({
    villages: sourceRows(
      villages,
      upTo(villageCount, (index) => ({ name: villageName(index) })),
    ),
    attendees: sourceRows(attendees, [...marked, ...inVillages]),
    petitions: petitionRows(upTo(matters, (index) => matter(index, villageCount))),
    turns: sourceRows(
      turns,
      upTo(Math.ceil(matters / 2), (index) => turn(index, villageCount)),
    ),
  });
}

const { status, actualStart, actualEnd, conclusion, adoption, assessment } = sampleConference;
const notHeld = { status, actualStart, actualEnd, conclusion, adoption, assessment };

/** The same before the conference: nobody marked, and only opinions sent ahead by villages. */
export const beforeConference = (sources: PaperSources): PaperSources => ({
  ...sources,
  conference: { ...sources.conference, ...notHeld },
  today: isoDate('2026-11-05'),
  attendees: sources.attendees.map(({ values, ...row }) => ({
    ...row,
    values: { ...values, attendance: null },
  })),
  petitions: sourceRows(
    petitions,
    sources.petitions.map(({ values }) => ({
      ...values,
      turn: '',
      channel: 'front' as const,
      receivedOn: isoDate('2026-11-04'),
    })),
  ),
  turns: [],
});
