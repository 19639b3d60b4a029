import { dueProposal } from '../../../src/client/petition-form/due-proposal';
import { calendarFacts } from '../../support/sidebars/sidebar-facts';

const input = {
  class: 'request',
  receivedOn: '16/11/2026',
  inHall: false,
  conferenceDate: '2026-12-08',
} as const;

describe('dueProposal', () => {
  it('is ten working days after the day of receipt', () => {
    expect(dueProposal(input, calendarFacts)).toEqual({
      typed: '30/11/2026',
      sentence: 'Đề xuất 30/11/2026: 10 ngày làm việc kể từ ngày tiếp nhận.',
    });
  });

  it('is the publication day for matters from the hall, if it comes first', () => {
    const inHall = { ...input, receivedOn: '08/12/2026', inHall: true };
    expect(dueProposal(inHall, calendarFacts)).toEqual({
      typed: '18/12/2026',
      sentence: 'Đề xuất 18/12/2026: công bố kết quả trong 10 ngày sau hội nghị.',
    });
  });

  it('is empty for matters outside the register, and while the day of receipt is unclear', () => {
    expect(dueProposal({ ...input, class: 'complaint' }, calendarFacts)).toBeNull();
    expect(dueProposal({ ...input, class: 'denunciation' }, calendarFacts)).toBeNull();
    expect(dueProposal({ ...input, receivedOn: '31/11/2026' }, calendarFacts)).toBeNull();
  });
});
