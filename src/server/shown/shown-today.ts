import type { GuidedStep } from '../../application/today/guided-steps';
import type { SearchRow, TodayFacts } from '../../application/today/open-today';
import { type CalendarDate, daysBetween, isoDate } from '../../domain/calendar/calendar-date';
import type { DueAction, NextAction } from '../../domain/conference/next-actions';
import type { StepName } from '../../domain/conference/start-steps';
import { joined } from '../../domain/text/joined';
import { excerptOf } from '../../domain/text/vietnamese-text';
import type { ReadVillages, VillageRemark } from '../../register/lists/read-villages';
import type { SidebarPlace } from '../../rpc/place';
import type { Mark } from '../../rpc/shown-preparation';
import type { ShownAction, ShownFound, ShownStep, ShownToday, ShownVillages } from '../../rpc/shown-today';
import { stepTitles } from '../../text/lists/today-form';
import { todayWords as words } from '../../text/lists/today-lines';
import { tightSentence } from '../../text/season-cost';
import { shownDate, shownDay, shownIso } from '../../text/shown-date';
import { gapOf } from '../places/gaps';
import { at, inRow, wayTo } from '../places/places';
import { shownClock } from './shown-preparation';

/** Letters of a title: three lines of a sidebar. */
const longestTitle = 80;

/** How many actions Hôm nay shows. */
const shownActions = 5;

/** The answer for Hôm nay in words and places, so that its sidebar need not contain them. */
export function shownToday(facts: TodayFacts): ShownToday {
  const { conference, steps, actions, clocks, gaps, people, petitions, atWork, cost: _, ...rest } = facts;
  const today = isoDate(facts.today);
  return {
    office: rest.office,
    villages: rest.villages,
    postsToInvite: rest.postsToInvite,
    conference,
    isStart:
      conference === null || (conference.status === 'preparing' && steps.some(({ isDone }) => !isDone)),
    day: words.day(shownDay(today)),
    stage: stageOf(conference),
    steps: steps.map((step) => shownStep(step, facts)),
    clocks: clocks.map(shownClock),
    actions: actions.slice(0, shownActions).map((one) => shownAction(one, today)),
    further: Math.max(0, actions.length - shownActions),
    found: [
      ...people.map((row) => found(row, inRow('attendee-form', row.id))),
      ...petitions.map((row) => found(row, inRow('follow-form', row.id))),
    ],
    atWork: atWork.map(({ person, action, at: moment }) =>
      words.atWork(person, action, moment.slice(11, 16)),
    ),
  };
}

function stageOf(conference: TodayFacts['conference']): string {
  if (!conference) return words.stage.none;
  return words.stage[conference.status](conference.title, shownIso(conference.date));
}

const states: Readonly<Record<StepName, (step: GuidedStep) => string>> = {
  office: ({ missing }) => words.steps.office(missing),
  villages: ({ present, missing }) => words.steps.villages(present, missing),
  conference: ({ present, missing }) => words.steps.conference(present > 0, missing),
  people: ({ present, missing }) => words.steps.people(present, missing),
  letters: ({ present, missing }) => words.steps.letters(present, missing),
  issue: ({ isDone, missing }) => words.steps.issue(isDone, missing),
};

const ways: Readonly<Record<StepName, ShownStep['ways']>> = {
  office: [],
  villages: [],
  conference: [{ label: words.ways.conference, place: at('conference-form', 'details') }],
  people: [
    { label: words.ways.paste, place: at('attendee-form', 'paste') },
    { label: words.ways.person, place: at('attendee-form', 'one-person') },
  ],
  letters: [{ label: words.ways.letters, place: at('invitation-form', 'letters') }],
  issue: [
    { label: words.ways.preparation, place: at('preparation-form', 'work') },
    { label: words.ways.issue, place: at('conference-form', 'status') },
  ],
};

