import type { Failure } from '../../domain/failure';
import { andThen, failure, mapValue, type Outcome, success } from '../../domain/outcome';
import type { ListSource } from '../../register/column';
import { headingRowsOf, proposedColumns, type SourceColumn } from '../../register/exchange/column-mapping';
import { fillableFields, importTargets, targetRules } from '../../register/exchange/import-targets';
import { type ImportReading, readImport, wordsOf } from '../../register/exchange/read-import';
import type { ColumnUse, ImportTarget } from '../../register/exchange/target-names';
import { listedColumns, type NameLists } from '../../register/listed-names';
import { withoutOldFonts } from '../../register/lists/cells/old-fonts';
import { type PastedRow, pastedRows } from '../../register/lists/cells/pasted-cells';
import type { Ports } from '../ports';
import type { Draft } from '../rows/edit-row';
import { readNameLists } from '../rows/name-lists';
import { officeTabs } from './office-tabs';
import { rememberedUses } from './remembered-uses';

export interface ImportSource {
  /** A tab of the workbook; '' for pasted text. */
  readonly tab: string;
  readonly text: string;
}

export interface ReadImport extends ImportReading {
  /** Line of the source that holds the headings; null where none was found. */
  readonly headingLine: number | null;
  readonly columns: readonly SourceColumn[];
  /** Fields that a column may fill, with their headers. */
  readonly fields: readonly (readonly [field: string, header: string])[];
  /** Fields that the clerk may say once for all lines. */
  readonly shared: readonly SharedField[];
}

interface SharedField {
  readonly field: string;
  readonly header: string;
  readonly required: boolean;
  /** Null where any text may stand. */
  readonly options: readonly string[] | null;
}

/** Reads a register kept elsewhere; writes nothing. */
export function readSource(
  ports: Ports,
  input: {
    readonly target: ImportTarget;
    readonly source: ImportSource;
    /** Null proposes them. */
    readonly uses: readonly ColumnUse[] | null;
    readonly words: Readonly<Record<string, Draft>>;
    readonly shared: Draft;
  },
): Outcome<ReadImport, Failure> {
  const { target } = input;
  const { columns } = importTargets[target];
  const fields = fillableFields(target).map((field) => [field, columns[field]?.header ?? ''] as const);
  return andThen(rowsOf(ports, input.source), (rows) => {
    const at = headingRowsOf(rows, target);
    if (at === null) return success({ ...nothingRead, fields });
    const proposed = proposedColumns(rows, at, target, rememberedUses(ports, target));
    const source = proposed.map((column, index) => ({ ...column, use: input.uses?.[index] ?? column.use }));
    const sources = new Set(
      listedColumns(importTargets[target]).flatMap(([, { list }]): readonly ListSource[] =>
        list ? [list] : [],
      ),
    );
    return mapValue(readNameLists(ports, sources), (lists) => ({
      headingLine: rows[at.first]?.line ?? null,
      columns: source,
      fields,
      shared: sharedFields(target, lists),
      ...readImport(
        rows,
        at,
        target,
        { uses: source.map(({ use }) => use), words: input.words, shared: input.shared },
        { lists, today: ports.clock.today() },
      ),
    }));
  });
}

const nothingRead = {
  headingLine: null,
  columns: [],
  shared: [],
  ready: [],
  refused: [],
  skipped: [],
  unknown: [],
};

const sharedFields = (target: ImportTarget, lists: NameLists): readonly SharedField[] =>
  targetRules[target].shared.flatMap((field): readonly SharedField[] => {
    const column = importTargets[target].columns[field];
    if (!column) return [];
    const options = wordsOf(column, lists);
    return [
      {
        field,
        header: column.header,
        required: column.required,
        options: options.length > 0 ? options : null,
      },
    ];
  });

function rowsOf(ports: Ports, { tab, text }: ImportSource): Outcome<readonly PastedRow[], Failure> {
  if (tab === '') return success(withoutOldFonts(pastedRows(text)).rows);
  const cells = officeTabs(ports).includes(tab) ? ports.workbook.texts(tab) : null;
  if (cells === null) return failure({ code: 'sheet-missing', tab });
  const rows = cells.map((line, index) => ({ line: index + 1, cells: line, isNumbered: false }));
  return success(withoutOldFonts(rows.filter((row) => row.cells.some((cell) => cell.trim() !== ''))).rows);
}
