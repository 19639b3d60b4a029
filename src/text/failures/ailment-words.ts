import type { Ailment } from '../../domain/pulse/pulse';
import { restoreFiles } from '../forms/form-words';
import { shownIso } from '../shown-date';
import { failureSentence } from './failure-sentence';
import { mailStopSentence } from './mail-stop-sentence';

const someone = (person: string): string => (person === '' ? 'người phụ trách' : person);

/** What is wrong with the work that goes on by itself. */
export function ailmentSentence(ailment: Ailment): string {
  switch (ailment.kind) {
    case 'refused':
      return ailment.isMine
        ? 'Tài khoản này chưa cho phép gửi thư nên thư đang dừng. Vào Đối thoại → Sổ → Thiết lập sổ, đồng ý các quyền rồi bấm “Chạy lại nhắc việc”.'
        : `Tài khoản ${ailment.person} không còn cho phép gửi thư nên thư đang dừng.`;
    case 'no-owner':
      return 'Chưa có ai chạy nhắc việc nên sổ không tự gửi thư nào.';
    case 'silent':
      return `Nhắc việc hằng ngày không chạy từ ngày ${shownIso(ailment.since)} (tài khoản ${someone(ailment.owner)}).`;
    case 'unproved':
      return `Chưa thấy lịch nhắc việc hằng ngày của tài khoản ${ailment.owner} chạy lần nào.`;
    case 'ledger-behind':
      return 'Sổ gửi thiếu dòng so với lần gửi trước: sổ vừa lùi về bản cũ hoặc có người xóa dòng. Sổ không gửi thư nào cho đến khi có người xem lại.';
    case 'set-up-unfinished':
      return 'Lần Thiết lập sổ gần nhất chưa xong nên có trang, cột hoặc mẫu giấy mời chưa đúng.';
    case 'outdated':
      return 'Tiện ích có bản mới hơn sổ. Nâng cấp để có trang và cột mới; dữ liệu đã nhập giữ nguyên.';
    case 'run-failed':
      return `Lần nhắc việc gần nhất chưa xong. ${failureSentence(ailment.failure)}`;
    case 'ledger-damaged':
      return `Có người sửa tay ${ailment.lines} dòng của Sổ gửi nên chưa biết thư đã gửi hay chưa.`;
    case 'letters-in-doubt':
      return `Có ${ailment.letters} thư cần kiểm tra đã gửi hay chưa.`;
    case 'files-gone':
      return ailment.isMine
        ? `Có ${ailment.documents} tệp giấy mời, văn bản đã xóa hoặc đang ở thùng rác của Drive.`
        : `Có ${ailment.documents} tệp do tài khoản ${ailment.person} lập đã xóa hoặc đang ở thùng rác của Drive.`;
    case 'over-quota':
      return `Còn ${ailment.letters} thư chờ sang ngày khác vì hết hạn mức gửi trong ngày.`;
    default:
      return mailStopSentence(ailment);
  }
}

/** The button that mends it. */
export function mendLabel(ailment: Ailment): string {
  switch (ailment.kind) {
    case 'refused':
    case 'silent':
    case 'unproved':
      return ailment.isMine ? 'Chạy lại nhắc việc' : 'Chuyển sang tài khoản của tôi';
    case 'no-owner':
      return 'Nhận chạy nhắc việc';
    case 'ledger-behind':
      return 'Đã xem, cho gửi tiếp';
    case 'set-up-unfinished':
      return 'Thiết lập tiếp';
    case 'outdated':
      return 'Nâng cấp sổ';
    case 'ledger-damaged':
    case 'letters-in-doubt':
    case 'over-quota':
      return 'Mở Mời họp';
    case 'files-gone':
      return ailment.isMine ? restoreFiles : 'Lập lại bằng tài khoản của tôi';
    case 'no-clerk-address':
      return 'Ghi email văn phòng';
    case 'run-failed':
    case 'unread-addresses':
    case 'unread-days':
    case 'village-renamed':
      return 'Mở Soát sổ';
    default:
      return ailment satisfies never;
  }
}

/** Said once it is mended. */
export const mendedSentence = {
  'take-over': 'Nhắc việc hằng ngày chạy dưới tài khoản này.',
  'accept-ledger': 'Sổ sẽ gửi tiếp. Thư đến hạn từ trước nằm ở mục Cần kiểm tra trong Mời họp.',
  'set-up': 'Đã thiết lập xong sổ.',
  'restore-files': 'Đã lấy lại tệp.',
  'go-on': 'Đã làm xong phần còn lại.',
  // Where the job has ended meanwhile.
  watch: 'Việc đang chạy đã xong. Mở lại mục này để xem kết quả.',
  'remake-files': 'Đã lập lại các bản nháp bằng tài khoản này. Bản đã có số giữ nguyên.',
  'open-invitations': '',
  'open-check': '',
  'open-office': '',
} as const;
