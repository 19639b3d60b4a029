import { isoDate } from '../../src/domain/calendar/calendar-date';
import { paperSymbol } from '../../src/register/papers/paper-kinds';
import { conferences } from '../../src/register/tables/conferences';
import { petitions } from '../../src/register/tables/petitions';
import { createDocumentEngine } from '../../src/templates/engine';
import { lintPaper } from '../../src/templates/lint/paper-lint';
import { signatureLines } from '../../src/templates/words/signature';
import { numberAndSymbol, placeDateLine } from '../../src/templates/words/wording';
import { hallPeople, heldSources } from '../support/papers/after-conference';
import { sourcesOf2023 } from '../support/papers/paper-samples';
import { draft, paperSources, sampleConference, settingsWith, signed } from '../support/papers/paper-sources';
import { buildPaper, paperText, printPaper } from '../support/papers/print-paper';
import { smallDocx } from '../templates/small-docx';

const february = { year: 2026, month: 2 };

describe('content and form of the papers', () => {
  it('S02 the place and date line pads day and month, and leaves the day of a draft open', () => {
    expect(placeDateLine('Hoằng Trung', isoDate('2026-02-05'), february)).toBe(
      'Hoằng Trung, ngày 05 tháng 02 năm 2026',
    );
    expect(placeDateLine('Hoằng Trung', null, february)).toMatch(
      /^Hoằng Trung, ngày[\s\u00A0]{3,}tháng 02 năm 2026$/,
    );
    expect(numberAndSymbol('', paperSymbol('invitation', { short: 'UBND', unit: 'VP' }))).toMatch(
      /^[\s\u00A0]+\/GM-UBND$/,
    );
  });

  it('S03 a paper of 2026 names no other year of the conference', async () => {
    for (const kind of ['plan', 'notice', 'agenda'] as const) {
      const text = (await paperText(kind, paperSources(), signed)).join('\n');
      expect(text).toContain('năm 2026');
      expect(text).not.toMatch(/năm 20(?:2[0-57-9]|[013-9]\d)(?! *[;.]| \d)/);
    }
  });

  it('S04 the law in force on the day is cited, and an expired one warns with its replacement', async () => {
    expect((await paperText('plan', sourcesOf2023, draft)).join()).toContain('Căn cứ Điều 125');
    expect((await paperText('plan', paperSources(), signed)).join()).toContain('Căn cứ Điều 43');
    const old = 'Căn cứ Điều 125 Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015';
    const settings = settingsWith({}, [{ code: 'basis', value: old }]);
    expect(buildPaper('plan', paperSources({ settings }), signed).warnings).toMatchObject([
      { kind: 'basis-expired', replacement: expect.stringContaining('Điều 43') },
    ]);
  });

  it('S05 papers of higher levels follow the laws, each ends with a semicolon and the last with a full stop', async () => {
    const upstream = [
      'Thực hiện Kế hoạch số 1 của Ủy ban MTTQ tỉnh',
      'Thực hiện Kế hoạch số 2 của UBND tỉnh',
    ];
    const settings = settingsWith({ upstream: upstream[0] ?? '' }, [
      { code: 'upstream', value: upstream[1] ?? '' },
    ]);
    const text = await paperText('plan', paperSources({ settings }), signed);
    const bases = text.filter((line) => /^(Căn cứ|Thực hiện Kế hoạch)/.test(line));
    expect(bases.slice(-2)).toEqual([`${upstream[0]};`, `${upstream[1]}.`]);
    expect(bases.slice(0, -1).every((line) => line.endsWith(';'))).toBe(true);
  });

  it('S15 a plan that lacks one of its seven parts is a draft and names the cell', async () => {
    const lacking = paperSources({ conference: { ...sampleConference, venue: '' } });
    const { gaps } = buildPaper('plan', lacking, draft);
    expect(gaps).toContainEqual({ tab: conferences.tab, row: sampleConference.id, field: 'venue' });
    expect(await paperText('plan', lacking, draft)).toContain('DỰ THẢO');
    expect(await paperText('plan', paperSources(), signed)).not.toContain('DỰ THẢO');
  });

  it('S20 name cards are printed in the order of the hall', async () => {
    const names = (await paperText('cards', paperSources(), draft)).filter((line) =>
      /^\p{Lu}[\p{Lu}\s]+$/u.test(line),
    );
    expect(names.slice(0, 2)).toEqual(['HOÀNG VĂN ĐỨC', 'TRẦN THỊ THỬ']);
  });

  it('S29 the hall is named alike in every paper of the conference', async () => {
    const sources = paperSources({ conference: { ...sampleConference, venue: 'Nhà văn hóa trung tâm xã' } });
    for (const kind of ['plan', 'notice', 'broadcast', 'agenda', 'roll'] as const) {
      expect([
        kind,
        (await paperText(kind, sources, signed)).join().includes('văn hóa trung tâm xã'),
      ]).toEqual([kind, true]);
    }
  });

  it('S32 only those present and off the payroll sign for money, and the sums match the budget', async () => {
    const { gaps, warnings } = buildPaper('payments', heldSources(), signed);
    expect([gaps, warnings]).toEqual([[], []]);
    const printed = (await paperText('payments', heldSources(), signed)).slice(0, -1);
    const away = hallPeople.filter(({ attendance, onPayroll }) => attendance !== 'present' || onPayroll);
    expect(away.filter(({ fullName = '' }) => printed.some((line) => line.endsWith(` ${fullName}`)))).toEqual(
      [],
    );
    expect(printed.some((line) => line.endsWith(' Nguyễn Văn An'))).toBe(true);
  });

  it('S36 plan, notice and invitation each end with their own closing', async () => {
    const closing = async (kind: 'plan' | 'notice') =>
      (await paperText(kind, paperSources(), signed)).join('\n');
    expect(await closing('plan')).toMatch(/Trên đây là Kế hoạch .*\.\/\./);
    expect(await closing('notice')).toMatch(/thông báo rộng rãi.*\.\/\./);
  });

  it('S37 the plan of 2023 prints its six recipients in order, and after the districts the province instead', async () => {
    const recipients = (text: readonly string[]) => {
      const from = text.indexOf('Nơi nhận:');
      return text.slice(from + 1).filter((line) => line.startsWith('- '));
    };
    const before = recipients(await paperText('plan', sourcesOf2023, draft));
    expect(before).toHaveLength(6);
    expect(before[0]).toBe('- UBND huyện (b/c);');
    expect(before[5]).toMatch(/^- Lưu: VT.*\.$/);
    expect(before.slice(0, 5).every((line) => line.endsWith(';'))).toBe(true);
    expect(recipients(await paperText('plan', paperSources(), signed))[0]).toBe('- UBND tỉnh (b/c);');
  });

  it('S38 the vice-chair signs for the chair', () => {
    expect(
      signatureLines({ authority: 'KT', title: 'PHÓ CHỦ TỊCH', collective: 'ỦY BAN NHÂN DÂN' }).slice(-2),
    ).toEqual(['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']);
  });

  it('S39 a left-over tag or a missing Nơi nhận is found, and the office’s own papers have none', async () => {
    const engine = createDocumentEngine();
    const lint = (docx: Uint8Array) => lintPaper(engine.read(docx), { kind: 'plan', isDraft: false });
    expect(lint(await printPaper('plan', paperSources(), signed))).toEqual([]);
    const flaws = JSON.stringify(lint(smallDocx(['KẾ HOẠCH', 'Tại {{Địa điểm}}./.'])));
    expect(flaws).toContain('{{Địa điểm}}');
    expect(flaws).toContain('recipients');
  });

  it('S09 a remark on the conduct of officials has its own tag and is posted only if the office allows it', async () => {
    const remark = {
      class: 'report',
      conduct: true,
      content: 'Cán bộ một cửa trả lời thiếu nhiệt tình.',
    } as const;
    const shown = async (publishable: boolean | null) => {
      const [row] = heldSources().petitions;
      if (!row) throw new Error('no petition in the sample');
      const sources = heldSources({
        petitions: [
          ...heldSources().petitions,
          { ...row, values: { ...row.values, ...remark, id: 'KN-0900', publishable } },
        ],
      });
      return (await paperText('opinions-public', sources, signed)).join().includes('thiếu nhiệt tình');
    };
    expect([await shown(null), await shown(true)]).toEqual([false, true]);
    expect(petitions.columns.conduct.choices).toEqual(['Có', 'Không']);
  });
});
