import type { Failure } from '../../domain/failure';
import type { Outcome } from '../../domain/outcome';
import { factsOf, writeFacts } from '../../register/papers/paper-facts';
import type { Settings } from '../../register/settings/settings';
import { readForm } from '../../register/table';
import type { Attendee, attendees } from '../../register/tables/attendees';
import { type Conference, conferences } from '../../register/tables/conferences';
import type { Job } from '../../register/tables/ledger';
import type { Paper } from '../../register/tables/papers';
import { invitationSummary } from '../../templates/papers/invitation/invitation-paper';
import { recipientLines } from '../../templates/words/signature';
import { addLines, differences, lineOf, type PaperSheet } from '../papers/paper-lines';
import type { Ports, RowChange } from '../ports';
import { valuesOf } from '../rows/read-sheets';
import { changeRows } from '../rows/write-rows';
import { peopleOf } from './letter-documents';

/** The line of `Văn bản` for all letters of the conference. */
export const invitationLine = (sheet: PaperSheet, conference: string): Paper | undefined =>
  valuesOf(sheet).find((row) => row.conference === conference && row.kind === 'invitation');

/** Enters the invitations as issued into the register of papers. */
export function enterInvitations(
  ports: Ports,
  sheet: PaperSheet,
  conference: Conference,
  settings: Settings,
  copies: number,
): Outcome<number, Failure> {
  const row = invitationLine(sheet, conference.id);
  const line = lineOf({ conference, settings }, 'invitation', {
    summary: invitationSummary(conference),
    signer: settings.signer.name,
    recipients: recipientLines(settings.invitationRecipients, settings.office.unit),
  });
  const values = {
    number: conference.invitationNumber,
    symbol: line.symbol,
    date: conference.invitationDate,
    copies,
    state: 'issued',
  } as const;
  if (row) return changeRows(ports, sheet, differences(row, values));
  const facts = writeFacts(factsOf(conference));
  const [madeAt, madeBy] = [ports.clock.stamp(), ports.person.email()];
  return addLines(ports, sheet, [{ ...line, ...values, facts, madeAt, madeBy }]);
}

/** Number and date as the clerk typed them. */
export const typedNumber = (
  ports: Ports,
  { number, date }: { readonly number: string; readonly date: string },
): ReturnType<typeof readForm<typeof conferences.columns>> =>
  readForm(conferences, { invitationNumber: number, invitationDate: date }, ports.clock.today());

/** Each person's last lot of letters as in the ledger, also where an interrupted run did not write it. */
export function lotsToCopy(
  people: readonly Attendee[],
  documents: readonly Job[],
): readonly RowChange<typeof attendees.columns>[] {
  const lots = new Map(documents.flatMap((job) => peopleOf(job).map((id) => [id, job.run] as const)));
  return people.flatMap(({ id, invitation }) => {
    const lot = lots.get(id);
    return lot && invitation !== lot ? [{ key: id, values: { invitation: lot } }] : [];
  });
}
