import { ask, type Desk, pasteRows, requestId, rowsOf, typeInto } from '../stage/desk';
import { conference, officeSettings, unitEmails } from './commune';
import { madeUpPhone } from './names';
import { officials } from './officials';
import { personHeaders, type SamplePerson, sampleNote } from './person';
import type { SampleTurn } from './petition-turn';
import { citizens, villageOfficers, villageRows } from './villages';

/** Fills what only the office knows: its addresses, and those of its units. */
export function fillSettings(desk: Desk): void {
  const wanted = new Map([...Object.entries(officeSettings), ...Object.entries(unitEmails)]);
  for (const { line, cells } of rowsOf(desk, 'Cấu hình')) {
    const key = cells.Mã === 'unit' ? (cells['Nội dung'] ?? '') : (cells.Mã ?? '');
    const text = wanted.get(key);
    if (text === undefined) continue;
    typeInto(desk, 'Cấu hình', line, { 'Giá trị': text });
    wanted.delete(key);
  }
  if (wanted.size > 0) throw new Error(`settings without a row: ${[...wanted.keys()].join(', ')}`);
}

export const fillVillages = (desk: Desk): void => pasteRows(desk, 'Thôn', villageRows);

const byHeader = (person: SamplePerson): Record<string, string> =>
  Object.fromEntries(
    Object.entries(personHeaders).map(([field, header]) => [header, person[field as keyof SamplePerson]]),
  );

/** As typed in a hurry: title and name in one cell, capitals, a phone with a country code. The check cleans it. */
function inAHurry(row: Record<string, string>, index: number): Record<string, string> {
  const name = row['Họ và tên'] ?? '';
  if (index === 0)
    return { ...row, 'Danh xưng': '', 'Họ và tên': `${row['Danh xưng']}  ${name.toUpperCase()}` };
  if (index === 1) return { ...row, 'Điện thoại': `+84 ${(row['Điện thoại'] ?? '').slice(1)}` };
  return row;
}

/** Officials come from last year's list, straight into the sheet; the add-on gives them their IDs in a check. */
export function fillOfficials(desk: Desk, conferenceId: string): void {
  const rows = officials.map(byHeader).map(inAHurry);
  pasteRows(
    desk,
    'Đại biểu',
    rows.map((row) => ({ 'Mã hội nghị': conferenceId, ...row })),
  );
  ask(desk, 'check.fix', {});
}

/** Lines of the attendee sheet that a colleague changed by hand, with what was typed: the check finds all of it. */
const slips: readonly { readonly line: number; readonly cells: Readonly<Record<string, string>> }[] = [
  { line: 20, cells: { 'Điện thoại': '+84 900 000 019' } },
  { line: 21, cells: { 'Họ và tên': 'Ông vũ  đức thành' } },
  { line: 24, cells: { 'Điện thoại': 'chưa rõ' } },
];

export function changeInAHurry(desk: Desk): void {
  for (const { line, cells } of slips) typeInto(desk, 'Đại biểu', line, cells);
}

/** Takes what the check proposes, and types anew what no program can know. */
export function checkRegister(desk: Desk): void {
  ask(desk, 'check.fix', {});
  typeInto(desk, 'Đại biểu', 24, { 'Điện thoại': madeUpPhone(23) });
}

/** One person through the form. */
export function addPerson(desk: Desk, conferenceId: string, person: SamplePerson): void {
  ask(desk, 'attendee.save', {
    request: requestId(`${person.fullName} ${person.organisation} ${person.village}`),
    id: null,
    fingerprint: null,
    draft: { ...person, conference: conferenceId },
  });
}

/** One person through the form, then everybody else of the villages as a list pasted into the sidebar. */
export function fillVillagePeople(desk: Desk, conferenceId: string): void {
  const [first, ...others] = [...villageOfficers, ...citizens];
  if (first) addPerson(desk, conferenceId, first);
  const people = others.map((person) => ({ ...person, conference: conferenceId }));
  ask(desk, 'attendee.import', { request: requestId('village list'), people });
}

export function saveConference(desk: Desk): string {
  const input = { request: requestId('conference'), id: null, fingerprint: null, draft: conference };
  return ask<{ readonly id: string }>(desk, 'conference.save', input).id;
}

export function recordTurn(desk: Desk, conferenceId: string, turn: SampleTurn): void {
  const topics = rowsOf(desk, 'Cấu hình')
    .filter(({ cells }) => cells.Mã === 'topic')
    .map(({ cells }) => cells['Giá trị'] ?? '');
  ask(desk, 'petition.save', {
    request: requestId(turn.matters.map(({ content }) => content).join()),
    speaker: { ...turn.speaker, conference: conferenceId },
    matters: turn.matters.map((matter) => ({
      ...matter,
      topic: topics[matter.topic] ?? '',
      note: sampleNote,
    })),
  });
}

/** The loudspeaker notice of the plan (III.1), logged as proof. */
export function logBroadcast(desk: Desk, conferenceId: string, day: string): void {
  ask(desk, 'broadcast.save', {
    request: requestId(`broadcast ${day}`),
    draft: {
      conference: conferenceId,
      broadcastOn: day,
      slot: 'Sáng',
      times: '2',
      reader: 'Đài Truyền thanh xã',
      note: sampleNote,
    },
  });
}
