import { madeUpName, madeUpPhone } from './names';
import { type SamplePerson, sampleNote } from './person';

/** Fictitious villages. */
export const villageNames: readonly string[] = [
  ...['Thôn Trung Tiến', 'Thôn Trung Hòa', 'Thôn Trung Thành', 'Thôn Trung Lập'],
  ...['Thôn Trung Nghĩa', 'Thôn Trung Sơn', 'Thôn Trung Hậu', 'Thôn Trung Đức'],
];

/** Here one person holds two posts, as is common. */
const doubleHatVillage = 2;
/** One citizen short; the next village lacks its Front head. */
const shortVillage = 4;
const headlessVillage = 5;

const firstOfVillage = (village: number): number => 60 + village * 8;

const titlesOf = (village: number): readonly string[] => {
  if (village === doubleHatVillage) return ['Bí thư chi bộ kiêm Trưởng thôn', 'Trưởng ban công tác Mặt trận'];
  const all = ['Bí thư chi bộ', 'Trưởng thôn', 'Trưởng ban công tác Mặt trận'];
  return village === headlessVillage ? all.slice(0, 2) : all;
};

const person = (village: number, place: number, title: string, group: string): SamplePerson => {
  const n = firstOfVillage(village) + place;
  const email = title.startsWith('Trưởng thôn') && village % 2 === 0 ? `thon${village + 1}@example.com` : '';
  return {
    ...madeUpName(n),
    title,
    organisation: '',
    group,
    village: villageNames[village] ?? '',
    phone: place % 3 === 2 ? '' : madeUpPhone(n + 1),
    email,
    channel: email ? 'Email' : 'Giấy qua thôn',
    note: sampleNote,
  };
};

/** Three posts per village (plan, III.2). */
export const villageOfficers: readonly SamplePerson[] = villageNames.flatMap((_, village) =>
  titlesOf(village).map((title, place) =>
    person(village, place, title, 'Bí thư chi bộ, Trưởng thôn, Trưởng ban CTMT'),
  ),
);

/** Five citizens per village (plan, III.2). */
export const citizens: readonly SamplePerson[] = villageNames.flatMap((_, village) =>
  Array.from({ length: village === shortVillage ? 4 : 5 }, (__, place) =>
    person(village, place + 3, '', 'Đại diện Nhân dân'),
  ),
);

/** Rows of the village sheet, by header. */
export const villageRows: readonly Readonly<Record<string, string>>[] = villageNames.map((name, village) => {
  const named = (title: string) =>
    villageOfficers.find((officer) => officer.village === name && officer.title.includes(title))?.fullName ??
    '';
  return {
    'Tên thôn': name,
    'Bí thư chi bộ': named('Bí thư chi bộ'),
    'Trưởng thôn': named('Trưởng thôn'),
    'Trưởng ban CTMT': named('Mặt trận'),
    'Chỉ tiêu công dân': '5',
    'Điện thoại': madeUpPhone(200 + village),
    'Ngày nộp tổng hợp': village < 6 ? '20/11/2026' : '',
    'Ghi chú': sampleNote,
  };
});

/** The missing citizen of the short village. */
export const lastCitizen: SamplePerson = person(shortVillage, 7, '', 'Đại diện Nhân dân');
