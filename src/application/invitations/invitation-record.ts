import { datePartsOf } from '../../domain/calendar/calendar-date';
import type { Failure } from '../../domain/failure';
import { type Outcome, success } from '../../domain/outcome';
import { factsOf, writeFacts } from '../../register/papers/paper-facts';
import { paperKinds, paperSymbol } from '../../register/papers/paper-kinds';
import {
  givenNumbers,
  holderOf,
  paperNumberText,
  readPaperNumber,
  seriesOf,
} from '../../register/papers/paper-numbers';
import type { Settings } from '../../register/settings/settings';
import { rowWith } from '../../register/table';
import type { Conference, conferences } from '../../register/tables/conferences';
import { type Paper, papers } from '../../register/tables/papers';
import { recipientLines } from '../../templates/words/signature';
import type { Ports, SheetSnapshot } from '../ports';
import { nextIds } from '../rows/next-ids';

type PaperSheet = SheetSnapshot<typeof papers.columns>;

const ownRow = (sheet: PaperSheet, conference: string): Paper | undefined =>
  sheet.rows
    .map(({ values }) => values)
    .find((row) => row.conference === conference && row.kind === 'invitation');

/** Whether another paper of the year has the number that the clerk typed for the invitations. */
export function invitationNumberTaken(
  sheet: PaperSheet,
  sessions: SheetSnapshot<typeof conferences.columns>,
  settings: Settings,
  { id, invitationNumber, invitationDate }: Conference,
): Failure | undefined {
  const number = readPaperNumber(invitationNumber);
  const own = seriesOf('invitation', settings.papers.series);
  if (number === null || own === null || invitationDate === null) return undefined;
  const given = givenNumbers(
    sheet.rows.map(({ values }) => values),
    sessions.rows.map(({ values }) => values),
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
  const lines = recipientLines(settings.invitationRecipients, settings.office.unit).map((line) =>
    line.replace(/^-\s*/, '').replace(/[;.]$/, ''),
  );
  const values = {
    number: conference.invitationNumber,
    symbol: paperSymbol('invitation', settings.office),
    date: conference.invitationDate,
    state: 'issued',
    copies,
  } as const;
  if (row) {
    const differs = row.number !== values.number || row.date !== values.date || row.copies !== copies;
    return differs || row.state !== 'issued'
      ? ports.register.change(sheet, [{ key: row.id, values }])
      : success(undefined);
  }
  const used = sheet.rows.map((one) => one.values.id);
  const given = nextIds(papers.idPrefix ?? '', 1, used, ports.memory.readAll());
  ports.memory.write(given.memory);
  const appended = ports.register.append(sheet, [
    rowWith(papers, {
      ...values,
      id: given.ids[0] ?? '',
      conference: conference.id,
      kind: 'invitation',
      summary: `${paperKinds.invitation.label} ${conference.title}`.slice(
        0,
        papers.columns.summary.maxLength,
      ),
      signer: settings.signer.name,
      recipients: lines.slice(0, -1).join('; '),
      keptBy: (lines[lines.length - 1] ?? '').replace(/^\S+\s*:\s*/, ''),
      facts: writeFacts(factsOf(conference)),
      madeAt: ports.clock.stamp(),
      madeBy: ports.person.email(),
    }),
  ]);
  return appended.ok ? success(undefined) : appended;
}
