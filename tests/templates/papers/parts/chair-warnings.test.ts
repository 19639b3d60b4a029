import { isoDate } from '../../../../src/domain/calendar/calendar-date';
import type { Conference } from '../../../../src/register/tables/conferences';
import { chairGaps, chairWarnings } from '../../../../src/templates/papers/parts/paper-checks';
import { paperSources, sampleConference, settingsWith } from '../../../support/papers/paper-sources';
import { buildPaper } from '../../../support/papers/print-paper';

const partyAndCommittee: Partial<Conference> = {
  chairTitle: 'Bí thư Đảng ủy',
  coChairTitle: 'Chủ tịch UBND xã',
};
const chaired = (change: Partial<Conference>, settings = settingsWith()) =>
  paperSources({ conference: { ...sampleConference, ...change }, settings });
const warning = { kind: 'no-council-chair', body: 'Thường trực Hội đồng nhân dân' };

describe('finding 9: the chairs', () => {
  it('one of them holds a post of the standing council, or plan and notice warn', () => {
    expect(chairWarnings(chaired({}))).toEqual([]);
    for (const kind of ['plan', 'notice'] as const)
      expect(buildPaper(kind, chaired(partyAndCommittee)).warnings).toContainEqual(warning);
  });

  it('are free of the rule before the law, and while one of them is not named', () => {
    expect(chairWarnings(chaired({ ...partyAndCommittee, date: isoDate('2023-11-15') }))).toEqual([]);
    expect(chairWarnings(chaired({ ...partyAndCommittee, coChair: '' }))).toEqual([]);
  });

  it('follow the row of Cấu hình: another body, another day, or none', () => {
    const front = settingsWith({ 'law.coChair': 'Ủy ban MTTQ Việt Nam xã' });
    expect(chairWarnings(chaired({ coChairTitle: 'Chủ tịch UB MTTQ Việt Nam xã' }, front))).toEqual([]);
    expect(chairWarnings(chaired(partyAndCommittee, front))).toEqual([
      { kind: 'no-council-chair', body: 'Ủy ban MTTQ Việt Nam xã' },
    ]);
    const none = settingsWith({ 'law.coChair': '' });
    expect(chairWarnings(chaired(partyAndCommittee, none))).toEqual([]);
    expect(chairGaps(chaired({ coChair: '' }, none))).toEqual([]);
    expect(chairGaps(chaired({ coChair: '' }))).toHaveLength(1);
  });
});
