import type { CalendarDate } from '../calendar/calendar-date';
import { isOpen, type PetitionStatus } from '../petitions/petition';
import type { ConferenceStatus } from './conference';
import type { Evidence, ProofChannel } from './proof-clocks';

/** What the register knows of the season on a day. */
export interface SeasonFacts {
  readonly today: CalendarDate;
  /** Null while there is no conference. */
  readonly conference: {
    readonly status: ConferenceStatus;
    /** Null while only a month is expected. */
    readonly date: CalendarDate | null;
  } | null;
  /** How many things keep the conference from being issued. */
  readonly gaps: number;
  readonly letters: { readonly needed: number; readonly locked: number };
  /** Both clocks; none while no day is fixed. */
  readonly clocks: readonly {
    readonly kind: 'notice' | 'results';
    readonly lastDay: CalendarDate;
    readonly evidence: readonly Evidence[];
  }[];
  readonly tasks: readonly {
    readonly id: string;
    readonly content: string;
    readonly responsible: string;
    readonly dueOn: CalendarDate | null;
    readonly isDone: boolean;
    readonly stage: 'preparation' | 'conference' | 'follow-up' | null;
    /** What the register itself shows that it exists; '' for anything else. */
    readonly product: string;
  }[];
  readonly petitions: readonly {
    readonly id: string;
    readonly content: string;
    readonly unit: string;
    readonly status: PetitionStatus | null;
    readonly dueOn: CalendarDate | null;
    /** Of an answer that promises a solution. */
    readonly promisedOn: CalendarDate | null;
  }[];
}

export type NextAction =
  | { readonly kind: 'conference' | 'date' | 'issue' | 'broadcast' | 'roll' | 'held' }
  /** `count` things are missing, letters to be finished or handed over, or matters that no unit has. */
  | { readonly kind: 'gaps' | 'letters' | 'hand-over' | 'assign'; readonly count: number }
  | { readonly kind: 'publish'; readonly channel: Exclude<ProofChannel, 'portal'> }
  | {
      readonly kind: 'task';
      readonly id: string;
      readonly text: string;
      readonly who: string;
      readonly product: string;
    }
  | { readonly kind: 'petition'; readonly id: string; readonly text: string; readonly who: string };

export interface DueAction {
  readonly action: NextAction;
  /** Null where no day is set: it comes before everything else. */
  readonly dueOn: CalendarDate | null;
}

const act = (dueOn: CalendarDate | null, action: NextAction): DueAction => ({ dueOn, action });

/** What remains of the steps of the conference itself, from what the register proves. */
function stepsOf({ today, conference, gaps, letters, clocks }: SeasonFacts): readonly DueAction[] {
  if (!conference || conference.status === 'cancelled') return [act(null, { kind: 'conference' })];
  const { status, date } = conference;
  const clock = (kind: 'notice' | 'results') => clocks.find((one) => one.kind === kind);
  const notice = clock('notice');
  const missing = (kind: 'notice' | 'results'): readonly Evidence[] =>
    clock(kind)?.evidence.filter(({ doneOn }) => doneOn === null) ?? [];
  if (date === null || !notice || status === 'postponed') return [act(null, { kind: 'date' })];

  const isOver = date < today;
  const steps: DueAction[] = [];
  if (status === 'preparing') {
    if (letters.locked < letters.needed)
      steps.push(act(notice.lastDay, { kind: 'letters', count: letters.needed - letters.locked }));
    steps.push(act(notice.lastDay, gaps > 0 ? { kind: 'gaps', count: gaps } : { kind: 'issue' }));
  }
  if (status === 'issued' && !isOver)
    for (const { what, done, needed } of missing('notice')) {
      const left = needed - done;
      steps.push(
        act(notice.lastDay, what === 'letters' ? { kind: 'hand-over', count: left } : { kind: 'broadcast' }),
      );
    }
  if (status === 'issued') steps.push(act(date, { kind: date <= today ? 'held' : 'roll' }));
  if (date <= today)
    for (const { what } of missing('results'))
      if (what !== 'letters' && what !== 'portal')
        steps.push(act(clock('results')?.lastDay ?? date, { kind: 'publish', channel: what }));
  return steps;
}

/** A petition waits for its reply, then for the solution that the reply promised. */
const petitionDue = ({
  status,
  dueOn,
  promisedOn,
}: SeasonFacts['petitions'][number]): CalendarDate | null => {
  if (status === null || !isOpen(status)) return null;
  return status === 'answered' ? promisedOn : dueOn;
};

/** Several matters that no unit has are assigned together, before the first of them is due. */
function assigning({ petitions, today }: SeasonFacts): readonly DueAction[] {
  const open = petitions.filter(({ unit, status }) => unit === '' && status !== null && isOpen(status));
  if (open.length < 2) return [];
  const [first = today] = open.flatMap(({ dueOn }) => dueOn ?? []).sort();
  return [act(first, { kind: 'assign', count: open.length })];
}

/** The step of the conference that a model task names a second time, by its product. */
const sameStep: Readonly<Record<string, NextAction['kind']>> = {
  numberedLetters: 'letters',
  handover: 'hand-over',
  broadcast: 'broadcast',
  results: 'publish',
};

/** Whether the conference has left the stage of a task; what was not done then is no longer due. */
function isOfPastStage(stage: SeasonFacts['tasks'][number]['stage'], facts: SeasonFacts): boolean {
  const { conference, today } = facts;
  const isHeld = conference?.status === 'held';
  const isOver = isHeld || (conference?.date ?? today) < today;
  return stage === 'preparation' ? isOver : stage === 'conference' && isHeld;
}

/** Everything that waits for somebody, by day: steps of the conference, tasks, petitions. */
export function nextActions(facts: SeasonFacts): readonly DueAction[] {
  const steps = stepsOf(facts);
  const kinds = new Set(steps.map(({ action }) => action.kind));
  const tasks = facts.tasks.flatMap(({ id, content, responsible, dueOn, isDone, stage, product }) => {
    const step = sameStep[product];
    if (isDone || dueOn === null || isOfPastStage(stage, facts) || (step && kinds.has(step))) return [];
    return [act(dueOn, { kind: 'task', id, text: content, who: responsible, product })];
  });
  const petitions = facts.petitions.flatMap((petition) => {
    const dueOn = petitionDue(petition);
    const { id, content, unit } = petition;
    return dueOn === null ? [] : [act(dueOn, { kind: 'petition', id, text: content, who: unit })];
  });
  const dayOf = ({ dueOn }: DueAction): string => dueOn ?? '';
  return [...steps, ...assigning(facts), ...tasks, ...petitions].sort((a, b) =>
    dayOf(a) < dayOf(b) ? -1 : Number(dayOf(a) > dayOf(b)),
  );
}
