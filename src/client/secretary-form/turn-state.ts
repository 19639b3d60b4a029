import { useId, useLayoutEffect, useState } from 'preact/hooks';
import { code } from '../../register/column';
import {
  answeredBy,
  answeredInHall,
  classLabels,
  content,
  petitionClass,
  promisedOn,
  topic,
  unit,
} from '../../register/columns/petition-columns';
import { reason, speaker, village } from '../../register/columns/turn-columns';
import type { TurnFormFacts } from '../../rpc/answers';
import * as words from '../../text/forms/secretary-form';
import { useCards } from '../ui/fields/cards';
import { type Complaint, type FieldGroup, fieldGroup } from '../ui/fields/field-group';
import { useFieldGroup } from '../ui/fields/use-field-group';
import { useStore } from '../ui/page/store';
import type { TypedTurn } from './turn-item';
import { type Timing, toggled } from './turn-timing';

/** `id` of a matter that is in the register; '' for a new one. */
const matterColumns = {
  id: code({ header: '' }),
  content,
  topic,
  answeredInHall,
  answeredBy,
  unit,
  promisedOn,
  class: petitionClass,
};
const matterFields = [
  'id',
  'content',
  'topic',
  'answeredInHall',
  'answeredBy',
  'unit',
  'promisedOn',
  'class',
] as const;

/** One matter of the turn, with answer, unit and promised day. */
export interface Matter {
  readonly key: number;
  /** The id of its card. */
  readonly id: string;
  readonly group: FieldGroup<(typeof matterFields)[number]>;
}

/** State of the form of one turn. */
export interface TurnState {
  readonly who: FieldGroup<'speaker' | 'village' | 'reason'>;
  matters(): readonly Matter[];
  /** Ruled out of order by the chair, with a reason; such a turn makes no petition (S13). */
  isOutOfOrder(): boolean;
  markOutOfOrder(on: boolean): void;
  /** Returns the id of its first field; null if none can be added. */
  addMatter(): string | null;
  removeMatter(key: number): void;
  /** Sets the topic of the focused matter, or of the last one; counts from 0. */
  chooseTopic(index: number): void;
  timing(): Timing | null;
  toggleTimer(): void;
  typed(): TypedTurn;
  fill(typed: TypedTurn): void;
  isBlank(): boolean;
  check(): readonly Complaint[];
  complaints(): readonly Complaint[];
}

export const blankTurn: TypedTurn = {
  speaker: {},
  matters: [{}],
  outOfOrder: false,
  reason: '',
  timing: null,
};

/** Limit of one call. */
export const mostMatters = 20;

/** A denunciation must not be recorded with the speaker's name. */
const classes = Object.values(classLabels).filter((label) => label !== classLabels.denunciation);

/** Without content, answer and unit. */
const isEmpty = ({ group }: Matter): boolean =>
  [group.value('content'), group.value('answeredInHall'), group.value('unit')].every((text) => text === '');

const wordsOf = ({ timing: _, ...typed }: TypedTurn): string => JSON.stringify(typed);

export function useTurn(facts: TurnFormFacts): TurnState {
  const id = useId();
  const outOfOrder = useStore(() => false);
  const timing = useStore<Timing | null>(() => null);
  const cards = useCards({ columns: matterColumns }, matterFields, { class: classLabels.request });
  const who = useFieldGroup(
    { columns: { speaker, village, reason } },
    ['speaker', 'village', 'reason'],
    {},
    {
      options: {
        speaker: { required: true, help: words.speakerHelp },
        village: { suggestions: facts.villages },
        reason: { label: words.reason, required: true },
      },
      isClosed: (name) => name === 'reason' && !outOfOrder.read(),
    },
  );
  const persons = facts.topicAnswerers.map(({ person }) => person);
  const options = {
    content: { label: words.content, rows: 4 },
    // Typing its number chooses a topic.
    topic: {
      options: facts.topics.map((topic, index) => ({ value: topic, label: words.topic(index + 1, topic) })),
    },
    answeredInHall: { label: words.answer, rows: 2 },
    answeredBy: { suggestions: [...new Set([...persons, ...facts.answerers])] },
    unit: { label: words.unit, suggestions: facts.units },
    promisedOn: { label: words.promisedOn },
    class: { options: classes.map((label) => ({ value: label, label })), help: words.noDenunciation },
  };
  const matters = (): readonly Matter[] =>
    cards.all().map(({ key, answers }) => ({
      key,
      id: `${id}-card-${key}`,
      group: fieldGroup({ columns: matterColumns }, matterFields, `${id}-matter-${key}`, answers, {
        options,
        // The person named for the topic answers, unless somebody else was typed.
        follow({ topic, answeredBy = '' }, typed) {
          const named = facts.topicAnswerers.find((one) => one.topic === topic);
          const isFree = ['', ...persons].includes(answeredBy);
          return typed === 'topic' && named && isFree ? { answeredBy: named.person } : {};
        },
      }),
    }));
  /** Blank cards are ignored, except for the only one. */
  const filled = (): readonly Matter[] => {
    const all = matters();
    const nonEmpty = all.filter((matter) => !isEmpty(matter));
    return nonEmpty.length > 0 ? nonEmpty : all.slice(0, 1);
  };
  const groups = () => [who, ...(outOfOrder.read() ? [] : matters().map(({ group }) => group))];
  const typed = (): TypedTurn => {
    const { reason = '', ...speaker } = who.draft();
    return {
      speaker,
      matters: filled().map(({ group }) => group.draft()),
      outOfOrder: outOfOrder.read(),
      reason,
      timing: timing.read(),
    };
  };
  const [untouched] = useState(() => wordsOf(typed()));
  const isBlank = (): boolean => wordsOf(typed()) === untouched;
  const isSpoken = !isBlank();
  useLayoutEffect(() => {
    // The timer starts with the first text, unless it was started or stopped before.
    if (isSpoken && !timing.read()) timing.write(toggled(null, Date.now()));
  }, [isSpoken]);

  return {
    who,
    matters,
    isOutOfOrder: outOfOrder.read,
    markOutOfOrder(on) {
      outOfOrder.write(on);
      for (const group of [who, ...matters().map((matter) => matter.group)]) group.fill(group.draft());
    },
    addMatter() {
      if (outOfOrder.read() || matters().length >= mostMatters) return null;
      // The same person usually answers the next matter too.
      const last = matters()[matters().length - 1];
      cards.add({ answeredBy: last?.group.value('answeredBy') ?? '' });
      return matters()[matters().length - 1]?.group.id('content') ?? null;
    },
    removeMatter: cards.remove,
    chooseTopic(index) {
      const topic = facts.topics[index];
      const all = matters();
      const here = all.find((one) => document.getElementById(one.id)?.contains(document.activeElement));
      if (topic === undefined || outOfOrder.read()) return;
      (here ?? all[all.length - 1])?.group.type('topic', topic);
    },
    timing: timing.read,
    toggleTimer: () => timing.write(toggled(timing.read(), Date.now())),
    typed,
    fill(turn) {
      outOfOrder.write(turn.outOfOrder);
      who.fill({ ...turn.speaker, reason: turn.reason });
      cards.fill(turn.matters);
      timing.write(turn.timing);
    },
    isBlank,
    check: () => [
      ...who.check(),
      ...(outOfOrder.read() ? [] : filled().flatMap(({ group }) => group.check())),
    ],
    complaints: () => groups().flatMap((group) => group.complaints()),
  };
}
