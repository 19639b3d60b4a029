import { joined } from '../domain/text/joined';
import { shownIso } from './shown-date';

/** Screen texts of Giao giấy, báo mời. */
export const tellingText = {
  title: 'Cách báo, giao giấy',
  tabs: { message: 'Nhắn tin', paper: 'Giao giấy', reply: 'Trả lời' },
  messageHelp:
    'Chép tin nhắn, dán vào Zalo hoặc SMS. Sổ chỉ tính là đã báo khi có người bấm ghi bên dưới, kèm ngày và người báo.',
  to: 'Nhắn cho',
  kinds: { village: 'Một thôn, đơn vị', group: 'Một nhóm đại biểu', person: 'Một người' },
  village: 'Thôn, đơn vị',
  group: 'Nhóm đại biểu',
  person: 'Người nhận',
  noVillage: 'Cơ quan, đơn vị',
  noGroup: 'Chưa xếp nhóm',
  choice: (name: string, people: number): string => `${name} (${people} người)`,
  message: 'Tin nhắn',
  one: (honorific: string, name: string): string => `${honorific || 'ông (bà)'} ${name}`,
  ofVillage: (people: number, village: string): string => `${people} đại biểu của ${village}`,
  ofGroup: (people: number, group: string): string => `${people} đại biểu (${group})`,
  length: (letters: number): string => `${letters}/300 ký tự`,
  copy: 'Chép tin nhắn',
  copied: 'Đã chép tin nhắn. Dán vào Zalo hoặc SMS để gửi.',
  selected: 'Đã chọn sẵn tin nhắn: bấm Ctrl+C (điện thoại: Sao chép) để chép.',
  unready: (missing: string): string => `Chưa soạn được tin nhắn vì hội nghị còn thiếu ${missing}.`,
  toConference: 'Mở Hội nghị',
  toStatus: 'Chốt hội nghị',
  toLetters: 'Lập giấy mời',
  missing: { date: 'ngày', time: 'giờ bắt đầu', venue: 'địa điểm' },
  told: (told: number, all: number): string => `Đã báo ${told}/${all} người.`,
  recordTold: 'Ghi đã báo',
  toldOn: 'Ngày báo',
  toldBy: 'Người báo, cách báo',
  tell: (people: number): string => `Ghi đã báo ${people} người`,
  recordedTold: (people: number): string => `Đã ghi báo mời cho ${people} người.`,
  paperHelp: 'Ghi khi đã giao giấy mời cho người nhận hoặc Trưởng thôn. Một lần ghi được nhiều thôn.',
  unissued: 'Hội nghị chưa chốt nên chưa ghi được.',
  withoutLetter: (people: number): string => `${people} người chưa có giấy mời nên chưa ghi giao được.`,
  nobodyToHand: 'Không còn giấy mời nào chưa ghi ngày gửi hoặc giao.',
  villages: 'Các thôn, đơn vị đã giao',
  openPeople: (people: number): string => `${people} người chưa ghi giao`,
  each: 'Bỏ riêng từng người chưa giao',
  handedOn: 'Ngày giao',
  handedBy: 'Người giao',
  handOver: (people: number, villages: number): string => `Ghi đã giao ${people} người, ${villages} nơi`,
  handedOver: (people: number): string => `Đã ghi giao giấy mời cho ${people} người.`,
  takeBack: (people: number, day: string, by: string): string =>
    `Hoàn tác lần ghi gần nhất: ${people} người, ${shownIso(day)}${by === '' ? '' : `, ${by}`}`,
  takeBackQuestion: (people: number): string =>
    `Bỏ lần ghi gần nhất của ${people} người? Họ trở lại là chưa báo; sau này ghi lại được.`,
  takenBack: (people: number, kept: readonly string[]): string =>
    joined(
      ' ',
      `Đã bỏ lần ghi của ${people} người.`,
      kept.length === 0 ? '' : `Giữ nguyên vì đã sửa sau đó: ${kept.join(', ')}.`,
    ),
  replyHelp: 'Có người gọi báo: gõ vài chữ của tên, bấm một lần.',
  search: 'Tìm người trả lời',
  reply: { coming: 'Dự', 'not-coming': 'Không dự', unanswered: 'Bỏ xác nhận' },
  replyOf: { coming: 'xác nhận dự', 'not-coming': 'không dự', unanswered: 'chưa trả lời' },
  replyLabel: (reply: string, name: string): string => `${reply}: ${name}`,
  strikeOff: (name: string): string => `Thôi mời ${name}`,
  strikeReason: 'Lý do thôi mời',
  strikeHelp: 'Từ lúc này không nhận giấy mời, thư nhắc; mời lại được ở cuối bảng.',
  doStrikeOff: 'Thôi mời',
  struckOff: (name: string, isTold: boolean): string =>
    `Đã thôi mời ${name}.${isTold ? ' Người này đã nhận giấy mời: báo lại để khỏi đến.' : ''}`,
  allStruckOff: (count: number): string => `Đã thôi mời (${count})`,
  bringBack: 'Mời lại',
  /** `reserve` had taken the seat. */
  broughtBack: (name: string, reserve: string, isTold: boolean): string =>
    [
      `Đã mời lại ${name}.`,
      reserve === '' ? '' : `${reserve} trở lại danh sách dự bị${isTold ? ', báo lại cho người này' : ''}.`,
    ]
      .join(' ')
      .trim(),
  substitute: (name: string): string => `${name} vào thay`,
  replied: (name: string, reply: string): string => `${name}: ${reply}.`,
  replies: (coming: number, notComing: number, open: number): string =>
    `Dự ${coming}; không dự ${notComing}; chưa trả lời ${open}.`,
  more: (count: number): string => `Gõ thêm chữ để tìm: còn ${count} người.`,
} as const;
