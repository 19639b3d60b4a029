import { petitions } from '../../register/tables/petitions';
import type { Draft, PetitionFormFacts } from '../../rpc/answers';
import { petitionText } from '../../text/forms/petition-form';
import { shownIso } from '../../text/shown-date';
import { conferenceOptions, onlyConference } from '../ui/conference-field';
import { show } from '../ui/element';
import { type FieldGroup, fieldGroup } from '../ui/field-group';
import { notice, section } from '../ui/section';

const names = ['conference', 'speaker', 'village', 'phone', 'channel', 'receivedOn'] as const;
const identity = ['speaker', 'village', 'phone'] as const;

type SpeakerField = (typeof names)[number];

/** Who spoke, how and when; shared by every matter of one save. */
export interface Speaker {
  readonly root: HTMLElement;
  readonly group: FieldGroup<SpeakerField>;
  /** Empties and closes what tells who spoke; opening it again gives back what was typed. */
  withhold(on: boolean): void;
  /** Makes ready for the next one. */
  clear(keepPerson: boolean): void;
}

function firstAnswers(facts: PetitionFormFacts): Draft {
  const inHall = facts.conference !== null && facts.conference.date === facts.calendar.today;
  return {
    conference: (facts.conference ?? facts.conferences[0])?.id ?? '',
    channel: inHall ? 'conference' : '',
    receivedOn: shownIso(facts.calendar.today),
  };
}

export function createSpeaker(facts: PetitionFormFacts): Speaker {
  const group = fieldGroup(petitions, names, {
    conference: conferenceOptions(facts.conferences),
    speaker: { label: petitionText.speakerName, help: petitionText.anonymous },
    village: { suggestions: facts.villages },
  });
  const { fields } = group;
  const closed = notice('bad', petitionText.denunciation.speakerOff);
  show(closed, false);
  group.fill(firstAnswers(facts));
  show(fields.conference.root, facts.conferences.length > 1);

  // Kept in memory only, so that passing over Tố cáo in the list by keyboard loses nothing.
  let withheld: Draft | null = null;

  return {
    root: section(
      petitionText.speaker,
      onlyConference(facts.conferences),
      fields.conference.root,
      closed,
      fields.speaker.root,
      fields.village.root,
      fields.phone.root,
      fields.channel.root,
      fields.receivedOn.root,
    ),
    group,
    withhold(on) {
      if (on === (withheld !== null)) return;
      const typed = group.draft();
      for (const name of identity) {
        fields[name].fill(on ? '' : (withheld?.[name] ?? ''));
        fields[name].enable(!on);
      }
      withheld = on ? typed : null;
      show(closed, on);
    },
    clear(keepPerson) {
      const kept = keepPerson && withheld === null ? group.draft() : {};
      const { conference = '', channel = '', receivedOn = '' } = group.draft();
      withheld = null;
      show(closed, false);
      group.enable(true);
      group.fill({ conference, channel, receivedOn, ...kept });
    },
  };
}
