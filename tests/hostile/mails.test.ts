import { isoDate } from '../../src/domain/calendar/calendar-date';
import { readEmail } from '../../src/domain/people/email-address';
import { readPhones } from '../../src/domain/people/phone';
import { cleanLongText, cleanText } from '../../src/domain/text/vietnamese-text';
import { isAddress, splitAddresses } from '../../src/host/model/world/mailbox';
import { calendarFile } from '../../src/templates/mail/calendar-file';
import { type CorrectionCase, correctionMail } from '../../src/templates/mail/correction-mail';
import { attendeeReminderMail, invitationMail } from '../../src/templates/mail/guest-mail';
import type { MailContent } from '../../src/templates/mail/mail-content';
import { unloggedBroadcastMail, unsentInvitationsMail } from '../../src/templates/reminders/clerk-duties';
import { digestKinds } from '../../src/templates/reminders/digest-kinds';
import { digestMail } from '../../src/templates/reminders/digest-mail';
import { shareOf } from '../support/rules/sample';
import { hostileTexts } from './inputs/corpus';
import { lineTexts } from './inputs/corpus/names';
import { calendarLines } from './readers/calendar-lines';
import { type Piece, readMarkup } from './readers/strict-markup';

// Cleaned as they come from the register; cells typed by hand are cleaned when read.
const texts = [...new Set([...hostileTexts.map(cleanText), ...lineTexts.map(cleanLongText)])].filter(
  (text) => text !== '' && text.length <= 300,
);

const day = isoDate('2026-12-08');

/** Every mail, with the text in each field that the office or a guest fills. */
const mails: Readonly<Record<string, (text: string) => MailContent>> = {
  invitation: (text) => contentOf(invitationMail({ ...guest(text), words: '', attachment: 'pdf' })),
  'attendee reminder': (text) => contentOf(attendeeReminderMail({ ...guest(text), words: '', daysLeft: 3 })),
  'unsent invitations': (text) =>
    unsentInvitationsMail({
      ...office(text),
      unsent: 3,
      lastDay: day,
      startBy: day,
      today: day,
      words: text,
    }),
  'unlogged broadcast': (text) =>
    unloggedBroadcastMail({ ...office(text), lastDay: day, today: day, words: text }),
  changed: (text) => corrected('changed', text),
  postponed: (text) => corrected('postponed', text),
  cancelled: (text) => corrected('cancelled', text),
  'open petitions': (text) => digest('open-petitions', text, [petitionOf(text)]),
  'overdue petitions': (text) => digest('overdue-to-chair', text, [petitionOf(text)]),
  'overdue tasks': (text) =>
    digest('tasks-overdue', text, [
      { id: text, content: text, responsible: text, dueOn: day, daysOverdue: 30 },
    ]),
  'missing proof': (text) =>
    digest('results-unproved', text, [
      { id: text, title: text, lastDay: day, missing: [text], isLate: true },
    ]),
  'villages without a collation': (text) => digest('collation-missing', text, [text]),
};

const office = (text: string) => ({
  officeName: text,
  addressee: text,
  conferenceTitle: text,
  registerLink: text,
});

/** The items once in their list and once in the line of what stands still. */
const digest = (kind: keyof typeof digestKinds, text: string, items: readonly unknown[]): MailContent =>
  digestMail({ ...office(text), day, isMonthly: true }, [
    { section: digestKinds[kind].section, items, quiet: items, words: '' },
  ]);

const corrected = (kind: CorrectionCase, text: string): MailContent => {
  const { conference, settings, attendee } = guest(text);
  return contentOf(
    correctionMail({
      conference: {
        ...conference,
        chair: text,
        invitationNumber: text,
        invitationDate: day,
        changeReason: text,
      },
      settings: { ...settings, office: { name: text, short: text, unit: text } },
      attendee,
      words: '',
      kind,
      lastTold: { date: '2026-12-07', startTime: '08:00', venue: 'Cũ', chair: 'Cũ', name: 'Cũ' },
    }),
  );
};

function guest(text: string) {
  return {
    conference: {
      title: text,
      topic: text,
      date: day,
      startTime: '07:30',
      venue: text,
      howToAttend: text,
    },
    settings: { office: { name: text }, contact: { name: text, phone: text } },
    attendee: { honorific: null, fullName: text },
  };
}

const petitionOf = (text: string) => ({
  id: text,
  topic: text,
  village: text,
  unit: text,
  dueOn: day,
  daysOverdue: 2,
  daysLeft: null,
  waitsFor: 'reply',
});

