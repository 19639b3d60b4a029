import {
  BorderStyle,
  HeightRule,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { AnyBlock, Block, TagsOf } from '../../docx/block';
import { draftMark } from '../../docx/frame';
import { bareMargins, pageSize } from '../../docx/page-form';
import { paperFile } from '../../docx/paper-file';
import { breakUnlessLast, centred, section, spacing, unless } from '../../docx/paragraphs';
import type { PaperTag } from '../parts/frame';
import { cardSizes } from './card-sizes';
import type { cardsTags } from './cards-paper';

/** The sheet is folded in half, with the name on the lower half. */
const halfHeight = Math.floor(pageSize.width / 2) - bareMargins.top;

/** Twips; room for the mark of a draft on the first sheet. */
const slack = 600;

const tableWidth = pageSize.height - bareMargins.left - bareMargins.right;

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const fold = { style: BorderStyle.DOTTED, size: 4, color: '999999' } as const;

/** Half-points. */
const form = (size: number, bold = false) => ({ size: size * 2, bold });

const half = (children: TableCell, height: number): TableRow =>
  new TableRow({
    cantSplit: true,
    height: { value: height, rule: HeightRule.EXACT },
    children: [children],
  });

const cell = (content: readonly AnyBlock[], foldBelow: boolean): TableCell =>
  new TableCell({
    width: { size: tableWidth, type: WidthType.DXA },
    borders: { top: none, left: none, right: none, bottom: foldBelow ? fold : none },
    verticalAlign: VerticalAlign.CENTER,
    children: [...content],
  });

const nameLine = <Tag extends string>(tag: Tag, size: number) =>
  centred(`{{${tag}}}` as const, form(size, true));

const positionLine = (size: number) =>
  centred('{{Chức vụ, đơn vị}}', form(size), { spacing: spacing(240, 0) });

const lowerHalf = () => [
  centred('{{Tên cơ quan}}', form(cardSizes.agency), { spacing: spacing(0, 240) }),
  ...section('Tên ngắn', [nameLine('Tên ngắn', cardSizes.name)]),
  ...section('Tên dài', [
    ...section('Tên dài vừa một dòng', [nameLine('Tên dài', cardSizes.longName)]),
    ...unless('Tên dài vừa một dòng', [nameLine('Tên dài', cardSizes.longestName)]),
  ]),
  ...section('Chức vụ dài', [positionLine(cardSizes.longPosition)]),
  ...unless('Chức vụ dài', [positionLine(cardSizes.position)]),
];

const card = (): Block<TagsOf<ReturnType<typeof lowerHalf>[number]>> =>
  new Table({
    layout: TableLayoutType.FIXED,
    width: { size: tableWidth, type: WidthType.DXA },
    columnWidths: [tableWidth],
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
    rows: [
      half(cell([centred('', form(cardSizes.agency))], true), halfHeight),
      half(cell(lowerHalf(), false), halfHeight - slack),
    ],
  });

export const cardsTemplate = (): Promise<Uint8Array> =>
  paperFile<PaperTag<typeof cardsTags>>()({
    title: 'Mẫu bảng tên',
    landscape: true,
    bare: true,
    children: [...draftMark(), ...section('Bảng tên', [card(), ...breakUnlessLast()])],
  });
