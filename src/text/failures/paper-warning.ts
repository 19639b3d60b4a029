import type { PaperWarning } from '../../register/papers/paper-report';
import { shownIso } from '../shown-date';

/** For a person to check before signing. */
export function paperWarningSentence(warning: PaperWarning): string {
  switch (warning.kind) {
    case 'notice-late':
      return `Đã quá hạn thông báo (${shownIso(warning.lastDay)}).`;
    case 'basis-expired':
      return warning.replacement === ''
        ? `Căn cứ đã hết hiệu lực: ${warning.text}.`
        : `Căn cứ đã hết hiệu lực: ${warning.text}; thay bằng: ${warning.replacement}.`;
    case 'basis-missing':
      return 'Chưa có căn cứ pháp lý nào còn hiệu lực ở trang Cấu hình.';
    case 'recipient-expired':
      return `Nơi nhận không còn: ${warning.text}.`;
    case 'duty-expired':
      return `Tổ chức thực hiện ghi đơn vị không còn: ${warning.unit}; sửa hoặc ghi Đến ngày ở trang Cấu hình, mục Tổ chức thực hiện (Kế hoạch).`;
    case 'no-council-chair':
      return `Chưa có đại diện ${warning.body} trong hai người chủ trì; kiểm tra Chức vụ chủ trì, Chức vụ đồng chủ trì.`;
    case 'opens-late':
      return `Chương trình khai mạc lúc ${warning.opens}, giấy mời và thông báo ghi ${warning.startTime}.`;
    case 'proof-later':
      return `Nhật ký ${warning.proof === 'notice' ? 'thông báo hội nghị' : 'công bố kết quả'} ghi ngày ${shownIso(warning.date)}, sau ngày của văn bản (${shownIso(warning.signedOn)}).`;
    case 'day-off':
      return `Ngày ${shownIso(warning.date)} là ngày nghỉ.`;
    case 'too-long':
      return `Dài ${warning.words} chữ, nên gọn trong ${warning.most} chữ.`;
    case 'sums-differ':
      return `${warning.what}: ${warning.one} và ${warning.other} không khớp.`;
    default:
      warning satisfies never;
      return '';
  }
}
