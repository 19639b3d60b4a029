import { isoDate } from '../../../src/domain/calendar/calendar-date';
import {
  type FollowedPetition,
  followUpRefusals,
  urgencyOf,
} from '../../../src/domain/petitions/petition-follow-up';

const matter: FollowedPetition = {
  status: 'assigned',
  dueOn: isoDate('2026-11-27'),
  promisedOn: null,
  answeredOn: null,
  resolvedOn: null,
  result: '',
  answeredInHall: '',
  answerNumber: '',
  evidence: '',
  unit: 'Phòng Kinh tế',
  reopened: '',
  class: 'request',
  publishable: null,
};
const answeredOn = isoDate('2026-11-25');

describe('closing a matter (S11)', () => {
  it('accepts an answer with its date and its text or number', () => {
    const after = { ...matter, status: 'answered', answeredOn, result: 'Đã sửa ống dẫn' } as const;
    expect(followUpRefusals(matter, after)).toEqual([]);
    expect(followUpRefusals(matter, { ...after, result: '', answerNumber: '45/UBND-VP' })).toEqual([]);
    expect(followUpRefusals(matter, { ...after, result: '', answeredInHall: 'Sửa trong tháng' })).toEqual([]);
    expect(followUpRefusals(matter, { ...after, result: '' })).toEqual(['answer-incomplete']);
    expect(followUpRefusals(matter, { ...after, answeredOn: null })).toEqual(['answer-incomplete']);
  });

  it('refuses a solution without its date and evidence, or before the answer', () => {
    const after = {
      ...matter,
      status: 'resolved',
      answeredOn,
      result: 'Đã đổ bê tông',
      resolvedOn: isoDate('2026-12-20'),
      evidence: 'Biên bản nghiệm thu ngày 20/12/2026',
    } as const;
    expect(followUpRefusals(matter, after)).toEqual([]);
    expect(followUpRefusals(matter, { ...after, evidence: '' })).toEqual(['evidence-missing']);
    expect(followUpRefusals(matter, { ...after, resolvedOn: null })).toEqual(['evidence-missing']);
    expect(followUpRefusals(matter, { ...after, resolvedOn: isoDate('2026-11-24') })).toEqual([
      'resolved-before-answered',
    ]);
  });

  it('reopens a closed matter only with a new reason', () => {
    const closed = { ...matter, status: 'resolved', reopened: 'Nước lại cạn' } as const;
    const after = { ...closed, status: 'in-progress' } as const;
    expect(followUpRefusals(closed, after)).toEqual(['reason-missing']);
    expect(followUpRefusals(closed, { ...after, reopened: 'Thôn báo đường hỏng lại' })).toEqual([]);
  });

  it('keeps a complaint to its own procedure: guided or passed on, never answered or made public here (S08)', () => {
    const complaint = { ...matter, class: 'complaint', status: 'declined' } as const;
    expect(followUpRefusals(complaint, { ...complaint, status: 'transferred' })).toEqual([]);
    expect(followUpRefusals(complaint, { ...complaint, publishable: true })).toEqual(['own-procedure']);
    expect(
      followUpRefusals(complaint, { ...complaint, status: 'answered', answeredOn, result: 'x' }),
    ).toEqual(['own-procedure']);
  });

  it('assigns work only to a named unit', () => {
    expect(followUpRefusals({ ...matter, status: 'received' }, { ...matter, unit: '' })).toEqual([
      'unit-missing',
    ]);
  });
});

describe('the urgency of a matter', () => {
  const today = isoDate('2026-11-26');
  const inAWeek = isoDate('2026-12-03');
  const urgency = (more: Partial<FollowedPetition>) => urgencyOf({ ...matter, ...more }, today, inAWeek);

  it('follows the current deadline', () => {
    expect([
      urgency({}),
      urgency({ dueOn: isoDate('2026-11-25') }),
      urgency({ dueOn: isoDate('2026-12-04') }),
      urgency({ dueOn: null }),
      urgency({ answeredOn, status: 'answered', promisedOn: isoDate('2026-12-30') }),
      urgency({ status: 'transferred' }),
      urgency({ status: 'explained' }),
      urgency({ status: null }),
    ]).toEqual(['this-week', 'overdue', 'later', 'undated', 'later', 'waiting', 'closed', 'this-week']);
  });
});
