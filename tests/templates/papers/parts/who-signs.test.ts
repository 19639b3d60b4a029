import type { madePaperCodes } from '../../../../src/register/papers/paper-kinds';
import { heldSources } from '../../../support/papers/after-conference';
import { settingsWith, signed } from '../../../support/papers/paper-sources';
import { buildPaper } from '../../../support/papers/print-paper';

const linesOf = (kind: (typeof madePaperCodes)[number], values: Readonly<Record<string, string>> = {}) => {
  const settings = settingsWith({ 'signer.name': 'Lê Văn Mẫu', ...values });
  const { scope } = buildPaper(kind, heldSources({ settings }), signed);
  return { lines: scope['Quyền hạn, chức vụ'], name: scope['Người ký'] };
};
const titles = (...lines: readonly string[]) => lines.map((line) => ({ 'Dòng chức vụ': line }));

describe('who signs', () => {
  it('signs the papers of the committee for the committee, and the own papers of the chairman without TM.', () => {
    for (const kind of ['plan', 'notice', 'agenda', 'report', 'transfer'] as const)
      expect(linesOf(kind).lines).toEqual(titles('TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'));
    for (const kind of ['conclusion', 'payments'] as const)
      expect(linesOf(kind).lines).toEqual(titles('CHỦ TỊCH'));
  });

  it('signs instead of the chairman with or without the committee, as the chairman would', () => {
    const vice = { 'signer.authority': 'KT', 'signer.title': 'PHÓ CHỦ TỊCH' };
    expect(linesOf('plan', vice).lines).toEqual(
      titles('TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'),
    );
    expect(linesOf('conclusion', vice).lines).toEqual(titles('KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'));
  });

  it('lets the office name the signer of each paper', () => {
    const values = {
      'signer.plan': 'CT; CHỦ TỊCH; Lê Văn Tý',
      'signer.conclusion': 'TL; CHÁNH VĂN PHÒNG; Vũ Văn Văn',
      'signer.notice': 'TUQ; CHÁNH VĂN PHÒNG; Vũ Văn Văn',
      'signer.agenda': 'Q; CHỦ TỊCH; Lê Văn Tý',
    };
    expect(linesOf('plan', values)).toEqual({ lines: titles('CHỦ TỊCH'), name: 'Lê Văn Tý' });
    expect(linesOf('conclusion', values).lines).toEqual(titles('TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'));
    expect(linesOf('notice', values).lines).toEqual(titles('TUQ. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'));
    expect(linesOf('agenda', values).lines).toEqual(titles('TM. ỦY BAN NHÂN DÂN', 'Q. CHỦ TỊCH'));
  });
});
