import { EditRefused } from '../../../model/errors/platform-error';
import { type Area, wholeArea } from '../../../model/workbook/area';
import type { Protection } from '../../../model/workbook/decoration';
import { sheetById } from '../../../model/workbook/workbook';
import { latency } from '../../latency';
import { UserObject } from '../../script/session';
import type { ScriptRun } from '../../script-run';
import { local, remote, type ServiceType, service, serviceType } from '../../service';
import type { RangeBase, RangeClass } from '../range/range-base';

/** Protects a sheet, or an area of it; the user who does so and the owner can always edit. */
export function addProtection(
  run: ScriptRun,
  sheetId: number,
  rangeClass: RangeClass,
  area?: Area,
): ProtectionObject {
  let id = 0;
  run.sheets.store((draft) => {
    const sheet = draft.sheet(sheetId);
    if (!sheet) throw new EditRefused('sheetMissing', sheetId);
    id = draft.nextNumber();
    const { email } = run.user;
    const editors = email === run.state.owner ? [] : [email];
    const protection = {
      id,
      description: '',
      warningOnly: false,
      editors,
      open: [],
      ...(area ? { area } : {}),
    };
    sheet.protections = [...sheet.protections, protection];
  });
  return new ProtectionObject(run, sheetId, id, rangeClass);
}

function emailOf(user: unknown): string {
  return user instanceof UserObject ? user.getEmail() : String(user);
}

export class ProtectionObject {
  readonly [service] = protectionType;

  constructor(
    private readonly run: ScriptRun,
    private readonly sheetId: number,
    private readonly id: number,
    private readonly rangeClass: RangeClass,
  ) {}

  private current(): Protection {
    const sheet = sheetById(this.run.sheets.view, this.sheetId);
    const protection = sheet?.protections.find(({ id }) => id === this.id);
    if (!protection) throw this.run.failure('protectionGone');
    return protection;
  }

  private change(fields: Partial<Protection>): this {
    this.run.sheets.store((draft) => {
      const sheet = draft.sheet(this.sheetId);
      if (!sheet?.protections.some(({ id }) => id === this.id)) throw new EditRefused('protectionGone');
      sheet.protections = sheet.protections.map((protection) =>
        protection.id === this.id ? { ...protection, ...fields } : protection,
      );
    });
    return this;
  }

  getDescription(): string {
    return this.current().description;
  }

  setDescription(description: string): this {
    return this.change({ description });
  }

  isWarningOnly(): boolean {
    return this.current().warningOnly;
  }

  /** With a warning only, anybody may edit, so there are no editors. */
  setWarningOnly(warningOnly: boolean): this {
    return this.change(warningOnly ? { warningOnly, editors: [] } : { warningOnly });
  }

  /** Without the owner, whom the platform does not list for a new protection. */
  getEditors(): UserObject[] {
    return this.current().editors.map((email) => new UserObject(email));
  }

  addEditor(user: unknown): this {
    return this.change({ editors: [...new Set([...this.current().editors, emailOf(user)])] });
  }

  /** Users cannot remove themselves. */
  removeEditors(users: readonly unknown[]): this {
    const emails = users.map(emailOf).filter((email) => email !== this.run.user.email);
    return this.change({ editors: this.current().editors.filter((email) => !emails.includes(email)) });
  }

  canEdit(): boolean {
    const { email } = this.run.user;
    const { warningOnly, editors } = this.current();
    return warningOnly || email === this.run.state.owner || editors.includes(email);
  }

  getRange(): RangeBase {
    const sheet = sheetById(this.run.sheets.view, this.sheetId) ?? { rowCount: 1, columnCount: 1 };
    return new this.rangeClass(this.run, this.sheetId, this.current().area ?? wholeArea(sheet));
  }

  setUnprotectedRanges(ranges: readonly RangeBase[]): this {
    return this.change({ open: ranges.map(({ area }) => area) });
  }

  remove(): void {
    this.run.sheets.store((draft) => {
      const sheet = draft.sheet(this.sheetId);
      if (sheet) sheet.protections = sheet.protections.filter(({ id }) => id !== this.id);
    });
  }
}

const change = (accepts: readonly string[]) => remote<ProtectionObject>(latency.decorate, accepts);

const protectionType: ServiceType = serviceType<ProtectionObject>('SpreadsheetApp.Protection', {
  getDescription: local(['']),
  setDescription: change(['string']),
  isWarningOnly: local(['']),
  setWarningOnly: change(['boolean']),
  getEditors: remote(latency.decorate, ['']),
  addEditor: change(['string', 'User']),
  removeEditors: change(['string[]', 'User[]']),
  canEdit: local(['']),
  getRange: local(['']),
  setUnprotectedRanges: change(['Range[]']),
  remove: change(['']),
});
