import { usualRoom } from '../../../domain/self-check/letter-room';
import type { TagScope, TagValue } from '../../document-engine';
import { lineCount, type MeasuredText } from '../../words/text-measure';
import { filled } from '../parts/one-page';
import { type InvitationPrint, printTags } from './invitation-tags';
import { letterGap, letterParagraphs } from './letter-paragraphs';

const points = (millimetres: number): number => (millimetres * 72) / 25.4;

/** Points, as `page-form.ts` and `frame.ts` lay out the letter on A4. */
const page = {
  /** Between the margins of 20 mm. */
  height: points(297 - 2 * 20),
  width: 467.7,
  left: 187,
  right: 280.7,
  title: 377.7,
  recipients: 210,
  signer: 257.7,
} as const;

/** Line height of Times New Roman by its size; body text has 1.05 lines. */
const lineHeight = 1.15;
const bodyLines = 1.05;
const indent = 36;
/** A drawn line with the space around it, after `gap` points. */
const drawn = (gap: number): number => 4.6 + gap;

const text = (value: TagValue | undefined): string => (typeof value === 'string' ? value : '');

const rowsOf = (value: TagValue | undefined): readonly TagScope[] => (typeof value === 'object' ? value : []);

const block = (words: string, form: MeasuredText & { readonly width: number }): number =>
  lineCount(words, form) * form.size * lineHeight;

const lines = (
  rows: readonly TagScope[],
  tag: string,
  form: MeasuredText & { readonly width: number },
): number => rows.reduce((sum, row) => sum + block(text(row[tag]), form), 0);

function headHeight(scope: TagScope): number {
  const agency = ['Cơ quan dòng 1', 'Cơ quan dòng 2'].map((tag) =>
    block(text(scope[tag]), { size: 12, bold: true, width: page.left }),
  );
  const national = (12 + 13) * lineHeight;
  const number = block(`Số: ${text(scope['Số giấy mời'])}`, { size: 13, width: page.left });
  const place = block(text(scope['Địa danh, ngày tháng']), { size: 13, width: page.right });
  const title = block(`Dự ${text(scope['Tên hội nghị'])}`, { size: 14, bold: true, width: page.title });
  return (
    Math.max(
      agency.reduce((sum, height) => sum + height, 0),
      national,
    ) +
    drawn(6) +
    Math.max(number, place) +
    (14 + 14 * lineHeight + title + drawn(12))
  );
}

function signatureHeight(scope: TagScope): number {
  const recipients =
    12 * lineHeight + lines(rowsOf(scope['Nơi nhận']), 'Dòng nơi nhận', { size: 11, width: page.recipients });
  const form = { size: 14, bold: true, width: page.signer };
  const signer =
    lines(rowsOf(scope['Quyền hạn, chức vụ']), 'Dòng chức vụ', form) +
    66 +
    block(text(scope['Người ký']), form);
  return Math.max(recipients, signer);
}

const bodyHeight = (scope: TagScope): number =>
  letterParagraphs
    .filter(({ section }) => section === undefined || scope[section])
    .reduce((sum, { text: words, gapAfter = letterGap }) => {
      const count = lineCount(filled(words, scope), { size: 14, width: page.width, indent });
      return sum + count * 14 * lineHeight * bodyLines + gapAfter;
    }, 0);

/**
 * How far each letter reaches over the end of its page, points; at most 0 if it fits with the room to spare that another
 * program may need to break it differently.
 */
export function lettersOverPage(print: InvitationPrint, room: number = usualRoom): readonly number[] {
  const scope = printTags(print);
  const around = headHeight(scope) + signatureHeight(scope);
  return rowsOf(scope['Giấy mời']).map(
    (letter) => around + bodyHeight({ ...scope, ...letter }) - page.height + points(room),
  );
}
