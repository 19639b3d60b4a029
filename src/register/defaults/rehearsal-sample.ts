import { addDays, type CalendarDate } from '../../domain/calendar/calendar-date';
import type { Attendee, AttendeeGroup } from '../tables/attendees';
import type { Conference } from '../tables/conferences';
import type { Petition } from '../tables/petitions';
import type { Village } from '../tables/villages';
import { rehearsalConference } from './rehearsal-marks';

/** Suffix of villages that exist only in a rehearsal. */
const mark = '(tập dượt)';

export const isRehearsalVillage = (name: string): boolean => name.endsWith(mark);

/** Values by code of the rows of `Cấu hình` without which no letter can be made, of a commune that nobody has. */
export const rehearsedOffice: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'office.line2': 'XÃ TẬP DƯỢT',
    'office.name': 'Ủy ban nhân dân xã Tập Dượt',
    'office.place': 'Tập Dượt',
    'signer.name': 'Lê Mẫu Tập Dượt',
    'contact.name': 'Văn phòng HĐND và UBND xã Tập Dượt',
  }),
);

const families = ['Nguyễn', 'Lê', 'Trần', 'Phạm', 'Hoàng', 'Vũ', 'Đỗ'];
const givenNames = [
  ...['An', 'Bình', 'Chiến', 'Dung', 'Đạt', 'Giang', 'Hạnh', 'Khánh', 'Lan', 'Minh', 'Nga'],
  ...['Oanh', 'Phúc', 'Quân', 'Sơn', 'Tâm', 'Uyên', 'Vân', 'Xuân', 'Yến'],
];

/** Names nobody has: `Mẫu` as the middle name. The first 140 are distinct. */
function madeUp(index: number): string {
  return `${families[index % families.length]} Mẫu ${givenNames[index % givenNames.length]}`;
}

export const rehearsalVillages: readonly Partial<Village>[] = ['Đông', 'Đoài', 'Nam', 'Bắc'].map(
  (name, index) => ({
    name: `Thôn ${name} ${mark}`,
    partySecretary: madeUp(index),
    // In the second village one person holds two posts.
    villageHead: index === 1 ? madeUp(index) : madeUp(index + 4),
    // The last village has a vacant post.
    frontHead: index === 3 ? '' : madeUp(index + 8),
  }),
);

export const rehearsedConference = (
  day: CalendarDate,
  year: number,
  opinionsBy: CalendarDate,
): Partial<Conference> => ({
  id: rehearsalConference,
  year,
  title: `Hội nghị đối thoại giữa chính quyền địa phương với Nhân dân năm ${year} ${mark}`,
  reason: 'yearly',
  mode: 'in-person',
  scope: 'Toàn xã',
  dateState: 'fixed',
  date: day,
  startTime: '07:30',
  endTime: '11:30',
  venue: 'Hội trường Ủy ban nhân dân xã',
  capacity: 200,
  topic: 'Xây dựng nông thôn mới',
  howToAttend: 'Tham dự trực tiếp tại hội trường',
  chair: madeUp(20),
  chairTitle: 'Chủ tịch Ủy ban nhân dân xã',
  coChair: madeUp(21),
  coChairTitle: 'Phó Chủ tịch Hội đồng nhân dân xã',
  secretary: madeUp(22),
  secretaryTitle: 'Công chức Văn phòng',
  support: madeUp(23),
  answerers: [
    `Chủ trương của Đảng, chính sách, pháp luật của Nhà nước: ${madeUp(20)}, Chủ tịch Ủy ban nhân dân xã`,
    `Kinh tế, văn hóa, xã hội, an ninh trật tự ở địa phương: ${madeUp(20)}, Chủ tịch Ủy ban nhân dân xã`,
    `Quan hệ với Nhân dân và giải quyết thủ tục hành chính: ${madeUp(22)}, Công chức Văn phòng`,
    `Dư luận xã hội được Nhân dân quan tâm: ${madeUp(21)}, Phó Chủ tịch Hội đồng nhân dân xã`,
  ].join('\n'),
  opinionsBy,
  status: 'preparing',
});

