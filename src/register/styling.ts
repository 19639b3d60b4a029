import { isOpen, type PetitionStatus } from '../domain/petitions/petition';
import { joined } from '../domain/text/joined';
import type { Column } from './column';
import { settingsTable } from './settings/settings-table';
import type { FieldOf, Table } from './table';
import { attendees } from './tables/attendees';
import { conferences } from './tables/conferences';
import { daysOff } from './tables/days-off';
import { jobStateLabels, ledger } from './tables/ledger';
import { petitions, statusLabels } from './tables/petitions';

export interface ColourStyle {
  /** `#rrggbb`; black text must stay readable on it. */
  readonly background?: string;
  readonly colour?: string;
  readonly bold?: boolean;
  readonly struck?: boolean;
}

/** When a cell or its whole line takes a colour. Colour is never the only cue: the cell says the same in words. */
export interface ColourDeclaration {
  readonly field: string;
  readonly when:
    | { readonly is: string }
    /** A past day, unless the field of `unless` has one of these values. */
    | { readonly past: true; readonly unless: { readonly field: string; readonly is: readonly string[] } };
  readonly reach: 'cell' | 'line';
  readonly style: ColourStyle;
}

export const headerStyle = { background: '#e8f0fe', colour: '#1f1f1f' } as const;
export const tabColours = { office: '#1a73e8', 'add-on': '#9aa0a6' } as const;

/** Tabs of a new spreadsheet, in Vietnamese and in English. */
export const startingTabs: readonly string[] = ['Trang tính1', 'Trang tính 1', 'Sheet1'];

/** Identifies protections of the add-on. */
export const warningMark = 'Sổ đối thoại: phần do tiện ích quản lý';

export const good: ColourStyle = { background: '#ceead6' };
const moving: ColourStyle = { background: '#d2e3fc' };
const waiting: ColourStyle = { background: '#feefc3' };
export const bad: ColourStyle = { background: '#fad2cf' };
const quiet: ColourStyle = { background: '#e8eaed' };
const inactive: ColourStyle = { colour: '#5f6368', struck: true };
const alarming: ColourStyle = { background: '#fad2cf', colour: '#8c1d18', bold: true };

function colours<T extends Table>(
  table: T,
  declare: (
    on: (field: FieldOf<T>, word: string, style: ColourStyle, reach?: 'cell' | 'line') => ColourDeclaration,
  ) => readonly ColourDeclaration[],
): readonly [string, readonly ColourDeclaration[]] {
  return [
    table.tab,
    declare((field, word, style, reach = 'cell') => ({ field, when: { is: word }, reach, style })),
  ];
}

const conferenceStatus = conferences.columns.status.labels;
const { seat, reply, attendance } = attendees.columns;
// Object.keys forgets the key type; the record's keys are exactly the statuses.
const closedStatuses = (Object.keys(statusLabels) as PetitionStatus[])
  .filter((status) => !isOpen(status))
  .map((status) => statusLabels[status]);

/** By tab; the first matching rule wins. */
export const colourDeclarations: ReadonlyMap<string, readonly ColourDeclaration[]> = new Map([
  colours(conferences, (on) => [
    on('status', conferenceStatus.cancelled, inactive, 'line'),
    on('status', conferenceStatus.preparing, waiting),
    on('status', conferenceStatus.issued, moving),
    on('status', conferenceStatus.held, good),
    on('status', conferenceStatus.postponed, bad),
  ]),
  colours(attendees, (on) => [
    on('seat', seat.labels.withdrawn, inactive, 'line'),
    on('seat', seat.labels.reserve, quiet),
    on('seat', seat.labels.added, moving),
    on('reply', reply.labels.coming, good),
    on('reply', reply.labels['not-coming'], bad),
    on('reply', reply.labels.unanswered, waiting),
    on('attendance', attendance.labels.present, good),
    on('attendance', attendance.labels.excused, waiting),
    on('attendance', attendance.labels.absent, bad),
  ]),
  colours(petitions, (on) => [
    {
      field: 'dueOn',
      when: {
        past: true,
        unless: {
          field: 'status',
          is: closedStatuses,
        },
      },
      reach: 'cell',
      style: alarming,
    },
    on('status', statusLabels.received, waiting),
    on('status', statusLabels.assigned, moving),
    on('status', statusLabels['in-progress'], moving),
    on('status', statusLabels.answered, moving),
    on('status', statusLabels.resolved, good),
    on('status', statusLabels.explained, good),
    on('status', statusLabels.transferred, quiet),
    on('status', statusLabels.declined, quiet),
    on('status', statusLabels.unresolved, bad),
  ]),
  colours(daysOff, (on) => [on('kind', daysOff.columns.kind.labels.worked, moving)]),
  colours(ledger, (on) => [
    on('state', jobStateLabels.cancelled, inactive, 'line'),
    on('state', jobStateLabels.waiting, waiting),
    on('state', jobStateLabels.done, good),
    on('state', jobStateLabels.failed, bad),
    on('state', jobStateLabels.uncertain, alarming),
  ]),
  colours(settingsTable, (on) => [on('enabled', 'Không', quiet)]),
]);

const noteStart = 'Cột: ';

/** Note of a header cell; its first line identifies the column even if the header is renamed. */
export function headerNote(column: Column<unknown>): string {
  return joined(
    '\n',
    `${noteStart}${column.header}`,
    column.required ? 'Bắt buộc.' : '',
    column.owner === 'add-on' ? 'Tiện ích tự điền; không sửa tay.' : '',
    column.help,
  );
}

/** Inverse of headerNote. */
export function headerOfNote(note: string): string | undefined {
  const [first = ''] = note.split('\n');
  return first.startsWith(noteStart) ? first.slice(noteStart.length).trim() : undefined;
}

/** Shown for a value outside the choices; nothing is rejected. */
export const dropDownHelp = {
  closed: 'Chọn một giá trị trong danh sách.',
  open: 'Chọn trong danh sách, hoặc gõ giá trị khác nếu danh sách chưa có.',
} as const;
