import { paperHead, signatureBlock, titleBlock } from '../../docx/frame';
import { paperFile } from '../../docx/paper-file';
import { bodyParagraph } from '../../docx/paragraphs';
import { closing } from '../../docx/text-blocks';
import type { PaperTag } from '../parts/frame';
import type { slipTags } from './slip-paper';

export const slipTemplate = (): Promise<Uint8Array> =>
  paperFile<PaperTag<typeof slipTags>>()({
    title: 'Mẫu phiếu chuyển',
    children: [
      ...paperHead(),
      ...titleBlock('PHIẾU CHUYỂN', '{{Tên đơn}} của {{Người gửi đơn}}'),
      bodyParagraph(
        '{{Tên cơ quan}} tiếp nhận {{Ngày tiếp nhận}} {{Đơn tiếp nhận}} của {{Người gửi đơn}}, địa chỉ: {{Địa chỉ}}; nội dung: {{Tóm tắt nội dung}}.',
      ),
      bodyParagraph(
        'Căn cứ {{Căn cứ chuyển đơn}}, {{Đơn chuyển}} thuộc thẩm quyền giải quyết của {{Cơ quan có thẩm quyền}}.',
        { keepNext: true },
      ),
      closing(
        '{{Tên cơ quan}} chuyển {{Đơn chuyển}} đến {{Cơ quan có thẩm quyền}} để giải quyết theo quy định và thông báo kết quả để {{Người gửi đơn}} biết./.',
      ),
      signatureBlock(),
    ],
  });
