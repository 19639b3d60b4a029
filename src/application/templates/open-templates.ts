import type { Failure } from '../../domain/failure';
import { type Outcome, success } from '../../domain/outcome';
import { type PaperKindCode, paperCodes } from '../../register/papers/paper-kinds';
import { type SettingRow, settingsTable } from '../../register/settings/settings-table';
import { formerTemplateCode, templateCode } from '../../register/settings/template-settings';
import { paperForms } from '../../templates/papers/registry';
import type { ExplainedTag } from '../../templates/tags';
import { type AnySnapshot, sourceTables } from '../papers/paper-sources';
import type { Ports } from '../ports';
import { readRows } from '../rows/conference-context';

/** A tag in the list shown to the office. */
export interface TagRow extends ExplainedTag {
  /** A column that the office added. */
  readonly added: boolean;
}

export interface TemplateKind {
  readonly kind: PaperKindCode;
  /** The office's own Doc; '' if the built-in template is used. */
  readonly url: string;
  /** The former Doc, or ''. */
  readonly formerUrl: string;
}

export interface TemplateFormFacts {
  readonly kinds: readonly TemplateKind[];
  readonly chosen: PaperKindCode;
  readonly tags: readonly TagRow[];
}

/** The templates of all papers, and every tag of the chosen one, including the office's columns. */
export function openTemplates(
  ports: Ports,
  input: { readonly kind: PaperKindCode | null },
): Outcome<TemplateFormFacts, Failure> {
  const settings = readRows(ports, settingsTable);
  if (!settings.ok) return settings;
  const chosen = input.kind ?? 'invitation';
  const added: TagRow[] = [];
  for (const name of paperForms[chosen].needs) {
    const sheet: Outcome<AnySnapshot, Failure> = ports.register.read(sourceTables[name]);
    if (!sheet.ok) return sheet;
    const { table, rows, addedHeaders } = sheet.value;
    for (const header of addedHeaders) {
      const example = rows.find((row) => (row.added[header] ?? '') !== '')?.added[header] ?? '';
      added.push({ name: header, example, kind: 'value', optional: true, source: table.tab, added: true });
    }
  }
  return success({
    kinds: paperCodes.map((kind) => ({
      kind,
      url: settingOf(settings.value, templateCode(kind)),
      formerUrl: settingOf(settings.value, formerTemplateCode(kind)),
    })),
    chosen,
    tags: [...paperForms[chosen].tags.map((tag) => ({ ...tag, added: false })), ...added],
  });
}

export const settingOf = (rows: readonly SettingRow[], code: string): string =>
  rows.find((row) => row.code === code)?.value ?? '';
