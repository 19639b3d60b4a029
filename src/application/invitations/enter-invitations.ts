import { datePartsOf } from '../../domain/calendar/calendar-date';
import type { Failure } from '../../domain/failure';
import type { Outcome } from '../../domain/outcome';
import { factsOf, writeFacts } from '../../register/papers/paper-facts';
import {
  givenNumbers,
  holderOf,
  paperNumberText,
  readPaperNumber,
  seriesOf,
} from '../../register/papers/paper-numbers';
import type { Settings } from '../../register/settings/settings';
import type { Conference, conferences } from '../../register/tables/conferences';
import type { Paper } from '../../register/tables/papers';
import { summaryOf } from '../../templates/papers/parts/paper-scope';
import { recipientLines } from '../../templates/words/signature';
import { addLines, changeLines, differing, lineOf, type PaperSheet } from '../papers/paper-lines';
import type { Ports, SheetSnapshot } from '../ports';

const ownRow = (sheet: PaperSheet, conference: string): Paper | undefined =>
  sheet.rows
    .map(({ values }) => values)
    .find((row) => row.conference === conference && row.kind === 'invitation');

/** Whether another paper of the year has the number that the clerk typed for the invitations. */
export function invitationNumberTaken(
  sheet: PaperSheet,
  conferenceSheet: SheetSnapshot<typeof conferences.columns>,
  settings: Settings,
  { id, invitationNumber, invitationDate }: Conference,
): Failure | undefined {
  const number = readPaperNumber(invitationNumber);
  const own = seriesOf('invitation', settings.papers.series);
  if (number === null || own === null || invitationDate === null) return undefined;
  const given = givenNumbers(
    sheet.rows.map(({ values }) => values),
    conferenceSheet.rows.map(({ values }) => values),
    settings.papers.series,
  );
  const except = new Set([id, ownRow(sheet, id)?.id ?? id]);
  const { year } = datePartsOf(invitationDate);
  const holder = holderOf([number], given, { series: own, year, except });
  return holder && { code: 'number-taken', number: paperNumberText(number), holder: holder.holder };
}

/** Enters the invitations into the register of papers, one line for all letters of the conference. */
export function recordInvitations(
  ports: Ports,
  sheet: PaperSheet,
  conference: Conference,
  settings: Settings,
  copies: number,
): Outcome<void, Failure> {
  const row = ownRow(sheet, conference.id);
  const line = lineOf({ conference, settings }, 'invitation', {
    summary: summaryOf('invitation', conference.title),
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
  if (row) return changeLines(ports, sheet, differing(row, values));
  const facts = writeFacts(factsOf(conference));
  const [madeAt, madeBy] = [ports.clock.stamp(), ports.person.email()];
  return addLines(ports, sheet, [{ ...line, ...values, facts, madeAt, madeBy }]);
}
