import type { Picture } from './picture';
import { linesOf } from './sheet-rows';
import { mustDo, type Stage } from './stage';

const uncertain = 'Cần kiểm tra';

export const onReview = (stage: Stage): number =>
  linesOf(stage.host.state, 'Sổ gửi').filter((line) => line['Tình trạng'] === uncertain).length;

/**
 * Looks into the mailbox for each letter on the review list, as the clerk would, and says what is there. Each address
 * gets at most one letter in an operation, so its count tells. Gives how many are to be sent again.
 */
export function settleByMailbox(stage: Stage, wanted: Picture): number {
  const { state } = stage.host;
  let again = 0;
  for (const line of linesOf(state, 'Sổ gửi')) {
    if (line['Tình trạng'] !== uncertain) continue;
    const address = ` to ${line['Địa chỉ']}: `;
    const due = wanted.mails.filter((mail) => mail.includes(address)).length;
    const there = state.mailbox.sent.filter((mail) => mail.to.join() === line['Địa chỉ']).length;
    if (there < due) again += 1;
    mustDo(stage.call('review.settle', { key: line.Khóa, verdict: there < due ? 'again' : 'sent' }));
  }
  return again;
}
