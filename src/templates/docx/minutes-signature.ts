import type { Paragraph, Table } from 'docx';
import { sizes, textWidth } from './page-form';
import { centred, leftAligned, section, spacing } from './paragraphs';
import { fixedTable } from './tables';

const signatureRoom = spacing(1320, 0);
const half = Math.floor(textWidth / 2);

/** `Nơi nhận`, where it stands under the signature at the left. */
export const recipientBlock = (): readonly Paragraph[] => [
  leftAligned(
    'Nơi nhận:',
    { size: sizes.recipientsLabel, bold: true, italics: true },
    { spacing: spacing(120, 0) },
  ),
  ...section('Nơi nhận', [leftAligned('{{Dòng nơi nhận}}', { size: sizes.recipients })]),
];

/** A title, what is written under it by hand, and the name; four blank lines between them. */
export const signaturePlace = (
  title: string,
  hint: string,
  name: string,
  gap = spacing(0, 0),
): readonly Paragraph[] => [
  centred(title, { size: sizes.signature, bold: true }, { spacing: gap }),
  centred(hint, { size: sizes.recipientsLabel, italics: true }),
  centred(name, { size: sizes.signature, bold: true }, { spacing: signatureRoom }),
];

/**
 * The end of minutes (sample form 1.9): secretary at the left with the recipients below, chair at the right, and
 * under the chair whoever chairs with them (Law 72/2025, Article 43).
 */
export const minutesSignatures = (): Table =>
  fixedTable(
    [
      [
        [...signaturePlace('THƯ KÝ', '(Chữ ký)', '{{Người ghi biên bản}}'), ...recipientBlock()],
        [
          ...signaturePlace('CHỦ TỌA', '(Chữ ký, dấu của cơ quan)', '{{Người chủ trì}}'),
          ...section('Người đồng chủ trì', [
            ...signaturePlace('ĐỒNG CHỦ TỌA', '(Chữ ký)', '{{Người đồng chủ trì}}', spacing(240, 0)),
          ]),
        ],
      ],
    ],
    { columnWidths: [half, textWidth - half], ruled: false },
  );
