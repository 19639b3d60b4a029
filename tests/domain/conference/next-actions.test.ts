import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { nextActions, type SeasonFacts } from '../../../src/domain/conference/next-actions';
import type { Evidence } from '../../../src/domain/conference/proof-clocks';

const proof = (what: Evidence['what'], doneOn: string | null, done = 0, needed = 1): Evidence => ({
  what,
  doneOn: doneOn === null ? null : isoDate(doneOn),
  state: doneOn === null ? 'open' : 'met',
  done,
  needed,
});

const clocks: SeasonFacts['clocks'] = [
  {
    kind: 'notice',
    lastDay: isoDate('2026-12-01'),
    evidence: [proof('letters', null, 30, 42), proof('loudspeaker', null)],
  },
  {
    kind: 'results',
    lastDay: isoDate('2026-12-18'),
    evidence: [proof('loudspeaker', '2026-12-09', 1), proof('posted', null), proof('villages', null)],
  },
];

const season = (facts: Partial<SeasonFacts> = {}, status: 'preparing' | 'issued' | 'held' = 'preparing') =>
  nextActions({
    today: isoDate('2026-11-16'),
    conference: { status, date: isoDate('2026-12-08') },
    gaps: 0,
    letters: { needed: 42, locked: 42 },
    clocks,
    tasks: [],
    petitions: [],
    ...facts,
  });

describe('what comes next', () => {
  it('is the conference while there is none or it was called off, and its day while none is fixed', () => {
    expect(season({ conference: null })).toEqual([{ dueOn: null, action: { kind: 'conference' } }]);
    expect(season({ conference: { status: 'cancelled', date: null } })).toEqual([
      { dueOn: null, action: { kind: 'conference' } },
    ]);
    expect(season({ conference: { status: 'preparing', date: null }, clocks: [] })).toEqual([
      { dueOn: null, action: { kind: 'date' } },
    ]);
  });

  it('is letters and gaps before the issue, both by the last lawful day', () => {
    const dueOn = isoDate('2026-12-01');
    expect(season({ gaps: 3, letters: { needed: 42, locked: 40 } })).toEqual([
      { dueOn, action: { kind: 'letters', count: 2 } },
      { dueOn, action: { kind: 'gaps', count: 3 } },
    ]);
    expect(season()).toEqual([{ dueOn, action: { kind: 'issue' } }]);
  });

  it('is notice after the issue, the day itself, and then each channel of the results', () => {
    const notice = isoDate('2026-12-01');
    const day = isoDate('2026-12-08');
    expect(season({}, 'issued')).toEqual([
      { dueOn: notice, action: { kind: 'hand-over', count: 12 } },
      { dueOn: notice, action: { kind: 'broadcast' } },
      { dueOn: day, action: { kind: 'roll' } },
    ]);
    expect(season({ today: isoDate('2026-12-09') }, 'issued').map(({ action }) => action.kind)).toEqual([
      'held',
      'publish',
      'publish',
    ]);
    const results = isoDate('2026-12-18');
    expect(season({ today: isoDate('2026-12-09') }, 'held')).toEqual([
      { dueOn: results, action: { kind: 'publish', channel: 'posted' } },
      { dueOn: results, action: { kind: 'publish', channel: 'villages' } },
    ]);
  });

  it('is open tasks and petitions too, all by day; an answer waits for what it promised', () => {
    const task = {
      content: 'Kế hoạch',
      responsible: 'VP',
      dueOn: isoDate('2026-11-20'),
      isDone: false,
      stage: 'preparation',
      product: '',
    } as const;
    const petition = {
      content: 'Đường',
      unit: 'Phòng Kinh tế',
      dueOn: isoDate('2026-11-18'),
      promisedOn: null,
    };
    const actions = season({
      tasks: [
        { ...task, id: 'CV-0001' },
        { ...task, id: 'CV-0002', isDone: true },
        { ...task, id: 'CV-0003', dueOn: null },
      ],
      petitions: [
        { ...petition, id: 'KN-0001', status: 'received' },
        { ...petition, id: 'KN-0002', status: 'answered' },
        { ...petition, id: 'KN-0003', status: 'answered', promisedOn: isoDate('2027-01-10') },
        { ...petition, id: 'KN-0004', status: 'resolved' },
      ],
    });
    expect(actions.map(({ dueOn, action }) => [dueOn, 'id' in action ? action.id : action.kind])).toEqual([
      ['2026-11-18', 'KN-0001'],
      ['2026-11-20', 'CV-0001'],
      ['2026-12-01', 'issue'],
      ['2027-01-10', 'KN-0003'],
    ]);
  });

  it('is assigning the matters that no unit has, all together, before the first of them is due', () => {
    const petition = { content: 'Đường', unit: '', promisedOn: null, status: 'received' } as const;
    const petitions: SeasonFacts['petitions'] = [
      { ...petition, id: 'KN-0001', dueOn: isoDate('2026-11-25') },
      { ...petition, id: 'KN-0002', dueOn: isoDate('2026-11-18') },
      { ...petition, id: 'KN-0003', dueOn: null },
      { ...petition, id: 'KN-0004', dueOn: isoDate('2026-11-17'), unit: 'Phòng Kinh tế' },
      { ...petition, id: 'KN-0005', dueOn: isoDate('2026-11-17'), status: 'resolved' },
    ];
    const of = (kept: SeasonFacts['petitions']) =>
      season({ petitions: kept }).filter(({ action }) => action.kind === 'assign');
    expect(of(petitions)).toEqual([{ dueOn: isoDate('2026-11-18'), action: { kind: 'assign', count: 3 } }]);
    // One matter is assigned where it is followed.
    expect(of(petitions.slice(2))).toEqual([]);
  });

  it('names a step once, though a model task is the same, and no task of a stage that is over', () => {
    const task = { content: '', responsible: '', dueOn: isoDate('2026-11-20'), isDone: false };
    const tasks: SeasonFacts['tasks'] = [
      { ...task, id: 'CV-0001', stage: 'preparation', product: 'numberedLetters' },
      { ...task, id: 'CV-0002', stage: 'preparation', product: 'broadcast' },
      { ...task, id: 'CV-0003', stage: 'conference', product: '' },
      { ...task, id: 'CV-0004', stage: 'follow-up', product: 'report' },
    ];
    const idsOf = (actions: ReturnType<typeof season>): readonly string[] =>
      actions.flatMap(({ action }) => (action.kind === 'task' ? [action.id] : []));
    // Letters wait to be finished; the loudspeakers have no step of their own before the issue.
    expect(idsOf(season({ tasks, letters: { needed: 42, locked: 40 } }))).toEqual([
      'CV-0002',
      'CV-0003',
      'CV-0004',
    ]);
    expect(idsOf(season({ tasks }, 'issued'))).toEqual(['CV-0001', 'CV-0003', 'CV-0004']);
    expect(idsOf(season({ tasks, today: isoDate('2026-12-09') }, 'issued'))).toEqual(['CV-0003', 'CV-0004']);
    expect(idsOf(season({ tasks, today: isoDate('2026-12-09') }, 'held'))).toEqual(['CV-0004']);
  });
});
