import type { Execution, Host } from '../../../../src/host/host';
import { defaultSettings } from '../../../../src/register/settings/settings';
import { attendees } from '../../../../src/register/tables/attendees';
import { workbook as tables } from '../../../../src/register/workbook';
import { called, request } from '../../../support/host/office';
import { done, type Population, person } from './bench-world';
import { paperOperations } from './paper-operations';

/** One job at several sizes, done by the add-on and, if there is one, by the naive script on the same workbook. */
export interface Operation {
  readonly name: string;
  readonly sizes: readonly number[];
  readonly world: (size: number) => Population;
  /** Unmeasured preparation; its result is passed to the input. */
  readonly before?: (host: Host, size: number) => object;
  readonly act: (host: Host, size: number, prepared: object) => readonly Execution[];
  readonly naive?: Naive;
}

export type Naive =
  | { readonly kind: 'script'; readonly run: (host: Host, size: number) => readonly Execution[] }
  /** The documented calls of copy, open, replace and save for each letter; the host lacks these services. */
  | { readonly kind: 'copy-a-letter' };

const small = [10, 100];
const medium = [10, 100, 1000];
const large = [10, 100, 1000, 10_000];

const both = (size: number): Population => ({
  attendees: size,
  petitions: size,
  informed: false,
  issued: false,
});
const people = (size: number): Population => ({
  attendees: size,
  petitions: 0,
  informed: false,
  issued: true,
});
const informed = (size: number): Population => ({ ...people(size), informed: true });
/** The conference is months away. */
const early = (size: number): Population => ({ ...informed(size), date: '09/03/2027' });
const none = (): Population => both(0);

const ask =
  (name: string, input: object | ((size: number) => object)): Operation['act'] =>
  (host, size, prepared) => [
    done(called(host, name, { ...(typeof input === 'function' ? input(size) : input), ...prepared })),
  ];

const script = (name: string, ...args: readonly unknown[]): Naive => ({
  kind: 'script',
  run: (host) => [host.run(name, args)],
});

const matter = {
  conference: 'HN-01',
  speaker: 'Lê Văn Mẫu',
  village: 'Thôn 1',
  channel: 'Tại hội nghị đối thoại',
  receivedOn: '16/11/2026',
};

const newPeople = (size: number): readonly object[] =>
  Array.from({ length: size }, (_, at) => ({
    conference: 'HN-01',
    fullName: `Phạm Thị Mẫu ${at + 1}`,
    group: 'Đại diện Nhân dân',
    village: `Thôn ${1 + (at % 8)}`,
  }));

const firstPerson = (host: Host): { readonly id: string; readonly fingerprint: string } => {
  const { value } = called(host, 'attendee.open', {});
  const { id, fingerprint } = JSON.parse(String(value)).value.people[0];
  return { id, fingerprint };
};

const daily = (host: Host): readonly Execution[] => [host.run('sendDailyReminders', [], { as: 'trigger' })];

/** The trigger ran on each of these days; only the last one is measured. */
const ranBefore = (host: Host): object => {
  for (const day of [17, 18]) {
    host.setNow(`2026-11-${day}T07:15:00+07:00`);
    daily(host);
  }
  host.setNow('2026-11-19T07:15:00+07:00');
  return {};
};

const make = (per: string): Operation['act'] => ask('invitation.make', { conference: 'HN-01', per });

/** Position of a column of `Đại biểu` for the naive script, which counts columns. */
const columnOf = (field: keyof typeof attendees.columns): number =>
  Object.keys(attendees.columns).indexOf(field) + 1;

const [emailColumn, sentColumn, noteColumn] = [columnOf('email'), columnOf('sentOn'), columnOf('note')];

const openPeople = ask('attendee.open', {});

const savePetition = (number: number): Operation['act'] =>
  ask('petition.save', {
    request: request(number),
    speaker: matter,
    matters: [
      {
        content: 'Cống hỏng',
        topic: 'Kinh tế, văn hóa, xã hội, an ninh trật tự ở địa phương',
        class: 'Kiến nghị',
      },
    ],
  });

