import { type CalendarDate, isoDate } from '../../../src/domain/calendar/calendar-date';
import {
  clockVerdict,
  isLoudspeakerNotice,
  noticeEvidence,
  type Proof,
  resultEvidence,
} from '../../../src/domain/conference/proof-clocks';

const lastDay = isoDate('2026-11-08');
const today = isoDate('2026-11-10');
const proof = (on: string, more: Partial<Proof> = {}): Proof => ({
  broadcastOn: isoDate(on),
  purpose: null,
  channel: null,
  ...more,
});
const letters = (...days: readonly (string | null)[]): readonly (CalendarDate | null)[] =>
  days.map((day) => (day === null ? null : isoDate(day)));

describe('the clock of the notice (S21, S22)', () => {
  it('is met when all letters and one broadcast went out by the last day', () => {
    const evidence = noticeEvidence(
      letters('2026-11-07', '2026-11-08'),
      [proof('2026-11-08')],
      lastDay,
      today,
    );
    expect(evidence.map(({ what, doneOn, state }) => [what, doneOn, state])).toEqual([
      ['letters', '2026-11-08', 'met'],
      ['loudspeaker', '2026-11-08', 'met'],
    ]);
    expect(clockVerdict(evidence)).toBe('met');
  });

  it('is late when the last letter was sent a day after', () => {
    const evidence = noticeEvidence(
      letters('2026-11-07', '2026-11-09'),
      [proof('2026-11-08')],
      lastDay,
      today,
    );
    expect(clockVerdict(evidence)).toBe('late');
  });

  it('lacks the broadcast even if all letters went out', () => {
    const results = proof('2026-11-08', { purpose: 'results', channel: 'loudspeaker' });
    const posted = proof('2026-11-08', { purpose: 'notice', channel: 'posted' });
    const evidence = noticeEvidence(letters('2026-11-07'), [results, posted], lastDay, today);
    expect(evidence.map(({ what, done, needed, state }) => [what, done, needed, state])).toEqual([
      ['letters', 1, 1, 'met'],
      ['loudspeaker', 0, 1, 'missed'],
    ]);
    expect(clockVerdict(evidence)).toBe('missing');
  });

  it('counts an entry dated in the future as not done', () => {
    const evidence = noticeEvidence(letters('2026-11-12'), [proof('2026-11-12')], lastDay, today);
    expect(evidence.map(({ doneOn }) => doneOn)).toEqual([null, null]);
  });

  it('has no letters to prove before anyone is invited', () => {
    expect(clockVerdict(noticeEvidence([], [proof('2026-11-07')], lastDay, today))).toBe('missing');
  });
});

describe('the clock of the results (S40)', () => {
  const by = (channel: Proof['channel'], on = '2026-11-20'): Proof =>
    proof(on, { purpose: 'results', channel });
  const until = isoDate('2026-11-25');
  const after = isoDate('2026-11-26');

  it('needs the loudspeakers, the board and the village heads', () => {
    const two = resultEvidence([by('loudspeaker'), by('posted'), by('portal')], until, after);
    expect(two.map(({ what, state }) => [what, state])).toEqual([
      ['loudspeaker', 'met'],
      ['posted', 'met'],
      ['villages', 'missed'],
    ]);
    expect(clockVerdict(two)).toBe('missing');
    expect(
      clockVerdict(resultEvidence([by('loudspeaker'), by('posted'), by('villages')], until, after)),
    ).toBe('met');
  });

  it('is late when one of the three came after the tenth day', () => {
    const proofs = [by('loudspeaker'), by('posted'), by('villages', '2026-11-26')];
    expect(clockVerdict(resultEvidence(proofs, until, after))).toBe('late');
  });
});

it('takes a line without purpose and channel as a notice on the loudspeakers', () => {
  expect([
    isLoudspeakerNotice({ purpose: null, channel: null }),
    isLoudspeakerNotice({ purpose: 'notice', channel: 'loudspeaker' }),
    isLoudspeakerNotice({ purpose: 'results', channel: null }),
    isLoudspeakerNotice({ purpose: null, channel: 'posted' }),
  ]).toEqual([true, true, false, false]);
});