function shownStep(step: GuidedStep, { conference, gaps, cost }: TodayFacts): ShownStep {
  const { name, isDone } = step;
  const tight = name === 'letters' && !isDone && cost ? tightSentence(cost.season, cost.isGuess) : '';
  // All that comes after the conference is about it.
  const needsConference = name === 'people' || name === 'letters' || name === 'issue';
  return {
    name,
    isDone,
    title: stepTitles[name],
    state:
      needsConference && !conference
        ? words.steps.afterConference
        : [states[name](step), tight].join(' ').trim(),
    gaps: name === 'issue' && !isDone && conference ? gaps.map((gap) => gapOf(gap, conference.id)) : [],
    ways: needsConference && !conference ? [] : ways[name],
  };
}

function titleOf(action: NextAction): string {
  switch (action.kind) {
    case 'gaps':
    case 'letters':
    case 'hand-over':
    case 'assign':
      return words.actions[action.kind](action.count);
    case 'publish':
      return words.actions.publish[action.channel];
    case 'task':
    case 'petition':
      return excerptOf(action.text, longestTitle);
    default:
      return words.actions[action.kind];
  }
}

/** Where a model task is done, by what it makes; null for work outside the register. */
function placeOfProduct(product: string): SidebarPlace | null {
  switch (product) {
    case 'numberedLetters':
      return at('invitation-form', 'letters');
    case 'handover':
      return at('telling-form', 'paper');
    case 'broadcast':
    case 'results':
      return at('conference-form', 'broadcast');
    case 'collations':
      return inRow('collation-form');
    case '':
      return null;
    default:
      return inRow('paper-form');
  }
}

const placeOf = (action: NextAction): SidebarPlace => {
  switch (action.kind) {
    case 'conference':
    case 'date':
      return at('conference-form', 'details');
    case 'issue':
    case 'held':
      return at('conference-form', 'status');
    case 'broadcast':
    case 'publish':
      return at('conference-form', 'broadcast');
    case 'gaps':
      return at('preparation-form', 'progress');
    case 'task':
      return placeOfProduct(action.product) ?? at('preparation-form', 'work', { field: 'tasks' });
    case 'letters':
      return at('invitation-form', 'letters');
    case 'hand-over':
      return at('invitation-form', 'sending');
    case 'roll':
      return inRow('roll-form');
    case 'assign':
      return inRow('assign-form');
    case 'petition':
      return inRow('follow-form', action.id);
  }
};

function labelOf(action: NextAction, place: SidebarPlace): string {
  const { kind } = action;
  if (kind === 'petition') return words.labels.petition;
  if (kind === 'broadcast' || kind === 'publish') return words.labels.log;
  return action.kind === 'task' && action.product === '' ? words.labels.task : wayTo(place).label;
}

function dueMark(dueOn: CalendarDate | null, today: CalendarDate): Mark {
  if (dueOn === null) return { tone: 'warn', text: words.noDay };
  const days = daysBetween(today, dueOn);
  return { tone: days < 0 ? 'bad' : days <= 3 ? 'warn' : 'plain', text: words.due(days) };
}

function shownAction({ action, dueOn }: DueAction, today: CalendarDate): ShownAction {
  const place = placeOf(action);
  const id = 'id' in action ? action.id : 'channel' in action ? action.channel : '';
  const who = 'who' in action ? action.who : '';
  const until = dueOn === null ? '' : words.until(shownDate(dueOn));
  return {
    key: `${action.kind} ${id}`,
    title: titleOf(action),
    detail: joined(' · ', who, until),
    mark: dueMark(dueOn, today),
    label: labelOf(action, place),
    place,
  };
}

const found = ({ id, name, detail, phone }: SearchRow, place: SidebarPlace): ShownFound => ({
  id,
  name,
  detail,
  words: [id, name, detail, phone].join(' '),
  place,
});

const remarkSentence = (remark: VillageRemark): string => {
  if (remark.kind === 'vacant') return words.remarks.vacant(remark.post);
  return remark.kind === 'odd-name' ? words.remarks['odd-name'](remark.name) : words.remarks[remark.kind];
};

export const shownVillages = ({ villages, ignored }: ReadVillages): ShownVillages => ({
  villages: villages.map(({ line, draft, remarks }) => ({
    line,
    draft,
    remarks: remarks.map(remarkSentence),
  })),
  ignored,
});
