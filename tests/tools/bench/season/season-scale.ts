import { type Cost, measured } from '../measures/cost';
import type { Goal } from '../measures/goals';
import { bundleKilobytes } from '../operations/run-operations';
import { firstSave, type SeasonAction } from './season-action';
import { seasonActions } from './season-actions';
import { largeSeason, type SeasonSize, seasonOffice, smallSeason } from './season-world';

/** One action in a small register and in one of five years. */
export interface ScaledAction {
  readonly action: string;
  readonly small: Cost;
  readonly large: Cost;
}

/** Seconds. */
const longestAllowed = 300;

export function scaledActions({
  report = () => undefined,
  isIncluded = () => true,
  size = largeSeason,
}: {
  readonly report?: (scaled: ScaledAction) => void;
  readonly isIncluded?: (action: SeasonAction) => boolean;
  readonly size?: SeasonSize;
}): readonly ScaledAction[] {
  const kilobytes = bundleKilobytes();
  const worlds = [smallSeason, size].map((rows) => {
    const host = seasonOffice(rows);
    return { rows, host, start: host.snapshot() };
  });
  const costIn = ({ rows, host, start }: (typeof worlds)[number], action: SeasonAction): Cost => {
    host.restore(start);
    const prepared = action.before?.(host, rows) ?? {};
    return measured({ host, runs: 1, kilobytes }, (on) => action.act(on, rows, prepared));
  };
  return seasonActions.filter(isIncluded).map((action) => {
    const [small, large] = worlds.map((world) => costIn(world, action));
    if (!small || !large) throw new Error('two worlds are compared');
    const scaled: ScaledAction = { action: action.name, small, large };
    report(scaled);
    return scaled;
  });
}

/** Docs are made six at a time, so this alone asks more of Drive where hundreds of people and matters have a paper. */
const byTheFifty = 'all papers of the season';

/**
 * At most 8 calls; a turn with two matters is written to two sheets, and the text of a matter is in another sheet than
 * the agenda.
 */
const saveLimits: Readonly<Record<string, number>> = {
  'petition.save': 8,
  'attendee.save': 8,
  'conference.save': 8,
  'broadcast.save': 8,
  'task.set-state': 8,
  'attendee.reply': 8,
  'roll.mark': 8,
  'follow.save': 9,
  'turn.save': 12,
  'agenda.add-matter': 10,
  // What is refused by memory is compared once more with the lists, each read once: conferences, then villages, settings
  // and people for a place, and the topics and units of the same settings.
  [firstSave('petition.save')]: 17,
  [firstSave('broadcast.save')]: 14,
  [firstSave('turn.save')]: 21,
};

export function scaleGoals(scaled: readonly ScaledAction[]): readonly Goal[] {
  const growing = scaled.filter(
    ({ action, small, large }) => action !== byTheFifty && large.calls !== small.calls,
  );
  const names = growing.map(({ action, small, large }) => `${action} ${small.calls} to ${large.calls}`);
  const saves = scaled.filter(({ action }) => saveLimits[action] !== undefined);
  const [longest] = [...scaled].sort((a, b) => b.large.longest - a.large.longest);
  const seconds = longest?.large.longest ?? Number.NaN;
  return [
    {
      id: 'scale',
      counts: 'calls',
      goal: `every action asks the same with ${sizeText(largeSeason)} as with few`,
      figure: `${scaled.length} actions, ${names.length === 0 ? 'none' : names.join(', ')} more`,
      met: growing.length === 0,
    },
    {
      id: 'saves',
      counts: 'calls',
      goal: 'a save: at most 8 calls, a step of a matter 9, a turn with two matters 12, a matter for an empty agenda 10; 6 to 9 more where it first reads the lists of names',
      figure: saves.map(({ action, large }) => `${action} ${large.calls}`).join(', '),
      met: saves.every(({ action, large }) => large.calls <= (saveLimits[action] ?? 0)),
    },
    {
      id: 'scale time',
      counts: 'modelled seconds',
      goal: 'no execution over 5 minutes there',
      figure: `the longest ${seconds.toFixed(0)} s (${longest?.action})`,
      met: seconds <= longestAllowed,
    },
  ];
}

export const scaleLine = ({ action, small, large }: ScaledAction): string =>
  [
    action.padEnd(30),
    `${small.calls} calls`.padStart(10),
    `${large.calls} calls`.padStart(10),
    `${small.seconds.toFixed(1)} s`.padStart(8),
    `${large.seconds.toFixed(1)} s`.padStart(8),
    `${large.wall.toFixed(0)} ms here`.padStart(14),
  ].join(' ');

const sizeText = ({ villages, people, matters }: SeasonSize): string =>
  `${villages} villages, ${people.toLocaleString('en-US')} people, ${matters.toLocaleString('en-US')} matters`;

export const scaleHead = (): string =>
  `Five years, ${sizeText(smallSeason)}, beside ${sizeText(largeSeason)}`;
