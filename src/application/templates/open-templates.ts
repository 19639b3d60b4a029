import type { Failure } from '../../domain/failure';
import { inTurn, mapValue, type Outcome } from '../../domain/outcome';
import { type PaperKindCode, paperCodes } from '../../register/papers/paper-kinds';
import { type SettingRow, settingsTable } from '../../register/settings/settings-table';
import { formerTemplateCode, templateCode } from '../../register/settings/template-settings';
import { paperForms } from '../../templates/papers/registry';
import type { ExplainedTag } from '../../templates/tags';
import { type AnySnapshot, readSources } from '../papers/paper-sources';
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
  const chosen = input.kind ?? 'invitation';
  const read = inTurn({
    settings: () => readRows(ports, settingsTable),
    sources: () => readSources(ports, paperForms[chosen].needs),
  });
  return mapValue(read, ({ settings, sources }) => ({
    kinds: paperCodes.map((kind) => ({
      kind,
      url: settingOf(settings, templateCode(kind)),
      formerUrl: settingOf(settings, formerTemplateCode(kind)),
    })),
    chosen,
    tags: [
      ...paperForms[chosen].tags.map((tag) => ({ ...tag, added: false })),
      ...Object.values(sources).flatMap(addedTags),
    ],
  }));
}

const addedTags = ({ table, rows, addedHeaders }: AnySnapshot): readonly TagRow[] =>
  addedHeaders.map((header) => ({
    name: header,
    example: rows.find(({ added }) => (added[header] ?? '') !== '')?.added[header] ?? '',
    kind: 'value',
    optional: true,
    source: table.tab,
    added: true,
  }));

export const settingOf = (rows: readonly SettingRow[], code: string): string =>
  rows.find((row) => row.code === code)?.value ?? '';
