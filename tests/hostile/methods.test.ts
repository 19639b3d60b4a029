import type { Failure } from '../../src/domain/failure';
import type { Column } from '../../src/register/column';
import { workbook } from '../../src/register/workbook';
import type { MethodName } from '../../src/rpc/contract';
import type { Reply } from '../../src/rpc/protocol';
import { failureSentence } from '../../src/text/failure-sentence';
import { type Answers, inputsFor, methodNames } from './any-input';
import { hostileTexts, turned } from './corpus';
import {
  addConference,
  called,
  effectsSince,
  formulasOf,
  given,
  newOffice,
  permissionsOf,
  request,
} from './office';

const texts = hostileTexts.filter((text) => text.length <= 20_000);

/** An answer that nobody objects to, where the column is not one of free text. */
function plainly({ kind, choices, list }: Column<unknown>): string | null {
  switch (kind) {
    case 'date':
      return '16/11/2026';
    case 'time':
      return '7h30';
    case 'integer':
      return '3';
    case 'choice':
    case 'yes-no':
      return choices[0] ?? '';
    case 'phone':
      return '0912345678';
    case 'email':
      return 'khach@example.vn';
    case 'listed':
      return list === 'conferences' ? 'HN-01' : null;
    default:
      return null;
  }
}

/** One draft for each sheet that people fill in, whatever sheets there are; no two texts of it are the same. */
const draftsOf = (turn: number): readonly Readonly<Record<string, string>>[] =>
  workbook
    .filter(({ owner }) => owner === 'office')
    .map(({ columns }, sheet) =>
      Object.fromEntries(
        Object.entries(columns)
          .filter(([, { owner }]) => owner === 'office')
          .map(([field, column], at) => {
            const text = turned(texts, turn + 5 * sheet, at);
            const taken = column.read(text).ok ? text : `${field} ${turn}`;
            return [field, plainly(column) ?? taken];
          }),
      ),
    );

const records = ['HN-01', 'DB-0001', 'KN-0001', 'DB-0002'];
const named: Readonly<Record<string, readonly string[]>> = {
  conference: ['HN-01'],
  from: ['HN-01'],
  people: ['DB-0001', 'DB-0002'],
  leaving: ['DB-0001'],
  joining: ['DB-0002'],
  date: ['16/11/2026'],
  cell: ['B2'],
};

/** Every text that a sidebar sends without saying what it names is hostile. */
const answers = (turn: number): Answers => ({
  texts(key) {
    if (key === 'request') return [request(1000 + turn)];
    const own = Array.from({ length: 6 }, (_, at) => turned(texts, 6 * turn + at, key.length));
    return key === 'id' ? [...records, ...own] : [...(named[key] ?? []), ...own];
  },
  drafts: () => draftsOf(turn),
});

const host = newOffice();
const conference = addConference(host);
given(host, 'attendee.import', {
  request: request(2),
  people: ['Nguyễn Văn An', 'Lê Thị Bình'].map((fullName) => ({
    conference,
    fullName,
    group: 'Đại diện Nhân dân',
    email: 'khach@example.vn',
  })),
});
given(host, 'petition.save', {
  request: request(3),
  speaker: { conference, channel: 'Tại hội nghị đối thoại', receivedOn: '16/11/2026' },
  matters: [{ content: 'Đường hỏng', topic: 'Kinh tế', class: 'Kiến nghị' }],
});
const start = host.snapshot();
const formulas = formulasOf(host);

const rounds = 3;

/** Everything that this method takes, asked one after the other; how many were taken. */
function askedAnything(name: MethodName): number {
  host.restore(start);
  let taken = 0;
  for (let turn = 0; turn < rounds; turn += 1) {
    // Each method goes through other texts.
    const own = answers(turn + rounds * methodNames.indexOf(name));
    for (const input of inputsFor(name, own)) {
      const before = host.snapshot();
      const execution = called(host, name, input);
      expect([name, execution.status, execution.log.filter(({ level }) => level === 'ERROR')]).toEqual([
        name,
        'ok',
        [],
      ]);
      const reply = JSON.parse(String(execution.value)) as Reply<unknown>;
      if (reply.ok) taken += 1;
      else expectRefusal(name, reply.failure, effectsSince(host, before));
    }
  }
  return taken;
}

function expectRefusal(name: MethodName, failure: Failure, effects: readonly string[]): void {
  expect([name, failureSentence(failure)]).toEqual([name, expect.stringMatching(/\S/)]);
  expect([name, failure.code]).not.toEqual([name, 'unexpected']);
  if (failure.code === 'invalid' || failure.code === 'bad-request')
    expect([name, effects]).toEqual([name, []]);
}

describe('whatever a sidebar can ask', () => {
  const taken = new Map<MethodName, number>();

  // The contract is gone through as it is, so that a method that is added later is tried too.
  it.each(methodNames)(
    '%s takes hostile texts as text, or refuses them with a sentence',
    (name) => {
      taken.set(name, askedAnything(name));
      expect(formulasOf(host)).toEqual(formulas);
      expect(permissionsOf(host)).toEqual([]);
      const reached = new Set(host.state.mailbox.sent.flatMap(({ to, cc, bcc }) => [...to, ...cc, ...bcc]));
      expect([...reached].filter((address) => address !== 'khach@example.vn')).toEqual([]);
    },
    120_000,
  );

  it('was mostly taken, so that refusing everything does not pass for safe', () => {
    const never = methodNames.filter((name) => taken.get(name) === 0);
    expect(never).toEqual([]);
  });
});
