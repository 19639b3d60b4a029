import type { Failure } from '../../domain/failure';
import type { Outcome } from '../../domain/outcome';
import { factsOf, writeFacts } from '../../register/papers/paper-facts';
import type { Settings } from '../../register/settings/settings';
import type { Conference } from '../../register/tables/conferences';
import type { Paper } from '../../register/tables/papers';
import { invitationSummary } from '../../templates/papers/invitation/invitation-paper';
import { recipientLines } from '../../templates/words/signature';
import { addLines, differences, lineOf, type PaperSheet } from '../papers/paper-lines';
import type { Ports } from '../ports';
import { valuesOf } from '../rows/read-sheets';
import { changeRows } from '../rows/write-rows';

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
