import { type CalendarDate, daysBetween } from '../../domain/calendar/calendar-date';
import { publicationDeadlines } from '../../domain/calendar/deadlines';
import { fixedDateOf } from '../../domain/conference/conference';
import { resultEvidence } from '../../domain/conference/proof-clocks';
import type { TagFailure } from '../../domain/failure';
import type { Outcome } from '../../domain/outcome';
import { nextDue } from '../../domain/petitions/petition';
import { type Digest, digestsOn } from '../../domain/reminders/digest';
import { isOvertakenDigest } from '../../domain/reminders/digest-reminders';
import { listedPetitions } from '../../domain/reminders/petition-reminders';
import type { ReminderSetting } from '../../register/settings/reminder-settings';
import { proofChannelLabels } from '../../register/tables/broadcasts';
import type { Conference } from '../../register/tables/conferences';
import type { Job } from '../../register/tables/ledger';
import { type DigestMail, digestMail } from '../../templates/mail/digest-mail';
import type { MailContent } from '../../templates/mail/mail-content';
import { type OverduePetition, openPetitionsMail, overdueMail } from '../../templates/mail/petition-mails';
import type { Ports } from '../ports';
import { digestFactsOf, type ReminderContext } from './reminder-facts';

/** The mail of one person on one day of the rhythm; null where nothing is left to say, or the next one says it. */
export function digestContent(
  ports: Ports,
  context: ReminderContext,
  conference: Conference,
  job: Job,
): Outcome<MailContent, readonly TagFailure[]> | null {
  const today = ports.clock.today();
  const facts = digestFactsOf(context);
  const dueOn = job.dueOn ?? today;
  if (isOvertakenDigest(dueOn, facts.conferences, facts.rules, today)) return null;
  const digest = digestsOn(dueOn, facts).find(({ email }) => email.trim().toLowerCase() === job.record);
  if (!digest) return null;
  const { settings } = context;
  const frame = {
    officeName: settings.office.name,
    conferenceTitle: conference.title,
    registerLink: ports.register.link(),
  };
  const rows = petitionRows(context, today);
  const petitions = rows.filter(({ id }) => digest.petitions.includes(id));
  const overdue = rows.filter(({ id, daysOverdue }) => digest.overdue.includes(id) && daysOverdue > 0);
  const rest = [digest.results, digest.villages, digest.unconfirmed, digest.tasks].flat().length;
  const [unit, chair] = [unitName(context, digest), conference.chair || settings.signer.name];
  if (rest === 0 && overdue.length === 0 && petitions.length === 0) return null;
  const words = {
    unit: wordsFor(context, petitions),
    chair: wordsIn(settings.reminders['overdue-to-chair']),
  };
  if (rest === 0 && overdue.length === 0)
    return openPetitionsMail({ ...frame, petitions, words: words.unit, unit });
  if (rest === 0 && petitions.length === 0)
    return overdueMail({ ...frame, petitions: overdue, words: words.chair, chair });
  return digestMail({
    ...frame,
    addressee: digest.recipientKind === 'chair' ? chair : unit,
    petitions: { rows: petitions, words: words.unit },
    overdue: { rows: overdue, words: words.chair },
    ...otherParts(context, digest, today),
  });
}

const wordsIn = (rules: readonly ReminderSetting[]): string =>
  rules.find(({ enabled }) => enabled)?.words ?? '';

/** The words of the list, or where only a rule of its own asks, the words of that rule. */
function wordsFor({ settings }: ReminderContext, petitions: readonly OverduePetition[]): string {
  const { 'open-petitions': unit, 'reply-due': reply, 'promise-due': promise } = settings.reminders;
  if (unit.some(({ enabled }) => enabled)) return wordsIn(unit);
  return petitions.every(({ waitsFor }) => waitsFor === 'solution') ? wordsIn(promise) : wordsIn(reply);
}

function unitName({ settings }: ReminderContext, { recipientKind, recipientId }: Digest): string {
  switch (recipientKind) {
    case 'clerk':
      return settings.contact.name;
    case 'chair':
      return settings.signer.name;
    case 'unit':
    case 'person':
      return recipientId;
    default:
      return recipientKind satisfies never;
  }
}

const petitionRows = (context: ReminderContext, today: CalendarDate): readonly OverduePetition[] =>
  listedPetitions(context.petitions, context.conferences).map((petition) => {
    const due = nextDue(petition);
    return {
      id: petition.id,
      topic: petition.topic,
      village: petition.village,
      unit: petition.unit.trim(),
      dueOn: due,
      daysOverdue: due !== null && due < today ? daysBetween(due, today) : 0,
      daysLeft: due !== null && due >= today ? daysBetween(today, due) : null,
      waitsFor: petition.answeredOn === null ? 'reply' : 'solution',
    };
  });

function otherParts(
  context: ReminderContext,
  digest: Digest,
  today: CalendarDate,
): Pick<DigestMail, 'results' | 'villages' | 'unconfirmed' | 'tasks'> {
  const { reminders, terms } = context.settings;
  const results = context.conferences
    .filter(({ id }) => digest.results.includes(id))
    .flatMap((session) => {
      const date = fixedDateOf(session);
      if (date === null) return [];
      const { legal } = publicationDeadlines(date, context.calendar, terms.publicationDays);
      const proofs = digestFactsOf(context).resultProofs.filter(
        ({ conference }) => conference === session.id,
      );
      const missing = resultEvidence(proofs, legal, today).flatMap(({ what, doneOn }) =>
        doneOn === null && what !== 'letters' ? [proofChannelLabels[what]] : [],
      );
      return missing.length === 0 ? [] : [{ title: session.title, lastDay: legal, missing }];
    });
  const tasks = context.tasks
    .filter(({ id }) => digest.tasks.includes(id))
    .map(({ content, responsible, dueOn }) => ({
      content,
      responsible,
      dueOn,
      daysOverdue: dueOn !== null && dueOn < today ? daysBetween(dueOn, today) : 0,
    }));
  return {
    results: { rows: results, words: wordsIn(reminders['results-unproved']) },
    villages: { rows: digest.villages, words: wordsIn(reminders['collation-missing']) },
    unconfirmed: { rows: digest.unconfirmed, words: wordsIn(reminders['villages-unconfirmed']) },
    tasks: { rows: tasks, words: wordsIn(reminders['tasks-overdue']) },
  };
}
