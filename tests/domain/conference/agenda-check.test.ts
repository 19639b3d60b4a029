import { agendaFlaws, agendaMinutes, minutesOf } from '../../../src/domain/conference/agenda-check';
import { fc } from '../../support/rules/properties';

const slot = (id: string, from: string, until: string) => ({ id, from, until });
const halfDay = { startTime: '07:30', endTime: '11:30' };

describe('the agenda of the half-day', () => {
  it('has no flaw when each item begins as the one before it ends', () => {
    const items = [slot('b', '08:00', '11:15'), slot('a', '07:30', '08:00'), slot('c', '11:15', '')];
    expect(agendaFlaws(items, halfDay)).toEqual([]);
    expect(agendaMinutes(items)).toBe(225);
  });

  it('names gaps, overlaps and items that end before they begin', () => {
    const items = [slot('a', '07:30', '08:00'), slot('b', '08:10', '09:00'), slot('c', '08:50', '08:40')];
    expect(agendaFlaws(items, halfDay)).toEqual([
      { kind: 'gap', id: 'b', minutes: 10 },
      { kind: 'backwards', id: 'c' },
      { kind: 'overlap', id: 'c', minutes: 10 },
    ]);
  });

  it('finding 15: lets people arrive before the start, and does not count that time', () => {
    const items = [slot('a', '07:15', '07:30'), slot('b', '07:30', '11:30')];
    expect(agendaFlaws(items, halfDay)).toEqual([]);
    expect(agendaMinutes(items, '07:30')).toBe(240);
  });

  it('says by how much it exceeds the conference', () => {
    const items = [slot('a', '07:00', '09:00'), slot('b', '09:00', '12:15')];
    expect(agendaFlaws(items, halfDay)).toEqual([
      { kind: 'before-start', id: 'a', minutes: 30 },
      { kind: 'after-end', id: 'b', minutes: 45 },
    ]);
    expect(agendaFlaws(items, { startTime: '', endTime: '' })).toEqual([]);
  });

  it('has no flaw for any contiguous items inside the conference', () => {
    const clock = (minutes: number): string =>
      `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 450, max: 690 }), { minLength: 2, maxLength: 20 }),
        (cuts) => {
          const sorted = [...cuts].sort((a, b) => a - b);
          const items = sorted
            .slice(1)
            .map((until, index) => slot(String(index), clock(sorted[index] ?? 0), clock(until)));
          expect(agendaFlaws(items, halfDay)).toEqual([]);
          expect(agendaMinutes(items)).toBe((sorted.at(-1) ?? 0) - (sorted[0] ?? 0));
        },
      ),
    );
  });

  it('reads clock times only', () => {
    expect(['07:30', '7:30', '', 'sáng'].map(minutesOf)).toEqual([450, undefined, undefined, undefined]);
  });
});
