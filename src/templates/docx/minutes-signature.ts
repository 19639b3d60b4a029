import type { AnyBlock } from './block';
import { recipientList, signatureRoom } from './frame';
import { sizes, textWidth } from './page-form';
import { centred, section, spacing } from './paragraphs';
import { fixedTable } from './tables';

const half = Math.floor(textWidth / 2);

/** `Nơi nhận` below the left signature. */
export const recipientBlock = () => recipientList({ spacing: spacing(120, 0) });

/** A title, a hint such as `(Chữ ký)`, four blank lines and the name. */
export const signaturePlace = <Title extends string, Hint extends string, Name extends string>(
  title: Title,
  hint: Hint,
  name: Name,
  gap = spacing(0, 0),
) => [
  centred(title, { size: sizes.signature, bold: true }, { spacing: gap }),
  centred(hint, { size: sizes.recipientsLabel, italics: true }),
  centred(name, { size: sizes.signature, bold: true }, { spacing: signatureRoom }),
];

/**
 * The end of minutes (sample form 1.9): secretary on the left above the recipients, chair on the right above the
 * co-chair (Law 72/2025, Article 43). The seal belongs to the signature of a head of the committee: a secretary of the
 * Party who presides has none.
 */
export const minutesSignatures = () =>
  fixedTable(
    [
      [
        [...signaturePlace('THƯ KÝ', '(Chữ ký)', '{{Người ghi biên bản}}'), ...recipientBlock()],
        [
          ...signaturePlace(
            'CHỦ TỌA',
            '(Chữ ký{{#Dấu của chủ tọa}}, dấu của cơ quan{{/Dấu của chủ tọa}})',
            '{{Người chủ trì}}',
          ),
          ...section('Người đồng chủ trì', [
            ...signaturePlace(
              'ĐỒNG CHỦ TỌA',
              '(Chữ ký{{#Dấu của đồng chủ tọa}}, dấu của cơ quan{{/Dấu của đồng chủ tọa}})',
              '{{Người đồng chủ trì}}',
              spacing(240, 0),
            ),
          ]),
        ],
      ],
    ],
    { columnWidths: [half, textWidth - half], ruled: false },
  );

/** A place to sign by hand; `name` is '' if the name is handwritten too. */
export const handSigned = <Title extends string, Name extends string>(title: Title, name: Name) => [
  centred(title, { size: sizes.signature, bold: true }, { keepNext: true }),
  centred('(Ký, ghi rõ họ tên)', { size: sizes.table, italics: true }, { keepNext: true }),
  centred(name, { size: sizes.signature, bold: true }, { spacing: signatureRoom }),
];

/** Two signatures side by side. */
export const sideBySide = <Left extends AnyBlock, Right extends AnyBlock>(
  left: readonly Left[],
  right: readonly Right[],
  width: number = textWidth,
) =>
  fixedTable([[left, right]], {
    columnWidths: [Math.floor(width / 2), Math.ceil(width / 2)],
    ruled: false,
  });
