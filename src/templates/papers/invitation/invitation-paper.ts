import { datePartsOf } from '../../../domain/calendar/calendar-date';
import { cellText } from '../../../register/cell';
import { type Attendee, attendees, comparePeople, isInvited } from '../../../register/tables/attendees';
import { invitationTagRules, invitationTags } from '../../declared-tags';
import type { TagScope } from '../../document-engine';
import type { PaperForm, PaperSubject, SourceRow } from '../paper-form';
import { summaryOf } from '../parts/paper-scope';
import { handoverListTags, letterTags, printTags } from './invitation-data';

export type InvitedPerson = SourceRow<Attendee>;

/** The letters in one document: everybody's for the printer, a village's with its hand-over list, or one person's. */
export interface LetterBundle extends PaperSubject {
  readonly way: 'print' | 'village' | 'person';
  readonly people: readonly InvitedPerson[];
}

export const letterTo = (person: InvitedPerson): LetterBundle => ({
  key: person.values.id,
  label: person.values.fullName,
  way: 'person',
  people: [person],
});

export const inPrintingOrder = (people: readonly InvitedPerson[]): readonly InvitedPerson[] =>
  [...people].sort((a, b) => comparePeople(a.values, b.values));

/** Every column of the person is a tag, as the cell is printed. */
const columnTags = ({ cells, added }: InvitedPerson): Readonly<Record<string, string>> => ({
  ...added,
  ...Object.fromEntries(
    Object.entries(attendees.columns).map(([field, { header }]) => [header, cellText(cells[field] ?? '')]),
  ),
});

const scopeOfLetter = (person: InvitedPerson): TagScope =>
  // The letter ends the sentence itself.
  letterTags(person.values, columnTags(person), person.values.concerning.replace(/[\s.;,]+$/, ''));

/** One letter for each person, in one document or many; the number of all of them stands in `Hội nghị`. */
export const invitationPaper: PaperForm<LetterBundle> = {
  kind: 'invitation',
  needs: ['attendees'],
  tags: invitationTags,
  tagRules(added, stage) {
    const rules = invitationTagRules(added);
    return stage === 'draft' ? { ...rules, optional: rules.known } : rules;
  },
  subjects: ({ conference, attendees: people }) =>
    inPrintingOrder(people.filter(({ values }) => isInvited(conference.id)(values))).map(letterTo),
  build({ conference, settings, today }, { way, label, people }) {
    const lists =
      way === 'village'
        ? [
            handoverListTags(
              label,
              people.map(({ values }) => values),
            ),
          ]
        : [];
    return {
      summary: summaryOf('invitation', conference.title),
      scope: printTags(
        { conference, settings, draftedIn: datePartsOf(today) },
        people.map(scopeOfLetter),
        lists,
      ),
      gaps: [],
      warnings: [],
    };
  },
};
