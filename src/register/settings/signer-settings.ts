import { failure } from '../../domain/outcome';
import { cleanText } from '../../domain/text/vietnamese-text';
import type { Column } from '../column';
import { isOfHead, madePaperCodes, type PaperKindCode, paperCodes, paperKinds } from '../papers/paper-kinds';
import { rowWith } from '../table';
import { rowsInUse, type Setting } from './setting';
import { settingsTable } from './settings-table';

export interface SignerSetting {
  readonly authority: string;
  readonly title: string;
  readonly name: string;
}

/** Whether a row is that of one of the papers. */
export const isOfKind =
  (codeOf: (kind: PaperKindCode) => string) =>
  (code: string): boolean =>
    paperCodes.some((kind) => codeOf(kind) === code);

/** `KT; PHÓ CHỦ TỊCH; Nguyễn Văn Bình` */
function readSigner(typed: string): SignerSetting | undefined {
  const [authority = '', title = '', name = '', ...more] = typed.split(';').map(cleanText);
  return authority !== '' && title !== '' && name !== '' && more.length === 0
    ? { authority, title, name }
    : undefined;
}

const signerCode = (kind: PaperKindCode): string => `signer.${kind}`;

const signerColumn: Column<string> = {
  ...settingsTable.columns.value,
  read(cell) {
    const typed = settingsTable.columns.value.read(cell);
    return typed.ok && typed.value !== '' && !readSigner(typed.value) ? failure('signer-invalid') : typed;
  },
};

const signedKinds = madePaperCodes.filter((kind) =>
  ['committee', 'head'].includes(paperKinds[kind].signedBy),
);

/** The kinds that somebody else than the signer of the invitation signs. */
export const signers: Setting<Readonly<Partial<Record<PaperKindCode, SignerSetting>>>> = {
  cells: { value: signerColumn },
  isList: false,
  alsoOwns: isOfKind(signerCode),
  rows: signedKinds.map((kind) =>
    rowWith(settingsTable, {
      section: 'Người ký văn bản khác',
      code: signerCode(kind),
      name: paperKinds[kind].label,
      note: `Chế độ ký; chức vụ; họ tên. Ví dụ: KT; PHÓ CHỦ TỊCH; Nguyễn Văn Bình. Để trống: người ký chung${isOfHead(kind) ? ', không ghi TM' : ''}.`,
    }),
  ),
  read: (rows) =>
    Object.fromEntries(
      paperCodes.flatMap((kind) => {
        const signer = readSigner(rowsInUse(rows, signerCode(kind))[0]?.value ?? '');
        return signer ? [[kind, signer] as const] : [];
      }),
    ),
};
