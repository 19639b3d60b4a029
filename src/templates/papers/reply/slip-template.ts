import { paperHead, signatureBlock, titleBlock } from '../../docx/frame';
import { paperFile } from '../../docx/paper-file';
import { bodyParagraph } from '../../docx/paragraphs';
import { closing } from '../../docx/text-blocks';
import type { PaperTag } from '../parts/frame';
import { slipBody } from './letter-words';
import type { slipTags } from './slip-paper';

const [received, basis, passedOn] = slipBody;

export const slipTemplate = (): Promise<Uint8Array> =>
  paperFile<PaperTag<typeof slipTags>>()({
    title: 'Mẫu phiếu chuyển',
    children: [
      ...paperHead(),
      ...titleBlock('PHIẾU CHUYỂN', '{{Tên đơn}} của {{Người gửi đơn}}'),
      bodyParagraph(received.text),
      bodyParagraph(basis.text, { keepNext: true }),
      closing(passedOn.text),
      signatureBlock(),
    ],
  });
