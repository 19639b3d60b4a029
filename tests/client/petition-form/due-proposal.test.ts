import { dueProposal } from '../../../src/client/petition-form/due-proposal';
import { calendarFacts } from '../../support/sidebars/sidebar-facts';

const asked = {
  class: 'request',
  receivedOn: '16/11/2026',
  inHall: false,
  conferenceDate: '2026-12-08',
} as const;

describe('dueProposal', () => {
  it('counts ten working days from the day of receipt', () => {
    expect(dueProposal(asked, calendarFacts)).toEqual({
      typed: '30/11/2026',
      sentence: 'Đề xuất 30/11/2026: 10 ngày làm việc kể từ ngày tiếp nhận.',
    });
  });

  it('takes the publication of the results where it comes first for what was said in the hall', () => {
    const inHall = { ...asked, receivedOn: '08/12/2026', inHall: true };
    expect(dueProposal(inHall, calendarFacts)).toEqual({
      typed: '18/12/2026',
      sentence: 'Đề xuất 18/12/2026: công bố kết quả trong 10 ngày sau hội nghị.',
    });
  });

  it('proposes nothing for what leaves the register, nor while the day of receipt is unclear', () => {
    expect(dueProposal({ ...asked, class: 'complaint' }, calendarFacts)).toBeNull();
    expect(dueProposal({ ...asked, class: 'denunciation' }, calendarFacts)).toBeNull();
    expect(dueProposal({ ...asked, receivedOn: '31/11/2026' }, calendarFacts)).toBeNull();
  });
});
