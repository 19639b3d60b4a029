import {
  BorderStyle,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Document,
  LeaderType,
  Packer,
  PageBreak,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import { specimenPages } from '../../domain/self-check/letter-room';
import { font, margins, pageSize, sizes, textWidth } from './page-form';
import { bodyLine, spacing } from './paragraphs';

/** Twips that a line of the body takes, with the gap after it. */
const gap = 120;
const lineHeight = Math.round(14 * 20 * 1.15 * 1.05) + gap;
const pageHeight = pageSize.height - margins.top - margins.bottom;

const line = (text: string, after = gap): Paragraph =>
  new Paragraph({
    spacing: spacing(0, after, bodyLine),
    children: [new TextRun({ text, font, size: sizes.body })],
  });

const edge = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;

/** What the papers rely on, and what conversions are known to drop. */
const features = (): readonly (Paragraph | Table)[] => [
  new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [textWidth],
    rows: [
      new TableRow({
        children: [
          new TableCell({
            borders: { top: edge, bottom: edge, left: edge, right: edge },
            children: [line('Ô có viền', 0)],
          }),
        ],
      }),
    ],
  }),
  new Paragraph({
    spacing: spacing(0, gap, bodyLine),
    border: { bottom: { ...edge, space: 1 } },
    children: [new TextRun({ text: 'Dòng có kẻ', font, size: sizes.body })],
  }),
  new Paragraph({
    spacing: spacing(0, gap, bodyLine),
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth, leader: LeaderType.DOT }],
    children: [
      new CommentRangeStart(0),
      new TextRun({ text: 'Dòng có chấm\t', font, size: sizes.body }),
      new CommentRangeEnd(0),
      new TextRun({ children: [new CommentReference(0)] }),
    ],
  }),
];

/** Lines of text down to `room` millimetres above the end of the page. */
function pageOf(room: number, isFirst: boolean): readonly Paragraph[] {
  const free = pageHeight - Math.round((room * 1440) / 25.4);
  const count = Math.floor((free + gap) / lineHeight) - 1;
  const rest = free + gap - (count + 1) * lineHeight;
  const lead = isFirst ? [] : [new Paragraph({ children: [new PageBreak()], spacing: spacing(0, 0, 20) })];
  return [
    ...lead,
    line(`Chừa ${room} mm`, gap + rest),
    ...Array.from({ length: count }, (_, at) => line(`Dòng ${at + 2}`)),
  ];
}

/** What the self-check converts: full pages with less and less room, and a last one of borders, a leader and a comment. */
export async function specimen(commentedAt: Date): Promise<Uint8Array> {
  const document = new Document({
    title: 'Tự kiểm tra',
    creator: 'Sổ đối thoại',
    lastModifiedBy: 'Sổ đối thoại',
    comments: {
      children: [
        {
          id: 0,
          author: 'Sổ đối thoại',
          date: commentedAt,
          children: [new Paragraph({ children: [new TextRun('Ghi chú')] })],
        },
      ],
    },
    sections: [
      {
        properties: { page: { size: pageSize, margin: margins } },
        children: [
          ...specimenPages.flatMap((room, at) => pageOf(room, at === 0)),
          new Paragraph({ children: [new PageBreak()], spacing: spacing(0, 0, 20) }),
          ...features(),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
