import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { rowWith } from '../../../src/register/table';
import { type Attendee, attendees } from '../../../src/register/tables/attendees';
import { papers } from '../../../src/register/tables/papers';
import type { Petition } from '../../../src/register/tables/petitions';
import type { PaperSources } from '../../../src/templates/papers/paper-sources';
import { heldConference, heldSources, petitionRows } from './after-conference';
import { sourceRows } from './paper-sources';

/** The longest values that a register is expected to hold. */

const sentence =
  'Đề nghị Ủy ban nhân dân xã sớm khảo sát, nạo vét và gia cố tuyến mương tiêu liên thôn đã xuống cấp nhiều năm, gây ngập úng cục bộ mỗi khi mưa lớn; ';

/** A text of exactly that many characters, without a space at its end. */
export const textOf = (length: number, seed = sentence): string => {
  const text = seed.repeat(Math.ceil(length / seed.length)).slice(0, length);
  return text.endsWith(' ') ? `${text.slice(0, -1)}n` : text;
};

export const longTitle = textOf(
  300,
  'Hội nghị đối thoại định kỳ giữa người đứng đầu cấp ủy, chính quyền địa phương với Mặt trận Tổ quốc Việt Nam, các tổ chức chính trị - xã hội, đoàn viên, hội viên và Nhân dân trên địa bàn xã về xây dựng nông thôn mới nâng cao, cải cách thủ tục hành chính, quản lý đất đai, bảo vệ môi trường, an ninh trật tự năm 2026 ',
);

/** 63 characters, all in the name. */
export const longName = 'Nguyễn Phương Hoàng Thị Tường Vy Ngọc Quỳnh Phương Giang Thường';

/** 105 characters. */
export const longPost =
  'Phó Trưởng ban Thường trực Ban Chỉ đạo phong trào Toàn dân đoàn kết xây dựng đời sống văn hóa kiêm cán bộ';

const conference = { ...heldConference, title: longTitle };

/** That many matters of three authorities, each with 800 characters of content, of answer and of result. */
const longMatters = (count: number): readonly Partial<Petition>[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `KN-${1000 + index}`,
    conference: conference.id,
    originYear: 2026,
    speaker: `Ông ${longName}`,
    village: 'Thôn 10',
    channel: index % 2 === 0 ? ('front' as const) : ('conference' as const),
    receivedOn: isoDate('2026-11-06'),
    content: textOf(800),
    topic: 'Kinh tế, văn hóa, xã hội, an ninh trật tự ở địa phương',
    class: 'request' as const,
    authority: (['commune', 'province', 'other'] as const)[index % 3] ?? 'commune',
    unit: 'Phòng Kinh tế',
    answeredInHall: textOf(800),
    result: textOf(800),
    dueOn: isoDate('2026-11-26'),
    promisedOn: isoDate('2026-12-31'),
    status: 'in-progress' as const,
    publishable: true,
  }));

const groups = ['committee', 'officials', 'village-posts', 'citizens'] as const;

const longPeople = (count: number): readonly Partial<Attendee>[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `DB-${1000 + index}`,
    conference: conference.id,
    group: groups[index % groups.length] ?? 'citizens',
    honorific: 'mrs' as const,
    fullName: longName,
    title: index % groups.length === 3 ? '' : longPost,
    village: index % groups.length < 2 ? '' : 'Thôn 10',
    seat: 'invited' as const,
    attendance: 'present' as const,
    onPayroll: false,
  }));

/** A held conference of the longest values. */
export const stressSources = (people: number, matters: number): PaperSources =>
  heldSources({
    conference,
    turns: [],
    papers: [
      rowWith(papers, {
        conference: conference.id,
        kind: 'invitation',
        state: 'issued',
        number: '5',
        symbol: 'GM-UBND',
        date: isoDate('2026-11-04'),
        facts: JSON.stringify({ venue: longPost, startTime: '08:00' }),
      }),
    ],
    attendees: sourceRows(attendees, longPeople(people)),
    petitions: petitionRows(longMatters(matters)),
  });