export const operations: readonly Operation[] = [
  {
    name: 'open the petition form',
    sizes: large,
    world: both,
    act: ask('petition.open', {}),
    naive: script('openList', 'Kiến nghị'),
  },
  {
    name: 'open the attendee form',
    sizes: large,
    world: both,
    // The first opening after `Thôn` was typed writes down the names of its villages.
    before: (host) => {
      openPeople(host, 0, {});
      return {};
    },
    act: openPeople,
    naive: script('openList', 'Đại biểu'),
  },
  { name: 'open the conference form', sizes: medium, world: both, act: ask('conference.open', {}) },
  {
    name: 'open the invitation form',
    sizes: large,
    world: both,
    act: ask('invitation.open', { conference: null }),
    naive: script('openList', 'Đại biểu'),
  },
  {
    name: 'save one petition',
    sizes: large,
    world: both,
    before: (host) => {
      // The first save after a name was added to a list reads the lists once more, and remembers them.
      savePetition(6)(host, 0, {});
      return {};
    },
    act: savePetition(7),
    naive: script('saveRecord', 'Kiến nghị', ['HN-01', '', 2026, ...Object.values(matter)]),
  },
  {
    name: 'edit one attendee',
    sizes: large,
    world: both,
    before: firstPerson,
    act: ask('attendee.save', { request: request(8), draft: { note: 'Xin đến muộn' } }),
    naive: {
      kind: 'script',
      run: (host, size) => [
        host.run('editRecord', ['Đại biểu', person(size - 1, false)['Mã ĐB'], noteColumn, 'Xin đến muộn']),
      ],
    },
  },
  {
    name: 'import a list',
    sizes: medium,
    world: none,
    act: ask('attendee.import', (size) => ({ request: request(9), people: newPeople(size) })),
    naive: {
      kind: 'script',
      run: (host, size) => [
        host.run('importList', [
          'Đại biểu',
          Array.from({ length: size }, (_, at) => Object.values(person(at, false))),
        ]),
      ],
    },
  },
  {
    name: 'check the register',
    sizes: large,
    world: both,
    act: ask('check.open', {}),
    naive: script('checkRows', ['Hội nghị', 'Thôn', 'Đại biểu', 'Kiến nghị', 'Truyền thanh', 'Cấu hình']),
  },
  {
    name: 'letters, one print file',
    sizes: [10, 100, 200, 1000],
    world: people,
    act: make('all'),
    naive: { kind: 'copy-a-letter' },
  },
  {
    name: 'letters, one file a village',
    sizes: small,
    world: people,
    act: make('village'),
    naive: { kind: 'copy-a-letter' },
  },
  {
    name: 'letters, one file a person',
    sizes: medium,
    world: people,
    act: make('person'),
    naive: { kind: 'copy-a-letter' },
  },
  ...paperOperations,
  {
    name: 'send invitations',
    sizes: small,
    world: people,
    before: (host) => {
      done(called(host, 'invitation.finish', { conference: 'HN-01', number: '05', date: '16/11/2026' }));
      return {};
    },
    act: ask('invitation.send', { conference: 'HN-01', people: [] }),
    naive: script('sendAll', 'Đại biểu', emailColumn, sentColumn),
  },
  {
    name: 'daily run, no conference issued',
    sizes: large,
    world: both,
    act: daily,
    naive: script('sendDue', 'Đại biểu', emailColumn, noteColumn, 22),
  },
  {
    name: 'daily run, quiet day while a conference is issued',
    sizes: large,
    world: early,
    before: ranBefore,
    act: daily,
    naive: script('sendDue', 'Đại biểu', emailColumn, noteColumn, 22),
  },
  {
    name: 'daily run, quiet day of the last weeks',
    sizes: large,
    world: informed,
    before: ranBefore,
    act: daily,
    naive: script('sendDue', 'Đại biểu', emailColumn, noteColumn, 22),
  },
  {
    name: 'daily run, a letter to everybody due',
    sizes: small,
    world: informed,
    before: (host) => {
      host.setNow('2026-12-01T07:15:00+07:00');
      return {};
    },
    act: daily,
    naive: script('sendDue', 'Đại biểu', emailColumn, noteColumn, 7),
  },
  {
    name: 'set-up run again',
    sizes: medium,
    world: both,
    act: (host) => [host.runMenu('Đối thoại > Sổ > Thiết lập sổ', { answers: ['OK'] })],
  },
];

/** Output of the naive set-up: tabs and headers of the register, and rows of the settings. */
export const naiveSetUp: Naive = script(
  'setUp',
  tables.map((table) => ({
    tab: table.tab,
    headers: Object.values(table.columns).map(({ header }) => header),
    rows:
      table.tab === 'Cấu hình'
        ? defaultSettings.map((row) => Object.values(row).map((cell) => cell ?? ''))
        : [],
  })),
);
