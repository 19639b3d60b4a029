import type { SeasonCost } from '../domain/reminders/season-cost';
import { joined } from '../domain/text/joined';

const inDays = (days: number, minutes: number): string =>
  days <= 1 ? `khoảng ${minutes} phút` : `mất ${days} ngày`;

/** What the letters of a conference cost this account, before any is made; nothing where all is done. */
export const costLines = (cost: SeasonCost): readonly string[] => [
  ...(cost.letters === 0 ? [] : [documentLine(cost)]),
  ...(cost.mails === 0 ? [] : [mailLine(cost)]),
  ...(cost.documentDays > 1
    ? [
        'Nên in chung hoặc lập theo thôn. Nếu lập riêng từng người: bấm một lần, mỗi ngày sổ tự làm tiếp phần còn lại; hoặc nhờ đồng nghiệp bấm bằng tài khoản khác.',
      ]
    : []),
  ...(cost.mailDays > 1 || cost.roundDays > 1
    ? [
        'Thư quá hạn mức thì sổ tự gửi tiếp vào ngày sau. Cần nhanh hơn: giao giấy qua thôn, báo Zalo ở Giao giấy, báo mời; hoặc gửi bằng tài khoản Workspace và ghi hạn mức mới ở trang Cấu hình.',
      ]
    : []),
];

const documentLine = ({
  letters,
  prints,
  bundles,
  documentDays,
  documentMinutes,
  documentsADay,
}: SeasonCost): string =>
  `Còn ${letters} giấy mời: in chung ${prints} văn bản, theo thôn ${bundles} văn bản, từng người ${letters} văn bản (${inDays(documentDays, documentMinutes)}; tài khoản lập được ${documentsADay} văn bản mỗi ngày).`;

function mailLine({
  mails,
  mailDays,
  mailMinutes,
  mailsADay,
  reminded,
  rounds,
  roundDays,
}: SeasonCost): string {
  const again =
    rounds === 0
      ? ''
      : ` Sau đó ${rounds} đợt nhắc, mỗi đợt ${reminded} thư${roundDays > 1 ? `, mất ${roundDays} ngày` : ''}.`;
  return `Gửi email: ${mails} thư mời (${inDays(mailDays, mailMinutes)}; tài khoản gửi được ${mailsADay} thư mỗi ngày).${again}`;
}

/** For Hôm nay: only what does not fit into a day; `isGuess` while the list of guests is not there yet. */
export function tightSentence(cost: SeasonCost, isGuess: boolean): string {
  const { letters, documentDays, mailDays, mails } = cost;
  return joined(
    ' ',
    documentDays > 1
      ? `${isGuess ? 'Khoảng ' : ''}${letters} giấy mời: lập riêng từng người mất ${documentDays} ngày, nên in chung hoặc theo thôn.`
      : '',
    mailDays > 1
      ? `${isGuess ? 'Nếu ai cũng có email, gửi' : `Gửi ${mails} thư`} mất ${mailDays} ngày; nên giao giấy qua thôn.`
      : '',
  );
}
