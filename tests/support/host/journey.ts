import { existsSync } from 'node:fs';
import { createHost, type Execution, type Host, type HostOptions, remoteCalls } from '../../../src/host/host';
import type { InputOf, MethodName, ValueOf } from '../../../src/rpc/contract';
import { protocolVersion, type Reply } from '../../../src/rpc/protocol';
import { begunWith, setUpOnce } from './set-up-worlds';
import { typeOffice } from './typed-office';

export const owner = 'van-phong@xa.example';

/** The built add-on on a new spreadsheet, right after the push. */
export function builtHost(options: Partial<HostOptions> = {}): Host {
  if (!existsSync('dist/Code.js')) throw new Error('dist is missing; run npm run build');
  const all: HostOptions = {
    dist: 'dist',
    now: '2026-11-16T08:00:00+07:00',
    owner,
    spreadsheet: { name: 'Đối thoại 2026', locale: 'en_US', timeZone: 'Etc/GMT' },
    // The journey of the season has a separate scope for each execution.
    contexts: 'kept',
    ...options,
  };
  return begunWith(createHost(all), all);
}

/** Opens the spreadsheet, clicks `Thiết lập sổ`, and says which office it is. */
export function setUp(host: Host): Execution {
  return setUpOnce(host, () => {
    host.open();
    const done = fine(host.runMenu('Đối thoại > Sổ > Thiết lập sổ', { answers: ['OK'] }));
    typeOffice(host);
    return done;
  });
}

/** An execution that succeeded and used nothing that the host lacks. */
export function fine(execution: Execution): Execution {
  if (execution.status !== 'ok' || execution.missing.length > 0) {
    throw new Error(`${execution.function}: ${execution.error?.message} ${execution.missing.join(' ')}`);
  }
  return execution;
}

export interface Asked<Value> {
  readonly reply: Reply<Value>;
  readonly execution: Execution;
  /** Calls that go over the net. */
  readonly remote: number;
}

/** A call of a sidebar, and its cost. */
export function ask<Name extends MethodName>(
  host: Host,
  name: Name,
  input: InputOf<Name>,
  user = owner,
): Asked<ValueOf<Name>> {
  const call = JSON.stringify({ version: protocolVersion, name, input });
  const execution = fine(host.call('rpc', [call], { user }));
  // rpc answers JSON text of a reply, as the contract types it.
  const reply = JSON.parse(String(execution.value)) as Reply<ValueOf<Name>>;
  return { reply, execution, remote: remoteCalls(execution) };
}

/** The value of a reply; throws on a failure. */
export function askFor<Name extends MethodName>(host: Host, name: Name, input: InputOf<Name>): ValueOf<Name> {
  const { reply } = ask(host, name, input);
  if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply.failure)}`);
  return reply.value;
}

/** A request ID in the form that sidebars make. */
export const request = (number: number): string =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

const conferenceDraft = {
  year: '2026',
  title: 'Hội nghị đối thoại năm 2026',
  dateState: 'Ấn định',
  date: '08/12/2026',
  startTime: '7h30',
  venue: 'Hội trường UBND xã',
  chair: 'Lê Văn Mẫu',
  howToAttend: 'Trực tiếp',
} as const;

/** Saves the conference HN-01. */
export const addConference = (host: Host, draft: Readonly<Record<string, string>> = {}) =>
  askFor(host, 'conference.save', {
    request: request(1),
    id: null,
    fingerprint: null,
    draft: { ...conferenceDraft, ...draft },
  });

/** The members that an execution called over the net, in order. */
export const membersOf = (execution: Execution): readonly string[] =>
  execution.calls.filter((call) => call.kind === 'remote').map((call) => `${call.service}.${call.member}`);
