import type { Failure } from '../../domain/failure';
import { failure, mapValue, type Outcome, success } from '../../domain/outcome';
import { type PaperKindCode, paperSymbol } from '../../register/papers/paper-kinds';
import type { Settings } from '../../register/settings/settings';
import { rowWith } from '../../register/table';
import type { Conference } from '../../register/tables/conferences';
import { type Paper, papers } from '../../register/tables/papers';
import type { Ports, RowChange, SheetSnapshot } from '../ports';
import { valuesOf } from '../rows/read-sheets';
import { appendNumbered } from '../rows/write-rows';

export type PaperSheet = SheetSnapshot<typeof papers.columns>;
export type PaperChange = RowChange<typeof papers.columns>;

export function chosenPapers(sheet: PaperSheet, ids: readonly string[]): Outcome<readonly Paper[], Failure> {
  const chosen = new Set(ids);
  const rows = valuesOf(sheet).filter(({ id }) => chosen.has(id));
  const missing = ids.find((id) => !rows.some((row) => row.id === id));
  return missing === undefined ? success(rows) : failure({ code: 'not-found', id: missing });
}

/** The values that the line does not have yet, as at most one change. */
export function differences(row: Paper, values: Partial<Paper>): readonly PaperChange[] {
  const other = Object.entries(values).filter(([field, value]) => row[field as keyof Paper] !== value);
  return other.length === 0 ? [] : [{ key: row.id, values: Object.fromEntries(other) }];
}

/** Adds lines with IDs of their own. */
export const addLines = (
  ports: Ports,
  sheet: PaperSheet,
  lines: readonly Partial<Paper>[],
): Outcome<number, Failure> =>
  lines.length === 0
    ? success(0)
    : mapValue(
        appendNumbered(
          ports,
          sheet,
          ports.memory.readAll(),
          lines.map((line) => rowWith(papers, line)),
        ),
        (ids) => ids.length,
      );

/** The first values of a paper's line; `recipients` are the lines of its `Nơi nhận`. */
export function lineOf(
  { conference, settings }: { readonly conference: Conference; readonly settings: Settings },
  kind: PaperKindCode,
  printed: { readonly summary: string; readonly signer: string; readonly recipients: readonly string[] },
) {
  const symbol = paperSymbol(kind, settings.office);
  const recipients = printed.recipients.map((line) => line.replace(/^-\s*/, '').replace(/[;.]$/, ''));
  return {
    conference: conference.id,
    kind,
    symbol,
    summary: printed.summary.slice(0, papers.columns.summary.maxLength),
    signer: symbol === '' ? '' : printed.signer,
    recipients: recipients.slice(0, -1).join('; '),
    keptBy: (recipients[recipients.length - 1] ?? '').replace(/^\S+\s*:\s*/, ''),
  };
}
