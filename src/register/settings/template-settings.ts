import { type PaperKindCode, paperKinds } from '../papers/paper-kinds';
import { rowWith } from '../table';
import { type SettingRow, settingsTable } from './settings-table';

/** Largest Word file that a sidebar sends, bytes; a template with a logo has a tenth of it. */
export const largestTemplate = 4_000_000;

/** Codes of the lines of `Cấu hình` that hold the template in use, and the one before it. */
export const templateCode = (kind: PaperKindCode): string => `drive.template.${kind}`;
export const formerTemplateCode = (kind: PaperKindCode): string => `drive.former.${kind}`;

export const templateName = (kind: PaperKindCode): string => `Mẫu ${paperKinds[kind].label}`;

const section = 'Văn bản trên Drive';

/** The line of the template in use, for a register that has none yet. */
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
