import { addDays, daysBetween } from '../../domain/calendar/calendar-date';
import { enabledStages, plannedReminder, ruleOf } from '../../domain/reminders/reminder';
import { comingConferences, stageOn } from '../../domain/reminders/stages';
import { type Attendee, getsLetter, isInvited } from '../../register/tables/attendees';
import type { Conference } from '../../register/tables/conferences';
import { meetingFile } from '../mail/calendar-file';
import { attendeeReminderMail } from '../mail/guest-mail';
import type { DueLetter, LetterKind, ReminderFacts, ReminderLetter } from './letter-kind';
import { letterRules } from './letter-rules';

/** Invited and has not declined. */
export const isExpected =
  (conference: string) =>
  (person: Attendee): boolean =>
    isInvited(conference)(person) && person.reply !== 'not-coming';

/** Without a letter, which somebody who gets one should have by now. */
export const lacksLetter =
  (conference: Conference, { settings, today }: Pick<ReminderFacts, 'settings' | 'today'>) =>
  (person: Attendee): boolean =>
    getsLetter(conference, settings)(person) &&
    person.reply !== 'not-coming' &&
    (person.sentOn === null || person.sentOn > today);

const stagesOf = ({ settings }: Pick<ReminderFacts, 'settings'>) => settings.reminders.attendee;

/** To every expected guest with an address, a number of days before the conference. */
export const attendeeLetters: LetterKind = {
  ...letterRules.attendee,
  daysApart: 0,
  isForGuests: true,
  isNear: (look) =>
    comingConferences(look.conferences, look.today).some(({ date }) =>
      enabledStages(stagesOf(look)).some(({ days }) => {
        const dueOn = addDays(date, -days);
        return dueOn <= look.today && (look.lastRunOn === null || dueOn > look.lastRunOn);
      }),
    ),
  sources: () => ['people'],
  needsCalendar: () => false,
  open: (facts) => ({ plan: () => plan(facts), write: (letter) => write(facts, letter) }),
};

const plan = (facts: ReminderFacts) =>
  comingConferences(facts.conferences, facts.today).flatMap(({ conference: { id }, date }) => {
    const stage = stageOn(facts.today, date, stagesOf(facts));
    if (!stage) return [];
    const { days, dueOn } = stage;
    return facts.people
      .filter(isExpected(id))
      .filter((person) => person.id !== '' && person.email !== '')
      .filter(({ sentOn }) => sentOn !== null && sentOn < dueOn)
      .map((person) =>
        plannedReminder(
          {
            rule: ruleOf('attendee', days),
            conferenceId: id,
            record: person.id,
            recipient: person.fullName,
            email: person.email,
            dueOn,
          },
          person.id,
          facts.today,
        ),
      );
  });

function write(facts: ReminderFacts, { conference, record, stage, entry }: DueLetter): ReminderLetter | null {
  const { settings, today } = facts;
  const attendee = facts.people.find(({ id }) => id !== '' && id === record);
  const [coming] = comingConferences([conference], today);
  if (!attendee || !coming || !isExpected(conference.id)(attendee)) return null;
  const daysLeft = daysBetween(today, coming.date);
  const stages = stagesOf(facts);
  // A delayed letter is dropped once that of a later stage is due.
  if (enabledStages(stages).some(({ days }) => days < (stage ?? 0) && daysLeft <= days)) return null;
  return {
    to: attendee.email,
    mail: attendeeReminderMail({
      conference,
      settings,
      attendee,
      words: stages.find(({ days }) => days === stage)?.words ?? '',
      daysLeft,
    }),
    files: meetingFile(conference, settings.office.name, entry, today),
  };
}
