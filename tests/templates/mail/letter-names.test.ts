import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { attendeeReminderMail, invitationMail } from '../../../src/templates/mail/guest-mail';
import { letterName } from '../../../src/templates/mail/letter-names';
import { unloggedBroadcastMail, unsentInvitationsMail } from '../../../src/templates/reminders/clerk-duties';
import { citizen, conference, settings } from '../sample';

const guest = { conference, settings, attendee: citizen, words: '' };
const lastDay = isoDate('2026-11-09');
const office = {
  officeName: settings.office.name,
  addressee: settings.contact.name,
  conferenceTitle: conference.title,
  registerLink: '',
  lastDay,
  words: '',
};
const unsent = { ...office, unsent: 2, startBy: null };

describe('the names of letters', () => {
  it.each([
    ['invitation', [invitationMail({ ...guest, attachment: 'pdf' })]],
    ['attendee-7', [attendeeReminderMail({ ...guest, daysLeft: 7 })]],
    [
      'invitations-unsent',
      [lastDay, isoDate('2026-11-10')].map((today) => ({
        ok: true as const,
        value: unsentInvitationsMail({ ...unsent, today }),
      })),
    ],
    [
      'broadcast-unlogged',
      [{ ok: true as const, value: unloggedBroadcastMail({ ...office, today: lastDay }) }],
    ],
  ])('give words that the subject of %s holds', (rule, mails) => {
    const { subject } = letterName(rule);
    expect(subject).not.toBe('');
    for (const mail of mails) expect(mail.ok && mail.value.subject).toContain(subject);
  });

  it('describe a letter whose subject varies, and one of an unknown rule', () => {
    expect(letterName('digest')).toEqual({ name: 'Thư tổng hợp việc cần làm', subject: '' });
    expect(letterName('một việc cũ')).toEqual({ name: 'Thư', subject: '' });
  });
});
