import { isoDate } from '../../../src/domain/calendar/calendar-date';
import type { Draft, FollowedRow, RollFacts, RollPerson, TurnFormFacts } from '../../../src/rpc/answers';
import { shownFollowUp, shownHistory } from '../../../src/server/shown/shown-follow-up';
import { calendarFacts, conferenceSummary, petitionFacts, villageNames } from './sidebar-facts';

// All people, villages and texts here are made up.

const names = ['Nguyễn Văn Ánh', 'Trần Thị Đào', 'Lê Hữu Ước', 'Phạm Thị Huệ', 'Đỗ Quang Vịnh'];

const rollPeople = (count: number): readonly RollPerson[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `DB-${String(index + 1).padStart(4, '0')}`,
    name: index < names.length ? (names[index] ?? '') : `Người Giả Định ${index + 1}`,
    position: index === 0 ? 'Trưởng thôn' : '',
    group: index % 4 === 0 ? 'Bí thư chi bộ, Trưởng thôn, Trưởng ban CTMT' : 'Đại diện Nhân dân',
    village: villageNames[index % villageNames.length] ?? '',
    mark: null,
    arrivedAt: '',
    substitute: '',
    absence: '',
    seat: 'invited',
  }));

export const rollFacts: RollFacts = {
  conference: conferenceSummary,
  conferences: [conferenceSummary],
  unnumbered: 2,
  startTime: '07:30',
  people: rollPeople(12),
  villages: villageNames,
  door: null,
};

export const turnFacts: TurnFormFacts = {
  calendar: { ...calendarFacts, today: '2026-12-08' },
  conference: conferenceSummary,
  conferences: [conferenceSummary],
  villages: villageNames,
  topics: petitionFacts.topics,
  units: petitionFacts.units,
  answerers: ['Lê Văn Mẫu, Chủ tịch UBND xã', 'Trần Thị Mẫu, Phó Chủ tịch HĐND xã'],
  topicAnswerers: [],
  speakingMinutes: 5,
  dueDays: { 'Kiến nghị': '18/12/2026', 'Phản ánh': '18/12/2026', 'Hỏi, đề nghị giải thích': '18/12/2026' },
  people: names.map((name, index) => ({
    id: `DB-000${index + 1}`,
    name,
    position: index === 0 ? 'Trưởng thôn' : '',
    village: villageNames[index % villageNames.length] ?? '',
    present: index !== 3,
  })),
  turns: [
    {
      id: 'LUOT-0001',
      order: 1,
      speaker: 'Lê Hữu Ước',
      village: 'Thôn Trung',
      matters: 2,
      outOfOrder: false,
    },
  ],
};

const followed = (
  number: number,
  more: Partial<Omit<FollowedRow, 'row'>>,
  draft: Draft = {},
): FollowedRow => ({
  urgency: 'later',
  due: isoDate('2026-12-18'),
  yearsOutstanding: 0,
  ...more,
  row: {
    id: `KN-000${number}`,
    fingerprint: `k${number}`,
    draft: {
      id: `KN-000${number}`,
      conference: 'HN-0001',
      originYear: '2026',
      speaker: 'Nguyễn Văn Mẫu',
      village: villageNames[number % villageNames.length] ?? '',
      channel: 'Tại hội nghị đối thoại',
      receivedOn: '08/12/2026',
      content: `Đề nghị sửa đoạn đường liên thôn số ${number} bị hư hỏng nặng, xe không đi được khi trời mưa`,
      topic: petitionFacts.topics[1] ?? '',
      class: 'Kiến nghị',
      authority: 'Cấp xã',
      unit: 'Phòng Kinh tế',
      supportingUnit: '',
      dueOn: '18/12/2026',
      status: 'Đã phân công',
      ...draft,
    },
  },
});

export const followFacts = shownFollowUp({
  today: isoDate('2026-12-20'),
  units: petitionFacts.units,
  myUnits: ['Công an xã'],
  unnumbered: 1,
  petitions: [
    followed(
      1,
      { urgency: 'overdue', yearsOutstanding: 2, due: isoDate('2026-12-18') },
      { originYear: '2024' },
    ),
    followed(
      2,
      { urgency: 'this-week', due: isoDate('2026-12-24') },
      { unit: 'Công an xã', dueOn: '24/12/2026', supportingUnit: 'Phòng Kinh tế' },
    ),
    followed(3, { urgency: 'waiting', due: null }, { status: 'Đã chuyển cấp có thẩm quyền', dueOn: '' }),
    followed(4, { due: isoDate('2026-12-30') }, { supportingUnit: 'Công an xã', dueOn: '30/12/2026' }),
    followed(
      5,
      { urgency: 'closed', due: null },
      {
        status: 'Đã giải quyết',
        answeredOn: '10/12/2026',
        result: 'Đã sửa',
        resolvedOn: '15/12/2026',
        evidence: 'Biên bản',
      },
    ),
    followed(6, { urgency: 'closed', due: null }, { class: 'Khiếu nại', status: 'Không thụ lý (hướng dẫn)' }),
  ],
  mailStops: [],
  lastAssignment: null,
  closedBefore: 7,
});

export const historyFacts = shownHistory({
  lines: [
    {
      at: '2026-12-12 09:10:11',
      person: 'vanphong@example.vn',
      action: 'Theo dõi kiến nghị',
      detail: 'Trạng thái: Mới tiếp nhận → Đã phân công, Đơn vị chủ trì: (trống) → Phòng Kinh tế',
    },
    {
      at: '2026-12-08 09:10:11',
      person: 'vanphong@example.vn',
      action: 'Nhập kiến nghị',
      detail: '2 nội dung',
    },
  ],
});

const [topic = ''] = turnFacts.topics;
const turnMatter = { content: 'Đường hỏng', topic, class: 'Kiến nghị', unit: 'Phòng Kinh tế' };
const storedTurn = {
  turn: {
    id: 'LUOT-0001',
    fingerprint: 't1',
    draft: { id: 'LUOT-0001', speaker: 'Lê Hữu Ước', village: 'Thôn Trung', seconds: '95' },
  },
  matters: [{ id: 'KN-0004', fingerprint: 'k4', draft: { ...turnMatter, id: 'KN-0004' } }],
};
/** A turn of the register as its form gets it. */
export const turnToCorrect = {
  stored: storedTurn,
  typed: {
    speaker: { speaker: 'Lê Hữu Ước', village: 'Thôn Trung' },
    matters: [{ ...turnMatter, id: 'KN-0004' }],
    outOfOrder: false,
    reason: '',
    timing: { from: 0, until: 95_000 },
  },
};
