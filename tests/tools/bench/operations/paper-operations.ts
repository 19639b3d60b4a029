import type { Execution, Host } from '../../../../src/host/host';
import { madePaperCodes } from '../../../../src/register/papers/paper-kinds';
import { called, request } from '../../../support/host/office';
import { done, type Population } from './bench-world';
import type { Operation } from './operations';

/** Three matters for ten people, as in a hall of 500. */
const commune = (size: number): Population => ({
  attendees: size,
  petitions: Math.ceil(0.3 * size),
  informed: false,
  issued: true,
});

/** A run makes as many as time allows; the clerk repeats it for the rest. */
function makeAllPapers(host: Host): readonly Execution[] {
  const executions: Execution[] = [];
  for (let left = 1; left > 0; ) {
    const kinds = [...madePaperCodes];
    const input = { conference: 'HN-01', kinds, subjects: null, mode: 'missing' };
    const execution = done(called(host, 'paper.make', input));
    executions.push(execution);
    left = JSON.parse(String(execution.value)).value.left;
  }
  return executions;
}

export const paperOperations: readonly Operation[] = [
  {
    name: 'all papers of a conference',
    sizes: [10, 500],
    world: commune,
    before: (host) => {
      done(called(host, 'preparation.fill', { conference: 'HN-01', sheet: 'agenda', request: request(10) }));
      return {};
    },
    act: makeAllPapers,
  },
  {
    name: 'open the papers',
    sizes: [10, 500],
    world: commune,
    act: (host) => [done(called(host, 'paper.open', { conference: 'HN-01' }))],
  },
];
