import { addDays } from '../../domain/calendar/calendar-date';
import { fixedDateOf } from '../../domain/conference/conference';
import { clockVerdict, resultEvidence, wasAnnounced } from '../../domain/conference/proof-clocks';
import { isOpen } from '../../domain/petitions/petition';
import { fold } from '../../domain/text/vietnamese-text';
import { type ProvedProduct, provedProducts } from '../../register/defaults/task-products';
import type { PaperKindCode } from '../../register/papers/paper-kinds';
import type { Broadcast } from '../../register/tables/broadcasts';
import type { Conference } from '../../register/tables/conferences';
import type { Task } from '../../register/tables/tasks';
import { isExpected, lacksLetter } from './attendee-letters';
import type { ReminderFacts } from './letter-kind';

/** Days before a conference; an older collation belongs to an earlier year. */
const longestCollationAge = 180;

/** Villages without a collation for this conference. */
export function missingCollations(
  { villages }: Pick<ReminderFacts, 'villages'>,
  conference: Conference,
): readonly string[] {
  const date = fixedDateOf(conference);
  const oldest = date && addDays(date, -longestCollationAge);
  return villages.flatMap(({ name, opinionsReceivedOn: on }) =>
    name !== '' && (on === null || (oldest !== null && on < oldest)) ? [name] : [],
  );
}

/** The lines of the publication log about this conference. */
export const logOf = (
  { broadcasts }: Pick<ReminderFacts, 'broadcasts'>,
  { id }: Pick<Conference, 'id'>,
): readonly Broadcast[] => broadcasts.filter(({ conference }) => conference === id);

/** What shows that a task is done. */
type ProofFacts = Pick<
  ReminderFacts,
  'today' | 'settings' | 'people' | 'petitions' | 'broadcasts' | 'villages' | 'papers'
>;

type Proof = (facts: ProofFacts, conference: Conference) => boolean;

const isIssued =
  (kind: PaperKindCode): Proof =>
  ({ papers }, { id }) =>
    papers.some((paper) => paper.conference === id && paper.kind === kind && paper.state === 'issued');

const papersOf = { plan: 'plan', minutes: 'minutes', conclusion: 'conclusion', report: 'report' } as const;

const proofs: Readonly<Record<Exclude<ProvedProduct, keyof typeof papersOf>, Proof>> = {
  collations: (facts, conference) =>
    facts.villages.length > 0 && missingCollations(facts, conference).length === 0,
  numberedLetters: (_, { invitationNumber, invitationDate }) =>
    invitationNumber !== '' && invitationDate !== null,
  handover: (facts, conference) =>
    facts.people.some(isExpected(conference.id)) && !facts.people.some(lacksLetter(conference, facts)),
  broadcast: (facts, conference) => wasAnnounced(logOf(facts, conference), facts.today),
  results: (facts, conference) =>
    clockVerdict(resultEvidence(logOf(facts, conference), facts.today, facts.today)) !== 'missing',
  replies: ({ petitions }, { id }) =>
    petitions.every(
      ({ conference, status, answeredOn }) =>
        conference !== id || answeredOn !== null || !isOpen(status ?? 'received'),
    ),
};

const productNames = new Map(
  // Object.entries loses the type of the keys.
  (Object.entries(provedProducts) as [ProvedProduct, string][]).map(([code, name]) => [fold(name), code]),
);

/** The product of a model task; '' for any other. */
export const productOf = ({ product }: Pick<Task, 'product'>): ProvedProduct | '' =>
  productNames.get(fold(product)) ?? '';

const isPaper = (product: ProvedProduct): product is keyof typeof papersOf => product in papersOf;

/** Whether an issued paper proves that the task is done. */
export const isProvedByPaper = ({ product }: Task): boolean => {
  const code = productNames.get(fold(product));
  return code !== undefined && isPaper(code);
};

/** Whether the register shows that the task is done, though nobody marked it. */
export function isProved(task: Task, conference: Conference, facts: ProofFacts): boolean {
  const code = productNames.get(fold(task.product));
  if (code === undefined) return false;
  return (isPaper(code) ? isIssued(papersOf[code]) : proofs[code])(facts, conference);
}
