import { draftMark, titleLine } from '../../docx/frame';
import { lineWidths, sizes, textWidth } from '../../docx/page-form';
import { paperFile } from '../../docx/paper-file';
import { bodyParagraph, centred, drawnLine, leftAligned, spacing } from '../../docx/paragraphs';
import type { PaperTag } from '../parts/frame';
import type { broadcastTags } from './broadcast-paper';
import { broadcastParagraphs } from './broadcast-words';

/** Half-points; large, because it is read standing at a microphone. */
const readingSize = 34;
const readingGap = spacing(0, 200, 360);

export const broadcastTemplate = (): Promise<Uint8Array> =>
  paperFile<PaperTag<typeof broadcastTags>>()({
    title: 'Mẫu lời phát thanh',
    children: [
      ...draftMark(),
      centred('LỜI PHÁT THANH', { size: sizes.title, bold: true }),
      titleLine('{{Tên hội nghị}}'),
      drawnLine(lineWidths.title, textWidth, 320),
      ...broadcastParagraphs.map((text) =>
        bodyParagraph(text, { spacing: readingGap }, { size: readingSize }),
      ),
      leftAligned(
        'Ngày phát: …………… Buổi: …………… Số lần: ……… Người phát: ……………………',
        { size: sizes.table, italics: true },
        { spacing: spacing(360, 0) },
      ),
    ],
  });
