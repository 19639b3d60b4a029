import { answers } from '../sample/answers';
import { callTheRoll, fillPreparation, publishResults, recordHallTurns } from '../sample/hall';
import { raisedInHall } from '../sample/hall-petitions';
import { lateGuests } from '../sample/officials';
import { issuePapers, makePapers } from '../sample/papers';
import { complaint, denunciation, sentAhead } from '../sample/petitions';
import {
  addPerson,
  changeInAHurry,
  checkRegister,
  fillOfficials,
  fillSettings,
  fillVillagePeople,
  fillVillages,
  logBroadcast,
  recordTurn,
  saveConference,
} from '../sample/register';
import { lastCitizen } from '../sample/villages';
import { ask, click, type Desk, openSheet, rowsOf, typeInto } from '../stage/desk';
import type { Step } from './season-step';
import { secondYear } from './second-year';

const answerSteps: readonly Step[] = answers.map(({ on, content, cells }) => ({
  at: `${on}T14:00:00+07:00`,
  name: `a unit reports back: ${Object.keys(cells).length} cells typed by hand`,
  play: (desk) => {
    const petition = rowsOf(desk, 'Kiến nghị').find((row) =>
      row.cells['Nội dung kiến nghị']?.startsWith(content),
    );
    if (!petition) throw new Error(`no petition starts with ${content}`);
    typeInto(desk, 'Kiến nghị', petition.line, cells);
  },
}));

const turnStep = (at: string, name: string, turns: readonly (typeof complaint)[]): Step => ({
  at,
  name,
  play: (desk, conferenceId) => {
    for (const turn of turns) recordTurn(desk, conferenceId, turn);
  },
});

function handOverByVillage(desk: Desk, conferenceId: string): void {
  const onPaper = rowsOf(desk, 'Đại biểu').filter(({ cells }) => cells['Kênh gửi'] !== 'Email');
  const people = onPaper.map(({ cells }) => cells['Mã ĐB']);
  ask(desk, 'invitation.hand-over', { conference: conferenceId, people, date: '30/11/2026', by: 'Văn thư' });
}

function sendByMail(desk: Desk, conferenceId: string): void {
  const byMail = rowsOf(desk, 'Đại biểu').filter(({ cells }) => cells['Kênh gửi'] === 'Email');
  ask(desk, 'invitation.send', {
    conference: conferenceId,
    people: byMail.map(({ cells }) => cells['Mã ĐB']),
  });
}

const steps: readonly Step[] = [
  {
    at: '2026-11-16T07:31:00+07:00',
    name: 'set-up from the menu',
    play: (desk) => {
      openSheet(desk);
      click(desk, 'Đối thoại > Sổ > Thiết lập sổ');
      fillSettings(desk);
    },
  },
  { at: '2026-11-16T09:00:00+07:00', name: 'villages pasted into the sheet', play: fillVillages },
  { at: '2026-11-17T08:00:00+07:00', name: 'conference through its form', play: saveConference },
  {
    at: '2026-11-17T09:00:00+07:00',
    name: 'officials pasted into the sheet and checked',
    play: fillOfficials,
  },
  { at: '2026-11-17T14:00:00+07:00', name: 'village people through the form', play: fillVillagePeople },
  {
    at: '2026-11-18T08:00:00+07:00',
    name: 'tasks, agenda and money from the models, and the first papers',
    play: (desk, conference) => {
      fillPreparation(desk, conference);
      makePapers(desk, conference);
    },
  },
  {
    at: '2026-11-20T09:00:00+07:00',
    name: 'plan, notice and agenda signed, numbered and locked',
    play: (desk, conference) =>
      issuePapers(desk, conference, { kinds: ['plan', 'notice', 'agenda'], date: '20/11/2026' }),
  },
  turnStep('2026-11-25T08:00:00+07:00', 'petitions sent ahead', sentAhead),
  turnStep('2026-11-25T10:00:00+07:00', 'a complaint and a denunciation', [complaint, denunciation]),
  {
    at: '2026-11-25T15:00:00+07:00',
    name: 'conference issued',
    play: (desk, id) =>
      void ask(desk, 'conference.set-status', {
        id,
        status: 'issued',
        override: 'Chủ tịch UBND xã: đã chuẩn bị xong ngoài sổ',
      }),
  },
  { at: '2026-11-27T10:00:00+07:00', name: 'cells changed in a hurry', play: changeInAHurry },
  { at: '2026-11-30T08:15:00+07:00', name: 'the register checked', play: checkRegister },
  {
    at: '2026-11-30T08:30:00+07:00',
    name: 'letters for every village',
    play: (desk, conference) => void ask(desk, 'invitation.make', { conference, per: 'village' }),
  },
  {
    at: '2026-11-30T09:00:00+07:00',
    name: 'late guests added, one letter each',
    play: (desk, conference) => {
      for (const guest of lateGuests) addPerson(desk, conference, guest);
      ask(desk, 'invitation.make', { conference, per: 'person' });
    },
  },
  {
    at: '2026-11-30T09:30:00+07:00',
    name: 'the last citizen named, in a file to print',
    play: (desk, conference) => {
      addPerson(desk, conference, lastCitizen);
      ask(desk, 'invitation.make', { conference, per: 'all' });
    },
  },
  {
    at: '2026-11-30T10:00:00+07:00',
    name: 'number and date after signature',
    play: (desk, conference) =>
      void ask(desk, 'invitation.finish', { conference, number: '05', date: '30/11/2026' }),
  },
  { at: '2026-11-30T10:30:00+07:00', name: 'letters sent by mail', play: sendByMail },
  { at: '2026-11-30T14:00:00+07:00', name: 'letters handed over', play: handOverByVillage },
  {
    at: '2026-11-30T16:00:00+07:00',
    name: 'loudspeaker notice logged',
    play: (desk, id) => logBroadcast(desk, id, '30/11/2026'),
  },
  { at: '2026-12-08T07:15:00+07:00', name: 'the roll called', play: callTheRoll },
  {
    at: '2026-12-08T09:00:00+07:00',
    name: 'petitions in the hall',
    play: (desk, id) => recordHallTurns(desk, id, raisedInHall),
  },
  {
    at: '2026-12-08T11:30:00+07:00',
    name: 'conference held',
    play: (desk, id) => void ask(desk, 'conference.set-status', { id, status: 'held' }),
  },
  {
    at: '2026-12-08T15:00:00+07:00',
    name: 'papers of the day made',
    play: makePapers,
  },
  {
    at: '2026-12-14T09:00:00+07:00',
    name: 'results made public in three ways',
    play: (desk, id) => publishResults(desk, id, '14/12/2026'),
  },
  ...answerSteps,
  {
    at: '2026-12-17T09:00:00+07:00',
    name: 'papers after the conference made, and what is complete issued',
    play: (desk, conference) => {
      makePapers(desk, conference);
      issuePapers(desk, conference, {
        kinds: ['minutes', 'conclusion', 'transfer', 'slip', 'reply', 'report'],
        date: '17/12/2026',
      });
    },
  },
  ...secondYear,
];

/** Two seasons in order of time; the second starts with the open matters of the first. */
export const seasonSteps: readonly Step[] = [...steps].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
