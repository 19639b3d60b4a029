import type { MailStop } from '../../register/mail-stop';

export const mailStopsTitle = 'Lưu ý về thư nhắc';

const list = (names: readonly string[]): string => names.join('; ');

/** Why mails do not leave, and what to do about it. */
export function mailStopSentence(stop: MailStop): string {
  switch (stop.kind) {
    case 'not-issued':
      return 'Hội nghị chưa chốt nên chưa gửi thư nhắc đại biểu.';
    case 'no-clerk-address':
      return 'Chưa có email của văn phòng nên sổ không gửi được thư nhắc văn phòng.';
    case 'unread-addresses':
      return `Không đọc được email ở trang Cấu hình: ${list(stop.names)}. Vào Soát sổ để sửa.`;
    case 'rules-off':
      return `Đang tắt ở trang Cấu hình: ${list(stop.names)}.`;
    case 'unread-days':
      return `Trang Ngày nghỉ có ${stop.rows} dòng không đọc được nên chưa tính vào thời hạn. Vào Soát sổ để sửa.`;
    case 'village-renamed':
      return `${stop.was} đã đổi tên thành ${stop.is}. Vào Soát sổ để ghi tên mới ở các trang khác; giấy mời, văn bản đã gửi còn ghi tên cũ thì báo lại cho thôn.`;
    default:
      stop satisfies never;
      return '';
  }
}
