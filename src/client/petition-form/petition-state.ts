import { useId } from 'preact/hooks';
import type { PetitionClass } from '../../domain/petitions/petition';
import {
  authorityLabels,
  channelLabels,
  classLabels,
  denunciationNotice,
  petitions,
} from '../../register/tables/petitions';
import type { Draft, PetitionFormFacts } from '../../rpc/answers';
import { petitionText } from '../../text/forms/petition-form';
import { shownIso } from '../../text/shown-date';
import { type Answers, type FieldGroup, fieldGroup, firstAnswers } from '../ui/fields/field-group';
import { type Store, useStore } from '../ui/page/store';
import { type DueProposal, dueProposal } from './due-proposal';

const speakerFields = ['conference', 'speaker', 'village', 'phone', 'channel', 'receivedOn'] as const;
const matterFields = ['content', 'topic', 'class', 'authority', 'unit', 'dueOn', 'conduct'] as const;

/** What tells who spoke, and what a denunciation leaves out of its matter. */
const identity: readonly string[] = ['speaker', 'village', 'phone'];
const confidential: readonly string[] = ['content', 'authority', 'unit', 'dueOn', 'conduct'];

/** One matter that a speaker raised. */
export interface Matter {
  readonly key: number;
  readonly group: FieldGroup<(typeof matterFields)[number]>;
  readonly class: PetitionClass | null;
  readonly proposal: DueProposal | null;
}

export interface Typed {
  readonly speaker: Draft;
  readonly matters: readonly Draft[];
}

/** Who spoke, how and when, and each matter that was raised. */
export interface Petition {
  readonly speaker: FieldGroup<(typeof speakerFields)[number]>;
  matters(): readonly Matter[];
  /** Then nothing that tells who spoke is shown, kept or sent. */
  holdsDenunciation(): boolean;
  typed(): Typed;
  add(): void;
  remove(key: number): void;
  fill(typed: Typed): void;
}

interface Cards {
  readonly nextKey: number;
  readonly all: readonly { readonly key: number; readonly answers: Answers }[];
}

const classOf = (texts: Draft): PetitionClass | null => {
  const reading = petitions.columns.class.read(texts.class ?? '');
  return reading.ok ? reading.value : null;
};

const isDenunciation = (texts: Draft): boolean => classOf(texts) === 'denunciation';

const blankMatter: Draft = { class: classLabels.request, authority: authorityLabels.commune };

export function firstSpeaker(facts: PetitionFormFacts): Draft {
  const inHall = facts.conference !== null && facts.conference.date === facts.calendar.today;
  return {
    conference: (facts.conference ?? facts.conferences[0])?.id ?? '',
    channel: inHall ? 'conference' : '',
    receivedOn: shownIso(facts.calendar.today),
  };
}

function withMatters(cards: Cards, drafts: readonly Draft[]): Cards {
  const more = drafts.map((draft, index) => ({
    key: cards.nextKey + index,
    answers: firstAnswers(petitions, matterFields, { ...blankMatter, ...draft }),
  }));
  return { nextKey: cards.nextKey + drafts.length, all: [...cards.all, ...more] };
}

/**
 * The state of the form. What was typed stays under a denunciation's mask in memory only, so that passing over Tố cáo in
 * the list by keyboard loses nothing.
 */
export function usePetition(facts: PetitionFormFacts): Petition {
  const id = useId();
  const speakerAnswers = useStore(() => firstAnswers(petitions, speakerFields, firstSpeaker(facts)));
  const cards = useStore(() => withMatters({ nextKey: 0, all: [] }, [{}]));

  const holdsDenunciation = (): boolean =>
    cards.read().all.some(({ answers }) => isDenunciation(answers.texts));
  const speaker = fieldGroup(petitions, speakerFields, `${id}-speaker`, speakerAnswers, {
    options: {
      speaker: { label: petitionText.speakerName, help: petitionText.anonymous },
      village: { suggestions: facts.villages },
    },
    shown: (texts) => (holdsDenunciation() ? { ...texts, speaker: '', village: '', phone: '' } : texts),
    isClosed: (name) => identity.includes(name) && holdsDenunciation(),
  });

  function proposalFor(texts: Draft): DueProposal | null {
    const { conference, channel, receivedOn = '' } = speaker.draft();
    const question = {
      class: classOf(texts),
      receivedOn,
      inHall: channel === channelLabels.conference,
      conferenceDate: facts.conferences.find((one) => one.id === conference)?.date ?? null,
    };
    return dueProposal(question, facts.calendar);
  }

  function matterOf({ key, answers }: Cards['all'][number]): Matter {
    const store: Store<Answers> = {
      read: () => cards.read().all.find((card) => card.key === key)?.answers ?? answers,
      write(next) {
        const { nextKey, all } = cards.read();
        cards.write({ nextKey, all: all.map((card) => (card.key === key ? { key, answers: next } : card)) });
      },
    };
    const group = fieldGroup(petitions, matterFields, `${id}-matter-${key}`, store, {
      options: {
        content: { rows: 5 },
        topic: { options: facts.topics.map((topic) => ({ value: topic, label: topic })) },
        unit: { suggestions: facts.units },
      },
      shown(texts) {
        const dueOn = texts.dueOn || proposalFor(texts)?.typed || '';
        return isDenunciation(texts)
          ? { ...texts, dueOn, content: denunciationNotice, unit: '' }
          : { ...texts, dueOn };
      },
      isClosed: (name) => confidential.includes(name) && isDenunciation(store.read().texts),
      // A day that is left empty, or typed as proposed, follows the proposal.
      follow: (texts, typed) =>
        typed === 'dueOn' && texts.dueOn === proposalFor(texts)?.typed ? { dueOn: '' } : {},
    });
    const { texts } = answers;
    return { key, group, class: classOf(texts), proposal: proposalFor(texts) };
  }

  const matters = (): readonly Matter[] => cards.read().all.map(matterOf);
  return {
    speaker,
    matters,
    holdsDenunciation,
    typed: () => ({ speaker: speaker.draft(), matters: matters().map(({ group }) => group.draft()) }),
    add: () => cards.write(withMatters(cards.read(), [{}])),
    remove(key) {
      const { nextKey, all } = cards.read();
      cards.write({ nextKey, all: all.filter((card) => card.key !== key) });
    },
    fill(typed) {
      cards.write(withMatters({ ...cards.read(), all: [] }, typed.matters));
      speaker.fill(typed.speaker);
    },
  };
}
