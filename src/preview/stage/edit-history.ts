import type { WorldState } from '../../host/host';
import {
  type Cell,
  isFormula,
  noRow,
  type Row,
  type Sheet,
  type Workbook,
} from '../../host/model/workbook/workbook';

/** What a change is judged by; a later change replaces these parts, never alters them. */
export interface Before {
  readonly workbook: Workbook;
  readonly mails: WorldState['mailbox']['sent'];
  readonly files: WorldState['drive']['files'];
}

export const beforeChange = ({ workbook, mailbox, drive }: WorldState): Before => ({
  workbook,
  mails: mailbox.sent,
  files: drive.files,
});

const most = 50;

/** A formula is compared by its text: its result follows the clock. */
const entered = (cell: Cell | undefined): unknown =>
  cell && isFormula(cell) ? cell.formula : (cell ?? null);

function sameRow(a: Row = noRow, b: Row = noRow): boolean {
  if (a === b) return true;
  const width = Math.max(a.values.length, b.values.length, a.styles.length, b.styles.length);
  for (let at = 0; at < width; at += 1) {
    const [one, other] = [entered(a.values[at]), entered(b.values[at])];
    if (one !== other && JSON.stringify(one) !== JSON.stringify(other)) return false;
    if (a.styles[at] !== b.styles[at] && JSON.stringify(a.styles[at]) !== JSON.stringify(b.styles[at]))
      return false;
  }
  return true;
}

function sameSheet(a: Sheet, b: Sheet): boolean {
  if (a === b) return true;
  const [{ rows, ...rest }, { rows: others, ...otherRest }] = [a, b];
  if (JSON.stringify(rest) !== JSON.stringify(otherRest)) return false;
  const height = Math.max(rows.length, others.length);
  for (let at = 0; at < height; at += 1) if (!sameRow(rows[at], others[at])) return false;
  return true;
}

const sameSheets = (a: Workbook, b: Workbook): boolean =>
  a.sheets === b.sheets ||
  (a.sheets.length === b.sheets.length &&
    a.sheets.every((sheet, at) => {
      const other = b.sheets[at];
      return other !== undefined && sameSheet(sheet, other);
    }));

/**
 * Takes back changes of the sheets, those of the add-on too, as the product does. A mail or a document cannot be taken
 * back, so the history begins anew after one.
 */
export class EditHistory {
  private steps: readonly Workbook[] = [];

  get canUndo(): boolean {
    return this.steps.length > 0;
  }

  forget(): void {
    this.steps = [];
  }

  /** Keeps the former sheets, if they differ from those now. */
  note({ workbook, mails, files }: Before, now: WorldState): void {
    if (now.mailbox.sent !== mails || now.drive.files !== files) this.forget();
    else if (!sameSheets(workbook, now.workbook)) this.steps = [...this.steps, workbook].slice(-most);
  }

  undo(world: WorldState): void {
    const former = this.steps.at(-1);
    if (!former) return;
    this.steps = this.steps.slice(0, -1);
    const { activeSheet, selections } = world.workbook;
    const isThere = former.sheets.some(({ id }) => id === activeSheet);
    world.workbook = { ...former, ...(isThere ? { activeSheet, selections } : {}) };
  }
}
