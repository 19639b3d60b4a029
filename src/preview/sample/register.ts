import { ask, type Desk, pasteRows, requestId, rowsOf, typeInto } from '../stage/desk';
import { conference, officeSettings, unitEmails } from './commune';
import { madeUpPhone } from './names';
import { officials } from './officials';
import { personHeaders, type SamplePerson, sampleNote } from './person';
import type { SampleTurn } from './petition-turn';
import { citizens, villageOfficers, villageRows } from './villages';

/** Fills the settings that only the office knows. */
export function fillSettings(desk: Desk): void {
  const values = new Map([...Object.entries(officeSettings), ...Object.entries(unitEmails)]);
  for (const { line, cells } of rowsOf(desk, 'Cấu hình')) {
    const key = cells.Mã === 'unit' ? (cells['Nội dung'] ?? '') : (cells.Mã ?? '');
    const text = values.get(key);
    if (text === undefined) continue;
    typeInto(desk, 'Cấu hình', line, { 'Giá trị': text });
    values.delete(key);
  }
  if (values.size > 0) throw new Error(`settings without a row: ${[...values.keys()].join(', ')}`);
}

export const fillVillages = (desk: Desk): void => pasteRows(desk, 'Thôn', villageRows);

const byHeader = (person: SamplePerson): Record<string, string> =>
  Object.fromEntries(
    Object.entries(personHeaders).map(([field, header]) => [header, person[field as keyof SamplePerson]]),
  );

/** Typed in a hurry: title and name in one cell, capitals, a country code. Soát sổ cleans it. */
function inAHurry(row: Record<string, string>, index: number): Record<string, string> {
  const name = row['Họ và tên'] ?? '';
  if (index === 0)
    return { ...row, 'Danh xưng': '', 'Họ và tên': `${row['Danh xưng']}  ${name.toUpperCase()}` };
  if (index === 1) return { ...row, 'Điện thoại': `+84 ${(row['Điện thoại'] ?? '').slice(1)}` };
  return row;
}

/** Pastes the officials of last year into the sheet; Soát sổ gives them IDs. */
export function fillOfficials(desk: Desk, conferenceId: string): void {
  const rows = officials.map(byHeader).map(inAHurry);
  pasteRows(
    desk,
    'Đại biểu',
    rows.map((row) => ({ 'Mã hội nghị': conferenceId, ...row })),
  );
  ask(desk, 'check.fix', {});
}

/** Edits of the attendee sheet by hand, all of which Soát sổ finds. */
const slips: readonly { readonly line: number; readonly cells: Readonly<Record<string, string>> }[] = [
  { line: 20, cells: { 'Điện thoại': '+84 900 000 019' } },
  { line: 21, cells: { 'Họ và tên': 'Ông vũ  đức thành' } },
  { line: 24, cells: { 'Điện thoại': 'chưa rõ' } },
];

export function changeInAHurry(desk: Desk): void {
  for (const { line, cells } of slips) typeInto(desk, 'Đại biểu', line, cells);
}

/** Applies the proposals of Soát sổ and retypes the rest. */
export function checkRegister(desk: Desk): void {
  ask(desk, 'check.fix', {});
  typeInto(desk, 'Đại biểu', 24, { 'Điện thoại': madeUpPhone(23) });
}

/** Adds one person through the form. */
export function addPerson(desk: Desk, conferenceId: string, person: SamplePerson): void {
  ask(desk, 'attendee.save', {
    request: requestId(`${person.fullName} ${person.organisation} ${person.village}`),
    id: null,
    fingerprint: null,
    draft: { ...person, conference: conferenceId },
  });
}

/** Adds one person through the form and the others of the villages as a pasted list. */
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

/** Logs the loudspeaker notice as proof (plan, III.1). */
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
