import type { MadePaperCode } from '../../../../src/register/papers/paper-kinds';
import { heldSources } from '../../../support/papers/after-conference';
import { paperSources, signed } from '../../../support/papers/paper-sources';
import { paperText } from '../../../support/papers/print-paper';

const headOf = async (kind: MadePaperCode, sources = heldSources()) =>
  (await paperText(kind, sources, signed)).filter((line) => /^(?:Phụ lục|\(Kèm theo)/.test(line));
const namesOf = async (kind: MadePaperCode) =>
  (await paperText(kind, heldSources(), signed)).join('\n').match(/Phụ lục(?: [IVX]+)?(?= kèm theo)/g) ?? [];

describe('finding 14: annexes', () => {
  it('have Roman numbers where the parent has several, and name their parent', async () => {
    expect(await headOf('roll')).toEqual([
      'Phụ lục I',
      expect.stringMatching(/^\(Kèm theo Biên bản số 21\//),
    ]);
    expect(await headOf('opinions-after')).toEqual([
      'Phụ lục II',
      expect.stringMatching(/^\(Kèm theo Biên bản số 21\//),
    ]);
    expect(await headOf('opinions-public')).toEqual([
      'Phụ lục',
      expect.stringMatching(/^\(Kèm theo Thông báo số 22\//),
    ]);
    expect(await headOf('guests', paperSources())).toEqual([
      'Phụ lục',
      expect.stringMatching(/^\(Kèm theo Giấy mời số/),
    ]);
  });

  it('are named in their parent', async () => {
    expect(await namesOf('minutes')).toEqual(['Phụ lục I', 'Phụ lục I', 'Phụ lục II']);
    expect(await namesOf('conclusion')).toEqual(['Phụ lục']);
    expect(await namesOf('plan')).toEqual(['Phụ lục']);
    expect(heldSources().settings.invitationRecipients[0]).toBe('Như thành phần mời (danh sách kèm theo)');
  });

  it('before the conference the roll names the minutes of its day, with room for the number', async () => {
    const [, parent] = await headOf('roll', paperSources());
    expect(parent).toMatch(
      /^\(Kèm theo Biên bản số +\/BB-UBND ngày 16 tháng 11 năm 2026 của Ủy ban nhân dân/,
    );
  });

  it('opinions that were sent in before are of no paper: the plan is older than they are', async () => {
    expect(await headOf('opinions-before')).toEqual([]);
  });
});
