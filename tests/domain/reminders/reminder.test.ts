import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { plannedReminder, readRule, ruleOf } from '../../../src/domain/reminders/reminder';

const kinds = {
  attendee: { isStaged: true },
  'invitations-unsent': { isStaged: false },
  digest: { isStaged: false },
};
const read = (rule: string) => {
  const parsed = readRule(rule, kinds);
  return parsed && [parsed.name, parsed.stage];
};

describe('the rule of a reminder in the ledger', () => {
  it('is the kind, with the stage where it has stages', () => {
    expect([ruleOf('digest'), ruleOf('attendee', 7), ruleOf('attendee', 0)]).toEqual([
      'digest',
      'attendee-7',
      'attendee-0',
    ]);
  });

  it('is read back as written, and nothing else reads as a kind', () => {
    expect(['digest', 'attendee-7', 'attendee-0', 'invitations-unsent'].map(read)).toEqual([
      ['digest', null],
      ['attendee', 7],
      ['attendee', 0],
      ['invitations-unsent', null],
    ]);
    const others = [
      '',
      'attendee',
      'attendee-',
      'attendee-x',
      'digest-7',
      'constructor',
      'toString-1',
      'invitation',
    ];
    expect(others.map(read)).toEqual(others.map(() => null));
  });

  it('stands in the key between the record and the day', () => {
    const reminder = {
      rule: 'attendee-7',
      conferenceId: 'HN-01',
      record: 'DB-0001',
      recipient: 'Lê Văn An',
      email: 'an@x.vn',
      dueOn: isoDate('2026-12-01'),
    };
    expect(plannedReminder(reminder, 'DB-0001', isoDate('2026-12-02'))).toEqual({
      ...reminder,
      key: 'DB-0001|attendee-7|2026-12-01',
      late: true,
    });
  });
});
