import type { Execution, Host } from '../../../../src/host/host';
import { madePaperCodes } from '../../../../src/register/papers/paper-kinds';
import { called, request } from '../../../support/host/office';
import { done } from '../operations/bench-world';
import { act, answerOf, ask, lastPeople, ofLast, type SeasonAction } from './season-action';

/** The plan and the agenda, with the source rows of the papers. */
const twoPapers = { ...ofLast, kinds: ['plan', 'agenda'], subjects: null, mode: 'missing' };
const planned = (host: Host): object => {
  done(called(host, 'preparation.fill', { ...ofLast, sheet: 'agenda', request: request(21) }));
  return {};
};
const drafted = (host: Host): object => {
  planned(host);
  done(called(host, 'paper.make', twoPapers));
  const kinds: readonly { readonly kind: string; readonly papers: readonly { readonly id: string }[] }[] =
    answerOf(host, 'paper.open', ofLast).kinds;
  return {
    papers: kinds.flatMap(({ kind, papers }) => (kind === 'agenda' ? papers.map(({ id }) => id) : [])),
  };
};

/** A run makes as many as time allows; the clerk repeats it for the rest. */
function makeAllPapers(host: Host): readonly Execution[] {
  const executions: Execution[] = [];
  for (let left = 1; left > 0; ) {
    const input = { ...twoPapers, kinds: [...madePaperCodes] };
    const execution = done(called(host, 'paper.make', input));
    executions.push(execution);
    left = JSON.parse(String(execution.value)).value.left;
  }
  return executions;
}

const printed = (host: Host): object => {
  done(called(host, 'invitation.make', { ...ofLast, per: 'all' }));
  return {};
};
const numberedLetters = (host: Host): object => {
  printed(host);
  done(called(host, 'invitation.finish', { ...ofLast, number: '05', date: '16/11/2026' }));
  return {};
};

export const paperActions: readonly SeasonAction[] = [
  act('invitation.make', { ...ofLast, per: 'all' }, 'invitation.make all'),
  act('invitation.make', { ...ofLast, per: 'village' }, 'invitation.make village'),
  {
    name: 'invitation.finish',
    before: printed,
    act: ask('invitation.finish', { ...ofLast, number: '05', date: '16/11/2026' }),
  },
  {
    name: 'invitation.hand-over',
    before: numberedLetters,
    act: ask('invitation.hand-over', (size) => ({
      ...ofLast,
      people: lastPeople(size, 5),
      date: '16/11/2026',
      by: 'Trưởng thôn',
    })),
  },
  {
    name: 'invitation.send',
    before: numberedLetters,
    act: ask('invitation.send', { ...ofLast, people: [] }),
  },
  { name: 'paper.make', before: planned, act: ask('paper.make', twoPapers) },
  { name: 'paper.sign', before: drafted, act: ask('paper.sign', { back: false }) },
  {
    name: 'paper.issue',
    before: drafted,
    act: ask('paper.issue', { ...ofLast, number: '7', date: '16/11/2026' }),
  },
  { name: 'all papers of the season', before: planned, act: makeAllPapers },
];
