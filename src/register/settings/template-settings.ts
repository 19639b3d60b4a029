import { type PaperKindCode, paperKinds } from '../papers/paper-kinds';
import { rowWith } from '../table';
import { type SettingRow, settingsTable } from './settings-table';

/** Size limit of an uploaded Word file, bytes; a template with a logo takes a tenth. */
export const largestTemplate = 4_000_000;

/** Codes of the settings for the current template and the previous one. */
export const templateCode = (kind: PaperKindCode): string => `drive.template.${kind}`;
const former = 'drive.former.';
export const formerTemplateCode = (kind: PaperKindCode): string => former + kind;

export const templateName = (kind: PaperKindCode): string => `Mẫu ${paperKinds[kind].label}`;

const section = 'Văn bản trên Drive';

/** Row of the current template, for a register without one. */
export const templateRow = (kind: PaperKindCode, value: string): SettingRow =>
  rowWith(settingsTable, { section, code: templateCode(kind), name: templateName(kind), value });

export const formerNote = (at: string, by: string): string => `Thay lúc ${at}${by === '' ? '' : `, ${by}`}.`;

export const formerTemplateRow = (kind: PaperKindCode, value: string, note: string): SettingRow =>
  rowWith(settingsTable, {
    section,
    code: formerTemplateCode(kind),
    name: `${templateName(kind)} (bản trước)`,
    value,
    note,
  });

/** Empties the rows of former templates, for a copied register, which cannot open those of the original. */
export const noFormerTemplates = (rows: readonly SettingRow[]) =>
  rows
    .filter(({ code, value }) => code.startsWith(former) && value !== '')
    .map(({ code }) => ({ key: code, values: { value: '', note: '' } }));