function contentOf(content: { readonly ok: boolean; readonly value?: MailContent }): MailContent {
  if (!content.value) throw new Error('the mail was refused');
  return content.value;
}

/** Line breaks come from the text itself. */
const elementsOf = (pieces: readonly Piece[]): readonly string[] =>
  pieces.flatMap((piece) =>
    piece.kind === 'text' || piece.name === 'br' ? [] : [`${piece.kind} ${piece.name}`],
  );

const visible = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (piece.kind === 'text' ? piece.text : piece.name === 'br' ? '\n' : ' ')).join('');

/** What keeps a number in the text on one line. */
const unbroken = /<span style="white-space:nowrap">([^<>]*)<\/span>/g;

const attributesAllowed = ['style', 'class', 'href', 'lang', 'name', 'content'];

const shares = Object.entries(mails).map(
  ([name, write], at) => [name, write, shareOf(texts, at % 3, 3)] as const,
);

describe.each(shares)('the mail of %s', (_name, write, shown) => {
  const plain = readMarkup(write('Thôn Trung Hậu').html, ['br']);
  const styles = ['Thôn Trung Hậu', 'https://x.vn/', '0912345678'].flatMap((text) =>
    readMarkup(write(text).html, ['br']).map((piece) =>
      'attributes' in piece ? piece.attributes.style : undefined,
    ),
  );

  function strangeAttributes(piece: Piece): readonly string[] {
    if (!('attributes' in piece)) return [];
    const { style, href } = piece.attributes;
    return [
      ...Object.keys(piece.attributes).filter((one) => !attributesAllowed.includes(one)),
      ...(style && !styles.includes(style) ? [style] : []),
      ...(href && !/^(?:https:\/\/|tel:\d+$)/.test(href) ? [href] : []),
    ];
  }

  it('keeps its elements and attributes with any text, and shows the text', () => {
    for (const text of shown) {
      const { html } = write(text);
      const pieces = readMarkup(html.replace(unbroken, '$1'), ['br']);
      const hasButton = /^https:\/\/[^\s"'<>]+$/.test(text) || readPhones(text).numbers.length > 0;
      if (!hasButton) expect([text, elementsOf(pieces)]).toEqual([text, elementsOf(plain)]);
      expect([text, pieces.flatMap(strangeAttributes)]).toEqual([text, []]);
      expect(visible(pieces)).toContain(text);
    }
  });

  it('has the same plain text, with a subject of one line', () => {
    for (const text of shown) {
      const mail = write(text);
      expect(mail.text).toContain(text);
      expect(mail.subject).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      expect([...mail.subject].length).toBeLessThanOrEqual(200);
    }
  });
});

describe('an address', () => {
  it('reaches exactly one person, or is refused', () => {
    const accepted = hostileTexts.flatMap((text) => {
      const address = readEmail(text);
      return address.ok ? [address.value] : [];
    });
    expect(accepted.length).toBeGreaterThan(0);
    for (const address of accepted) {
      expect(splitAddresses(address)).toEqual([address]);
      expect(isAddress(address)).toBe(true);
      expect(address).toMatch(/^[\w+&=~.-]+@[a-z0-9.-]+$/i);
    }
    expect(accepted.filter((address) => /example\.com|ke-gian/.test(address))).toEqual([]);
  });
});

describe('a calendar file', () => {
  it('has one event with its own properties, and the texts read back unchanged', () => {
    for (const text of texts) {
      const file = calendarFile({
        uid: `${text}@so-doi-thoai`,
        sequence: 0,
        isCancelled: false,
        summary: text,
        description: text,
        location: text,
        date: day,
        startTime: '07:30',
        endTime: '11:30',
        organiser: text,
        madeOn: day,
      });
      expect(calendarLines(file)).toEqual([
        ['BEGIN', 'VCALENDAR'],
        ['VERSION', '2.0'],
        ['PRODID', '-//So doi thoai//VI'],
        ['CALSCALE', 'GREGORIAN'],
        ['METHOD', 'PUBLISH'],
        ['BEGIN', 'VEVENT'],
        ['UID', `${text}@so-doi-thoai`],
        ['SEQUENCE', '0'],
        ['DTSTAMP', '20261208T000000Z'],
        ['DTSTART', '20261208T003000Z'],
        ['DTEND', '20261208T043000Z'],
        ['SUMMARY', text],
        ['LOCATION', text],
        ['DESCRIPTION', `${text}\n${text}`],
        ['STATUS', 'CONFIRMED'],
        ['END', 'VEVENT'],
        ['END', 'VCALENDAR'],
      ]);
    }
  });
});
