import type { Failure } from '../../src/domain/failure';
import { workbook } from '../../src/register/workbook';
import type { MethodName } from '../../src/rpc/contract';
import type { Reply } from '../../src/rpc/protocol';
import { failureSentence } from '../../src/text/failures/failure-sentence';
import {
  addConference,
  called,
  effectsSince,
  formulasOf,
  given,
  newOffice,
  permissionsOf,
  request,
} from '../support/host/office';
import { sampleOf, timesOf } from '../support/rules/sample';
import { type Answers, hasTemplate, inputsFor, methodNames } from './inputs/any-input';
import { hostileTexts, turned } from './inputs/corpus';
import { plainAnswer } from './readers/plain-answers';

const texts = hostileTexts.filter((text) => text.length <= 20_000);

/** One draft for each sheet that people fill in, all with different texts. */
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
            return [field, plainAnswer(column) ?? taken];
          }),
      ),
    );

const records = ['HN-01', 'DB-0001', 'KN-0001', 'CV-0001', 'VB-0001'];
const named: Readonly<Record<string, readonly string[]>> = {
  conference: ['HN-01'],
  from: ['HN-01'],
  people: ['DB-0001', 'DB-0002'],
  leaving: ['DB-0001'],
  joining: ['DB-0003'],
  papers: ['VB-0001'],
  subjects: ['KN-0001'],
  village: ['Thôn Trung Hậu'],
  date: ['16/11/2026'],
  cell: ['B2'],
  arrivedAt: ['08:10'],
};

/** Every free text of a sidebar is hostile. */
const answers = (turn: number): Answers => ({
  texts(key) {
    if (key === 'request') return [request(1000 + turn)];
    const own = Array.from({ length: 6 }, (_, at) => turned(texts, 6 * turn + at, key.length));
    // One key that is too long refuses all of them, and so does a list without any.
    if (key === 'keys') return ['HN-01|1', ...own.filter((text) => text.length <= 40)];
    return key === 'id' ? [...records, ...own] : [...(named[key] ?? []), ...own];
  },
  drafts: () => draftsOf(turn),
});

const host = newOffice();
const conference = addConference(host);
given(host, 'attendee.import', {
  request: request(2),
  people: ['Nguyễn Văn An', 'Lê Thị Bình', 'Trần Văn Cả'].map((fullName, at) => ({
    conference,
    fullName,
    seat: at === 2 ? 'Dự bị' : 'Mời dự',
    group: 'Đại diện Nhân dân',
    email: 'khach@example.vn',
  })),
});
given(host, 'petition.save', {
  request: request(3),
  speaker: { conference, channel: 'Tại hội nghị đối thoại', receivedOn: '16/11/2026' },
  matters: [
    {
      content: 'Đường hỏng',
      topic: 'Kinh tế, văn hóa, xã hội, an ninh trật tự ở địa phương',
      class: 'Kiến nghị',
    },
  ],
});
for (const [at, sheet] of (['tasks', 'agenda'] as const).entries())
  given(host, 'preparation.fill', { conference, sheet, request: request(4 + at) });
given(host, 'paper.make', { conference, kinds: ['agenda'], subjects: null, mode: 'missing' });
const start = host.snapshot();
const formulas = formulasOf(host);

const rounds = timesOf(1, 2);

/** Different texts for each method, the same ones when another method is added. */
const textsFrom = (name: MethodName): number =>
  rounds * [...name].reduce((sum, letter) => (31 * sum + letter.charCodeAt(0)) % 211, 0);

/** Calls the method with all inputs in turn; returns how many were accepted. */
function acceptedInputs(name: MethodName): number {
  host.restore(start);
  let taken = 0;
  for (let turn = 0; turn < rounds; turn += 1) {
    const own = answers(turn + textsFrom(name));
    const inputs = sampleOf(inputsFor(name, own).filter(hasTemplate(name)), 10);
    // If a list of choices makes many inputs, one round covers all of it.
    if (turn > 0 && inputs.length > 24) break;
    for (const input of inputs) {
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

describe('every call of a sidebar', () => {
  const taken = new Map<MethodName, number>();

  // Runs over the contract, so that methods added later are covered.
  it.each(methodNames)(
    '%s accepts hostile texts as text, or refuses them with a sentence',
    (name) => {
      taken.set(name, acceptedInputs(name));
      expect(formulasOf(host)).toEqual(formulas);
      expect(permissionsOf(host)).toEqual([]);
      const reached = new Set(host.state.mailbox.sent.flatMap(({ to, cc, bcc }) => [...to, ...cc, ...bcc]));
      expect([...reached].filter((address) => address !== 'khach@example.vn')).toEqual([]);
    },
    120_000,
  );

  it('is mostly accepted, so that refusing everything does not pass', () => {
    const never = methodNames.filter((name) => taken.get(name) === 0);
    expect(never.filter((name) => !needMore.includes(name))).toEqual([]);
  });
});

/** These need a state of the conference, or a name, that only their own tests prepare. */
const needMore: readonly MethodName[] = [
  'import.read',
  'preparation.fill',
  'conference.next',
  'collation.save',
  'agenda.add-matter',
  'invitation.send',
  'invitation.hand-over',
  'invitation.resume',
  'paper.sign',
  'paper.issue',
  'template.former',
  'roll.mark',
  'turn.read',
  'turn.change',
  'follow.save',
  'follow.undo',
  'petition.correct',
  'rehearsal.start',
  'cell.show',
  'place.show',
  'province.remove',
];
