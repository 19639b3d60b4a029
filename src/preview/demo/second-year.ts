import { callTheRoll, publishResults, recordHallTurns } from '../sample/hall';
import { raisedNextYear } from '../sample/hall-petitions';
import { issuePapers, makePapers } from '../sample/papers';
import { logBroadcast } from '../sample/register';
import { citizens } from '../sample/villages';
import { ask, type Desk, requestId, rowsOf, typeInto } from '../stage/desk';
import type { Step } from './season-step';

const year = '2027';
const title = `Hội nghị đối thoại giữa chính quyền địa phương với Nhân dân năm ${year}`;

/** The conference of the second year; the steps before it are those of the first. */
function secondConference(desk: Desk): { readonly line: number; readonly id: string } {
  const row = rowsOf(desk, 'Hội nghị').find(({ cells }) => cells.Năm === year);
  if (!row) throw new Error(`no conference in ${year}`);
  return { line: row.line, id: row.cells['Mã hội nghị'] ?? '' };
}

function fixTheDay(desk: Desk): void {
  const { line, id } = secondConference(desk);
  typeInto(desk, 'Hội nghị', line, {
    'Ngày tổ chức': '16/11/2027',
    'Tình trạng ngày': 'Ấn định',
    'Chủ đề': 'Kết quả giải quyết kiến nghị và chuyển đổi số',
    'Hạn gửi ý kiến': '05/11/2027',
  });
  ask(desk, 'preparation.move-tasks', { conference: id });
}

const atSecondConference =
  (play: (desk: Desk, conference: string) => void): Step['play'] =>
  (desk) =>
    play(desk, secondConference(desk).id);

/** The loop closes: open matters are carried over, and the posts are invited again. */
export const secondYear: readonly Step[] = [
  {
    at: '2027-09-20T08:30:00+07:00',
    name: 'next year’s conference opened from this one',
    play: (desk, from) =>
      void ask(desk, 'conference.next', { from, draft: { year, title }, request: requestId(title) }),
  },
  { at: '2027-10-18T09:00:00+07:00', name: 'the day of the second conference fixed', play: fixTheDay },
  {
    at: '2027-10-20T14:00:00+07:00',
    name: 'citizens named anew by their villages',
    play: atSecondConference((desk, conference) => {
      const people = citizens.map((person) => ({ ...person, conference }));
      ask(desk, 'attendee.import', { request: requestId(`citizens ${year}`), people });
    }),
  },
  {
    at: '2027-10-25T08:00:00+07:00',
    name: 'second conference issued',
    play: atSecondConference(
      (desk, id) =>
        void ask(desk, 'conference.set-status', {
          id,
          status: 'issued',
          override: 'Chủ tịch UBND xã: đã chuẩn bị xong ngoài sổ',
        }),
    ),
  },
  {
    at: '2027-11-01T08:00:00+07:00',
    name: 'papers before the second conference',
    play: atSecondConference((desk, id) => {
      makePapers(desk, id);
      issuePapers(desk, id, { kinds: ['plan', 'notice', 'agenda'], date: '01/11/2027' });
    }),
  },
  {
    at: '2027-11-02T08:00:00+07:00',
    name: 'second year: letters, number and hand-over',
    play: atSecondConference((desk, conference) => {
      ask(desk, 'invitation.make', { conference, per: 'village' });
      ask(desk, 'invitation.finish', { conference, number: '12', date: '02/11/2027' });
      // The chairman has no letter.
      const people = rowsOf(desk, 'Đại biểu').filter(
        ({ cells }) => cells['Mã hội nghị'] === conference && cells['Giấy mời'],
      );
      ask(desk, 'invitation.hand-over', {
        conference,
        people: people.map(({ cells }) => cells['Mã ĐB']),
        date: '02/11/2027',
        by: 'Văn thư',
      });
    }),
  },
  {
    at: '2027-11-03T16:00:00+07:00',
    name: 'second loudspeaker notice logged',
    play: atSecondConference((desk, id) => logBroadcast(desk, id, '03/11/2027')),
  },
  {
    at: '2027-11-16T07:15:00+07:00',
    name: 'roll of the second conference',
    play: atSecondConference(callTheRoll),
  },
  {
    at: '2027-11-16T09:00:00+07:00',
    name: 'turns in the hall, second year',
    play: atSecondConference((desk, id) => recordHallTurns(desk, id, raisedNextYear)),
  },
  {
    at: '2027-11-16T11:30:00+07:00',
    name: 'second conference held',
    play: atSecondConference((desk, id) => void ask(desk, 'conference.set-status', { id, status: 'held' })),
  },
  {
    at: '2027-11-22T09:00:00+07:00',
    name: 'results of the second conference made public',
    play: atSecondConference((desk, id) => publishResults(desk, id, '22/11/2027')),
  },
  {
    at: '2027-11-23T09:00:00+07:00',
    name: 'papers after the second conference',
    play: atSecondConference(makePapers),
  },
];
