import { useId } from 'preact/hooks';
import type { PetitionClass } from '../../domain/petitions/petition';
import { inUnicode } from '../../domain/text/legacy-fonts';
import {
  authorityLabels,
  channelLabels,
  classLabels,
  denunciationNotice,
} from '../../register/columns/petition-columns';
import { petitionEntry } from '../../register/columns/petition-entry';
import type { Draft, PetitionFormFacts } from '../../rpc/answers';
import * as petitionText from '../../text/forms/petition-form';
import { shownIso } from '../../text/shown-date';
import { type Card, useCards } from '../ui/fields/cards';
import { type FieldGroup, fieldGroup } from '../ui/fields/field-group';
import { useFieldGroup } from '../ui/fields/use-field-group';
import { type DueProposal, dueProposal } from './due-proposal';

const speakerFields = ['conference', 'speaker', 'village', 'phone', 'channel', 'receivedOn'] as const;
const matterFields = ['content', 'topic', 'class', 'authority', 'unit', 'dueOn', 'conduct'] as const;

/** Fields that identify the speaker, and fields that a denunciation leaves out. */
const identity: readonly string[] = ['speaker', 'village', 'phone'];
const confidential: readonly string[] = ['content', 'authority', 'unit', 'dueOn', 'conduct'];

/** One matter raised by a speaker. */
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

/** State of the form: the speaker and the matters. */
export interface Petition {
  readonly speaker: FieldGroup<(typeof speakerFields)[number]>;
  matters(): readonly Matter[];
  /** If true, nothing that identifies the speaker is shown, stored or sent. */
  holdsDenunciation(): boolean;
  typed(): Typed;
  add(): void;
  remove(key: number): void;
  fill(typed: Typed): void;
}

const classOf = (texts: Draft): PetitionClass | null => {
  const reading = petitionEntry.columns.class.read(texts.class ?? '');
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

/**
 * The state of the form. Text masked by a denunciation stays in memory only, so that passing over Tố cáo in the list by
 * keyboard loses nothing.
 */
export function usePetition(facts: PetitionFormFacts): Petition {
  const id = useId();
  const cards = useCards(petitionEntry, matterFields, blankMatter);

  const holdsDenunciation = (): boolean =>
    cards.all().some(({ answers }) => isDenunciation(answers.read().texts));
  const speaker = useFieldGroup(petitionEntry, speakerFields, firstSpeaker(facts), {
    options: {
      speaker: { label: petitionText.speakerName, help: petitionText.anonymous, offer: inUnicode },
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

  function matterOf({ key, answers }: Card): Matter {
    const group = fieldGroup(petitionEntry, matterFields, `${id}-matter-${key}`, answers, {
      options: {
        content: { rows: 5, offer: inUnicode },
        topic: { options: facts.topics.map((topic) => ({ value: topic, label: topic })) },
        unit: { suggestions: facts.units },
      },
      shown(texts) {
        const dueOn = texts.dueOn || proposalFor(texts)?.typed || '';
        return isDenunciation(texts)
          ? { ...texts, dueOn, content: denunciationNotice, unit: '' }
          : { ...texts, dueOn };
      },
      isClosed: (name) => confidential.includes(name) && isDenunciation(answers.read().texts),
      // An empty day, or one equal to the proposal, follows the proposal.
      follow: (texts, typed) =>
        typed === 'dueOn' && texts.dueOn === proposalFor(texts)?.typed ? { dueOn: '' } : {},
    });
    const { texts } = answers.read();
    return { key, group, class: classOf(texts), proposal: proposalFor(texts) };
  }

  const matters = (): readonly Matter[] => cards.all().map(matterOf);
  return {
    speaker,
    matters,
    holdsDenunciation,
    typed: () => ({ speaker: speaker.draft(), matters: matters().map(({ group }) => group.draft()) }),
    add: () => cards.add({}),
    remove: cards.remove,
    fill(typed) {
      cards.fill(typed.matters);
      speaker.fill(typed.speaker);
    },
  };
}
