import { readFileSync } from 'node:fs';
import { isoDate } from '../../../src/domain/calendar/calendar-date';
import type { HealthRecord } from '../../../src/domain/pulse/health-record';
import { type Ailment, isMailed, isRunExpected, mendOf, pulseOf } from '../../../src/domain/pulse/pulse';
import { ailmentSentence, mendLabel } from '../../../src/text/failures/ailment-words';

const me = 'van-phong@xa.example';
const colleague = 'dong-nghiep@xa.example';

const healthy: HealthRecord = {
  today: isoDate('2026-11-16'),
  me,
  owner: me,
  provenPerson: me,
  lastSign: isoDate('2026-11-16'),
  refusedPerson: '',
  ledger: { isBehind: false, damaged: 0, uncertain: 0 },
  isSetUpUnfinished: false,
  isOutdated: false,
  filesGone: [],
  overQuota: 0,
  failure: null,
  settingFaults: [],
};

const { ledger } = healthy;

/** A record for each state, and what is said of it. */
const states: readonly (readonly [Partial<HealthRecord>, Ailment])[] = [
  [{ refusedPerson: me }, { kind: 'refused', person: me, isMine: true }],
  [{ ledger: { ...ledger, isBehind: true } }, { kind: 'ledger-behind' }],
  [{ isSetUpUnfinished: true }, { kind: 'set-up-unfinished' }],
  [{ isOutdated: true }, { kind: 'outdated' }],
  [
    { failure: { code: 'sheet-missing', tab: 'Thôn' } },
    { kind: 'run-failed', failure: { code: 'sheet-missing', tab: 'Thôn' } },
  ],
  [{ owner: '' }, { kind: 'no-owner' }],
  [
    { lastSign: isoDate('2026-11-13'), me: colleague },
    { kind: 'silent', since: isoDate('2026-11-13'), owner: me, isMine: false },
  ],
  [{ owner: colleague }, { kind: 'unproved', owner: colleague, isMine: false }],
  [{ ledger: { ...ledger, damaged: 2 } }, { kind: 'ledger-damaged', lines: 2 }],
  [{ ledger: { ...ledger, uncertain: 1 } }, { kind: 'letters-in-doubt', letters: 1 }],
  [
    { filesGone: [{ person: colleague, documents: 2 }] },
    { kind: 'files-gone', documents: 2, person: colleague, isMine: false },
  ],
  [{ overQuota: 40 }, { kind: 'over-quota', letters: 40 }],
  [{ settingFaults: [{ kind: 'no-clerk-address' }] }, { kind: 'no-clerk-address' }],
  [
    { settingFaults: [{ kind: 'unread-addresses', names: ['Email của văn phòng'] }] },
    { kind: 'unread-addresses', names: ['Email của văn phòng'] },
  ],
  [{ settingFaults: [{ kind: 'unread-days', rows: 2 }] }, { kind: 'unread-days', rows: 2 }],
  [
    { settingFaults: [{ kind: 'village-renamed', was: 'Thôn Đông', is: 'Thôn Đông Hòa' }] },
    { kind: 'village-renamed', was: 'Thôn Đông', is: 'Thôn Đông Hòa' },
  ],
];

const documented = (): readonly (readonly string[])[] => {
  const [, table = ''] = /<!-- states -->\n([\s\S]*)<!-- \/states -->/.exec(
    readFileSync('src/domain/pulse/README.md', 'utf8'),
  ) ?? [''];
  const rows = table.trim().split('\n').slice(2);
  return rows.map((row) =>
    row
      .split('|')
      .map((cell) => cell.trim())
      .slice(1, -1),
  );
};

describe('the pulse', () => {
  it('says nothing where all is well', () => {
    expect(pulseOf(healthy)).toEqual([]);
    expect(isRunExpected(healthy)).toBe(true);
  });

  it.each(states)('of %j is %j alone', (record, ailment) => {
    expect(pulseOf({ ...healthy, ...record })).toEqual([ailment]);
  });

  it('has the states of its README, in that order, with those buttons and shown there', () => {
    expect(documented().map(([state = '', , labels = '', , places = '']) => [state, labels, places])).toEqual(
      states.map(([, ailment]) => [
        ailment.kind,
        'isMine' in ailment
          ? [true, false].map((isMine) => mendLabel({ ...ailment, isMine })).join('; ')
          : mendLabel(ailment),
        // The board of an outdated register has another layout.
        [
          'sidebars',
          ...(ailment.kind === 'outdated' ? [] : ['Tổng quan']),
          ...(isMailed(ailment) ? ['weekly mail'] : []),
        ].join(', '),
      ]),
    );
  });

  it.each(states)('has for %j a sentence, a button and one act', (_, ailment) => {
    expect(ailmentSentence(ailment)).toMatch(/^\p{Lu}.{15,220}\.$/u);
    expect([mendLabel(ailment) !== '', mendOf(ailment) !== undefined]).toEqual([true, true]);
  });

  it('names first the files that this account can bring back', () => {
    const filesGone = [
      { person: colleague, documents: 2 },
      { person: me, documents: 3 },
      { person: me, documents: 4 },
    ];
    const [ailment, ...others] = pulseOf({ ...healthy, filesGone });
    expect([ailment, others]).toEqual([{ kind: 'files-gone', documents: 7, person: me, isMine: true }, []]);
    expect(ailment && mendOf(ailment)).toBe('restore-files');
    const [theirs] = pulseOf({ ...healthy, filesGone: filesGone.slice(0, 1) });
    expect(theirs && mendOf(theirs)).toBe('remake-files');
  });

  it('names all that is wrong, the worst first', () => {
    const all = pulseOf({
      ...healthy,
      ...Object.assign({}, ...states.map(([record]) => record)),
      ledger: { isBehind: true, damaged: 1, uncertain: 1 },
    });
    // The run is silent because of the first four.
    expect(all.map(({ kind }) => kind)).toEqual([
      'refused',
      'ledger-behind',
      'set-up-unfinished',
      'run-failed',
      'ledger-damaged',
      'letters-in-doubt',
      'files-gone',
      'over-quota',
      'village-renamed',
    ]);
  });

  it('does not call a run silent that something else keeps from ending well', () => {
    const lastSign = isoDate('2026-11-01');
    expect(pulseOf({ ...healthy, lastSign, refusedPerson: colleague })).toEqual([
      { kind: 'refused', person: colleague, isMine: false },
    ]);
    expect(pulseOf({ ...healthy, lastSign, ledger: { ...ledger, isBehind: true } })).toEqual([
      { kind: 'ledger-behind' },
    ]);
  });

  it('knows nobody in a register that was never set up, and waits for the first run after an update', () => {
    expect(pulseOf({ ...healthy, owner: null, provenPerson: '', lastSign: null })).toEqual([
      { kind: 'no-owner' },
    ]);
    expect(pulseOf({ ...healthy, owner: null, provenPerson: '' })).toEqual([]);
    expect(isRunExpected({ ...healthy, owner: null })).toBe(false);
  });
});
