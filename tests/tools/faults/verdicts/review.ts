import { ledger } from '../../../../src/register/tables/ledger';
import { letterName } from '../../../../src/templates/mail/letter-names';
import { linesOf } from '../worlds/sheet-rows';
import { mustDo, type Stage } from '../worlds/stage';
import type { Picture } from './picture';

const uncertain = 'Cần kiểm tra';

export const onReview = (stage: Stage): number =>
  linesOf(stage.host.state, 'Sổ gửi').filter((line) => line['Tình trạng'] === uncertain).length;

const named = ['invitation', 'attendee-7', 'invitations-unsent', 'broadcast-unlogged'].map(
  (rule) => letterName(rule).subject,
);

/** Whether a subject is one of the letters of this rule: those without words of their own hold none of the others'. */
function isOf(rule: string, subject: string): boolean {
  const own = letterName(rule).subject;
  return own === '' ? !named.some((words) => subject.includes(words)) : subject.includes(own);
}

/**
 * Looks into the mailbox for each letter on the review list, as the clerk would, and says what is there. Each address
 * gets at most one letter of a kind in an operation, so their count tells. Gives how many are to be sent again.
 */
export function settleByMailbox(stage: Stage, wanted: Picture): number {
  const { state } = stage.host;
  let again = 0;
  for (const line of linesOf(state, 'Sổ gửi')) {
    // What was in doubt before and stays so is not looked into.
    const stays = wanted.rows.some(
      (row) => row.includes(`Khóa=${line.Khóa};`) && row.includes(`Tình trạng=${uncertain}`),
    );
    if (line['Tình trạng'] !== uncertain || stays) continue;
    const address = line['Địa chỉ'] ?? '';
    const reading = ledger.columns.rule.read(line.Việc ?? '');
    const rule = reading.ok ? reading.value : '';
    const due = wanted.mails.filter((mail) => {
      const [, subject] = mail.split(` to ${address}: `);
      return subject !== undefined && isOf(rule, subject);
    }).length;
    const there = state.mailbox.sent.filter(
      (mail) => mail.to.join() === address && isOf(rule, mail.subject),
    ).length;
    if (there < due) again += 1;
    mustDo(stage.call('review.settle', { keys: [line.Khóa], verdict: there < due ? 'again' : 'sent' }));
  }
  return again;
}
