import { deliveryOf, type SendCursor } from '../../../src/domain/reminders/send-recovery';
import { fc } from '../../support/rules/properties';

const cursor: SendCursor = { run: 'r1', at: 4, unknown: [1], skipped: [2] };

const fates = (run: string, count: number, at: SendCursor): readonly string[] =>
  Array.from({ length: count }, (_, sequence) => deliveryOf({ run, sequence }, at));

describe('the recovery of a crashed run', () => {
  it('takes jobs before the cursor as sent, except those that the cursor lists', () => {
    expect(fates('r1', 7, cursor)).toEqual([
      'sent',
      'uncertain',
      'not-begun',
      'sent',
      'uncertain',
      'not-begun',
      'not-begun',
    ]);
  });

  it('leaves the jobs of other runs and jobs without a run', () => {
    expect(fates('r2', 3, cursor)).toEqual(['not-begun', 'not-begun', 'not-begun']);
    expect(deliveryOf({ run: 'r1', sequence: null }, cursor)).toBe('not-begun');
  });

  it('finds nothing uncertain when the run crashed before its first letter', () => {
    expect(fates('r1', 3, { ...cursor, at: -1, unknown: [], skipped: [] })).toEqual([
      'not-begun',
      'not-begun',
      'not-begun',
    ]);
  });

  it('never sends a letter twice and never loses one, wherever a run of letters stops', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(), fc.boolean(), (letters, place, left) => {
        const at = place % letters;
        const really = Array.from(
          { length: letters },
          (_, sequence) => sequence < at || (sequence === at && left),
        );
        const fatesOfRun = fates('r1', letters, { run: 'r1', at, unknown: [], skipped: [] });
        really.forEach((hasLeft, sequence) => {
          if (fatesOfRun[sequence] === 'sent') expect(hasLeft).toBe(true);
          if (fatesOfRun[sequence] === 'not-begun') expect(hasLeft).toBe(false);
        });
        expect(fatesOfRun.filter((fate) => fate === 'uncertain')).toHaveLength(1);
      }),
    );
  });
});
