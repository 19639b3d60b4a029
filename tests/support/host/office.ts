import {
  createHost,
  type Execution,
  type Host,
  type HostOptions,
  type Snapshot,
} from '../../../src/host/host';
import {
  type Formula,
  isFormula,
  type Cell as StoredCell,
  sheetNamed,
} from '../../../src/host/model/workbook/workbook';
import { effectivePermissions } from '../../../src/host/model/world/drive';
import { type Cell, isDateCell } from '../../../src/register/cell';
import { overviewTab } from '../../../src/register/overview/places';
import { figuresTab } from '../../../src/register/province/figures-board';
import type { InputOf, MethodName, ValueOf } from '../../../src/rpc/contract';
import { protocolVersion, type Reply } from '../../../src/rpc/protocol';
import { begunWith, setUpOnce } from './set-up-worlds';
import { typeOffice } from './typed-office';

/** Allows another build than the one in `dist`. */
export const dist = process.env.ADD_ON_DIST ?? 'dist';

export const clerk = 'vanphong@example.vn';

/** The built add-on on a new sheet, set up, with the mail quota of an organisation's account. */
export function newOffice(options: Partial<HostOptions> = {}): Host {
  const all: HostOptions = {
    dist,
    now: '2026-11-16T08:00:00+07:00',
    owner: clerk,
    users: [{ email: clerk, plan: 'workspace' }],
    // Shares one scope for thousands of calls; the journeys use a separate one for each.
    contexts: 'kept',
    ...options,
  };
  const host = begunWith(createHost(all), all);
  setUpOnce(host, () => {
    host.open();
    const done = host.runMenu('Đối thoại > Sổ > Thiết lập sổ', { answers: ['OK'] });
    typeOffice(host);
    return done;
  });
  return host;
}

/** A call as a sidebar makes it; the input may violate the contract. */
export function called(host: Host, name: string, input: unknown): Execution {
  return host.call('rpc', [JSON.stringify({ version: protocolVersion, name, input })]);
}

export function asked<Name extends MethodName>(
  host: Host,
  name: Name,
  input: InputOf<Name>,
): Reply<ValueOf<Name>> {
  const execution = called(host, name, input);
  if (execution.status !== 'ok') throw new Error(`${name}: ${execution.error?.message}`);
  // The only function of the server always returns JSON text of this shape.
  return JSON.parse(String(execution.value)) as Reply<ValueOf<Name>>;
}

export function given<Name extends MethodName>(host: Host, name: Name, input: InputOf<Name>): ValueOf<Name> {
  const reply = asked(host, name, input);
  if (!reply.ok) throw new Error(`${name} was refused: ${JSON.stringify(reply.failure).slice(0, 500)}`);
  return reply.value;
}

/** A request ID; the same number gives the same one. */
export const request = (number: number): string =>
  `00000000-0000-0000-0000-${String(number).padStart(12, '0')}`;

export const conferenceDraft = {
  year: '2026',
  title: 'Hội nghị đối thoại năm 2026',
  date: '08/12/2026',
  dateState: 'Ấn định',
  startTime: '7h30',
  endTime: '11h30',
  venue: 'Hội trường Ủy ban nhân dân xã',
  topic: 'Xây dựng nông thôn mới',
  howToAttend: 'Trực tiếp',
  chair: 'Lê Văn Tý',
  chairTitle: 'Chủ tịch Ủy ban nhân dân xã',
  coChair: 'Trần Thị Mẫu',
  coChairTitle: 'Phó Chủ tịch Hội đồng nhân dân xã',
  secretary: 'Nguyễn Văn Bản',
} as const;

export const addConference = (host: Host, draft: Readonly<Record<string, string>> = {}): string =>
  given(host, 'conference.save', {
    request: request(1),
    id: null,
    fingerprint: null,
    draft: { ...conferenceDraft, ...draft },
  }).id;

export type StoredRow = Readonly<Record<string, StoredCell>>;

/** Cell values of a tab by header, without blank lines. */
export function storedRows(host: Host, tab: string): readonly (StoredRow & { readonly line: StoredCell })[] {
  const sheet = sheetNamed(host.state.workbook, tab);
  if (!sheet) throw new Error(`no tab ${tab}`);
  const [header, ...lines] = sheet.rows.map((row) => row?.values ?? []);
  return lines.flatMap((values, index) => {
    if (values.every((value) => value === null)) return [];
    const cells = (header ?? []).map((name, at) => [String(name), values[at] ?? null] as const);
    return [{ line: index + 2, ...Object.fromEntries(cells) }];
  });
}

/** Every formula outside of the tabs that consist of formulas, with its tab. */
export const formulasOf = (host: Host): readonly string[] =>
  host.state.workbook.sheets
    .filter(({ name }) => name !== overviewTab && name !== figuresTab)
    .flatMap((sheet) =>
      sheet.rows.flatMap((row) =>
        (row?.values ?? [])
          .filter((cell): cell is Formula => isFormula(cell))
          .map(({ formula }) => `${sheet.name}: ${formula}`),
      ),
    );

/** Everybody else with access to any file that the add-on made. */
export const permissionsOf = (host: Host): readonly string[] =>
  Object.values(host.state.drive.files).flatMap((file) =>
    effectivePermissions(host.state.drive, file)
      .map(({ type, role, emailAddress }) => `${type} ${role} ${emailAddress}`)
      .filter((permission) => permission !== `user owner ${clerk}`),
  );

const epoch = Date.UTC(1899, 11, 30);

/** The stored value after the add-on wrote this cell: dates are counted in days, blank is null. */
export function storedAs(cell: Cell): StoredCell {
  if (isDateCell(cell)) return (Date.parse(`${cell.date}T00:00:00Z`) - epoch) / 86_400_000;
  return cell === '' ? null : cell;
}

/** Parts of the world that differ, apart from time and chance. */
export function effectsSince(host: Host, before: Snapshot): readonly string[] {
  const passing = ['clock', 'random', 'executions', 'usage', 'locks'];
  const now = host.snapshot().state;
  const sections = Object.entries(now) as [keyof typeof now, unknown][];
  return sections.flatMap(([name, section]) =>
    passing.includes(name) || isSame(section, before.state[name]) ? [] : [name],
  );
}

/** Whatever changes is replaced, so that the same object has the same content. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  const [first, second] = [Object.entries(one), Object.entries(other)];
  return (
    first.length === second.length &&
    first.every(([key, value], at) => second[at]?.[0] === key && isSame(value, second[at][1]))
  );
}
