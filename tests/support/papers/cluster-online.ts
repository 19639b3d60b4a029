import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { agendaModel } from '../../../src/register/defaults/default-agenda';
import { taskModel } from '../../../src/register/defaults/default-tasks';
import { rowWith } from '../../../src/register/table';
import { agenda } from '../../../src/register/tables/agenda';
import { type Attendee, attendees } from '../../../src/register/tables/attendees';
import { broadcasts } from '../../../src/register/tables/broadcasts';
import { type Conference, conferences } from '../../../src/register/tables/conferences';
import type { Petition } from '../../../src/register/tables/petitions';
import { tasks } from '../../../src/register/tables/tasks';
import { turns } from '../../../src/register/tables/turns';
import { villages } from '../../../src/register/tables/villages';
import type { PaperSources } from '../../../src/templates/papers/paper-sources';
import { heldConference, heldSources, petitionRows, registered, resultProofs } from './after-conference';
import { numbered, samplePeople, sourceRows } from './paper-sources';

/** An extraordinary conference: asked for by voters, online, of three villages. */

const conference = heldConference.id;
const ofCluster = ['Thôn Trung Hậu', 'Thôn 2', 'Thôn 10'];

const clusterConference: Conference = rowWith(conferences, {
  ...heldConference,
  title: 'Hội nghị đối thoại chuyên đề với Nhân dân cụm thôn Trung Hậu, Thôn 2, Thôn 10 năm 2026',
  reason: 'voters',
  mode: 'online',
  scope: 'Cụm thôn Trung Hậu, Thôn 2, Thôn 10',
  voters: 2140,
  askingVoters: 260,
  venue: 'Điểm cầu Ủy ban nhân dân xã và nhà văn hóa các thôn',
  earlierOutcome: 'Cụm thôn chưa tổ chức hội nghị đối thoại riêng.',
  topic: 'Thu hồi đất, giải phóng mặt bằng tuyến đường liên xã',
  howToAttend: 'Qua phòng họp trực tuyến; đường dẫn do Trưởng thôn gửi trước hội nghị 01 ngày',
  actualStart: '19:05',
  actualEnd: '20:40',
  startTime: '19:00',
  endTime: '21:00',
});

const matter = (index: number, rest: Partial<Petition>): Partial<Petition> => ({
  id: `KN-010${index}`,
  conference,
  turn: `LUOT-010${index}`,
  originYear: 2026,
  channel: 'conference',
  receivedOn: isoDate('2026-11-16'),
  topic: 'Kinh tế, văn hóa, xã hội, an ninh trật tự ở địa phương',
  ...rest,
});

const evening = { start: 19 * 60, end: 21 * 60, arriveMinutes: 15 };
const day = isoDate('2026-11-16');

/** A complaint, a denunciation, and a request that is for the province. */
const matters: readonly Partial<Petition>[] = [
  matter(1, {
    speaker: 'Bà Đỗ Thị Ngọc Ánh',
    village: 'Thôn Trung Hậu',
    content: 'Khiếu nại quyết định phê duyệt phương án bồi thường đối với thửa đất số 112.',
    class: 'complaint',
    authority: 'commune',
    unit: 'Phòng Kinh tế',
    answeredInHall: 'Đề nghị gửi đơn khiếu nại đến Chủ tịch Ủy ban nhân dân xã để được thụ lý theo quy định.',
    answeredBy: 'Lê Văn Mẫu',
    dueOn: isoDate('2026-11-30'),
    status: 'received',
    publishable: false,
  }),
  matter(2, {
    village: 'Thôn 2',
    content: 'Có 01 nội dung thuộc diện xử lý riêng theo quy định.',
    class: 'denunciation',
    status: 'received',
    publishable: false,
  }),
  matter(3, {
    speaker: 'Ông Trịnh Văn Phúc',
    village: 'Thôn 10',
    content: 'Đề nghị điều chỉnh bảng giá đất ở khu vực hai bên đường tỉnh 509.',
    class: 'request',
    authority: 'province',
    unit: 'Phòng Kinh tế',
    dueOn: isoDate('2026-11-30'),
    status: 'transferred',
    publishable: true,
  }),
];

const people: readonly Partial<Attendee>[] = samplePeople.map((person) => ({
  ...person,
  attendance: 'present',
  onPayroll: !['citizens', 'village-posts'].includes(person.group ?? ''),
}));

export const clusterOnline: PaperSources = heldSources({
  conference: clusterConference,
  villages: sourceRows(
    villages,
    ofCluster.map((name) => ({ name })),
  ),
  attendees: sourceRows(attendees, people),
  petitions: petitionRows(matters),
  earlierPetitions: [],
  turns: sourceRows(
    turns,
    matters.map(({ turn = '', speaker = '', village = '' }, index) => ({
      conference,
      id: turn,
      order: index + 1,
      speaker,
      village,
      matters: 1,
    })),
  ),
  agenda: sourceRows(agenda, numbered('CT', agendaModel(conference, evening, day))),
  tasks: sourceRows(tasks, numbered('CV', taskModel(clusterConference, day))),
  broadcasts: sourceRows(broadcasts, resultProofs),
  papers: [
    registered('plan', '15', '2026-10-12'),
    registered('notice', '18', '2026-11-05'),
    registered('minutes', '21', '2026-11-16'),
    registered('conclusion', '22', '2026-11-19'),
    registered('transfer', '46', '2026-11-20', { subject: 'KN-0103' }),
  ],
});
