import { paperHead, signatureBlock, titleBlock } from '../../docx/frame';
import { paperFile } from '../../docx/paper-file';
import { bodyParagraph, section } from '../../docx/paragraphs';
import { closing } from '../../docx/text-blocks';
import type { PaperTag } from '../parts/frame';
import type { correctionTags } from './correction-paper';
import { correctionBody } from './correction-words';

const [announced, reason, opening, change, rest, postponed, cancelled, ending] = correctionBody;

export const correctionTemplate = (): Promise<Uint8Array> =>
  paperFile<PaperTag<typeof correctionTags>>()({
    title: 'Mẫu thông báo thay đổi',
    children: [
      ...paperHead(),
      ...titleBlock('THÔNG BÁO', '{{Trích yếu}}'),
      bodyParagraph(announced.text),
      ...section(opening.section, [
        ...section(reason.section, [bodyParagraph(reason.text)]),
        bodyParagraph(opening.text),
        ...section(change.each, [bodyParagraph(change.text)]),
        bodyParagraph(rest.text),
      ]),
      ...section(postponed.section, [bodyParagraph(postponed.text)]),
      ...section(cancelled.section, [bodyParagraph(cancelled.text)]),
      closing(ending.text),
      signatureBlock(),
    ],
  });