const officials: readonly (readonly [AttendeeGroup, string, string])[] = [
  ['party', 'Bí thư Đảng ủy', 'Đảng ủy xã'],
  ['council', 'Phó Chủ tịch', 'Hội đồng nhân dân xã'],
  ['committee', 'Phó Chủ tịch', 'Ủy ban nhân dân xã'],
  ['front', 'Chủ tịch', 'Ủy ban MTTQ Việt Nam xã'],
  ['front', 'Chủ tịch', 'Hội Nông dân xã'],
  ['officials', 'Trưởng phòng', 'Phòng Kinh tế'],
  ['officials', 'Trưởng phòng', 'Phòng Văn hóa - Xã hội'],
  ['police', 'Trưởng Công an xã', 'Công an xã'],
  ['units', 'Hiệu trưởng', 'Trường Tiểu học xã'],
  ['units', 'Trạm trưởng', 'Trạm Y tế xã'],
];

/** One row per person, who may hold two posts. */
function postHolders(village: Village): readonly Partial<Attendee>[] {
  const posts: readonly (readonly [string, string])[] = [
    [village.partySecretary, 'Bí thư chi bộ'],
    [village.villageHead, 'Trưởng thôn'],
    [village.frontHead, 'Trưởng ban công tác Mặt trận'],
  ];
  const names = [...new Set(posts.map(([name]) => name))].filter((name) => name !== '');
  return names.map((fullName) => ({
    fullName,
    title: posts.flatMap(([name, post]) => (name === fullName ? [post] : [])).join(', '),
    group: 'village-posts',
    village: village.name,
  }));
}

/**
 * Officials, and per village its post holders and citizens, one short in the first village. Only officials have an
 * address: that of the person who rehearses.
 */
export function rehearsedPeople(
  villages: readonly Village[],
  quota: number,
  address: string,
): readonly Partial<Attendee>[] {
  const invited = officials.map(
    ([group, title, organisation], index): Partial<Attendee> => ({
      fullName: madeUp(index + 30),
      title,
      organisation,
      group,
      email: address,
      onPayroll: group !== 'units',
    }),
  );
  const ofVillages = villages.flatMap((village, place) => [
    ...postHolders(village),
    ...Array.from(
      { length: Math.max(1, (village.quota ?? quota) - (place === 0 ? 1 : 0)) },
      (_, index): Partial<Attendee> => ({
        fullName: madeUp(40 + place * 23 + index),
        group: 'citizens',
        village: village.name,
      }),
    ),
  ]);
  return [...invited, ...ofVillages].map((person) => ({
    conference: rehearsalConference,
    honorific: 'comrade',
    seat: 'invited',
    ...person,
    ...(person.group === 'citizens' ? { honorific: 'mr' as const } : {}),
  }));
}

const matters: readonly (readonly [string, number, number])[] = [
  ['Đường trục thôn xuống cấp, đề nghị sửa trước mùa mưa.', 1, -6],
  ['Kênh tưới bị bồi lắng, đề nghị nạo vét.', 1, -20],
  ['Đề nghị hướng dẫn rõ thủ tục cấp đổi giấy chứng nhận quyền sử dụng đất.', 2, -5],
  ['Đề nghị lắp thêm đèn chiếu sáng ở ngã ba chợ.', 1, -4],
  ['Đề nghị giải thích mức hỗ trợ sản xuất vụ đông.', 0, -3],
  ['Nhà văn hóa thôn thiếu ghế ngồi, đề nghị bổ sung.', 3, -2],
];

/** Matters received before the conference; one is already overdue. */
export const rehearsedPetitions = (
  today: CalendarDate,
  villages: readonly Village[],
  topics: readonly string[],
  units: readonly string[],
): readonly Partial<Petition>[] =>
  matters.map(([content, topic, day], index) => ({
    conference: rehearsalConference,
    speaker: madeUp(60 + index),
    village: villages[index % Math.max(1, villages.length)]?.name ?? '',
    channel: 'front',
    receivedOn: addDays(today, day),
    content,
    topic: topics[topic % Math.max(1, topics.length)] ?? '',
    class: topic === 0 ? 'question' : 'request',
    authority: 'commune',
    unit: units[index % Math.max(1, units.length)] ?? '',
    dueOn: addDays(today, day + 14),
    status: 'assigned',
    publishable: true,
  }));
