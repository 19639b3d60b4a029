import type { Failure } from '../../src/domain/failure';
import { attendees } from '../../src/register/tables/attendees';
import { conferences } from '../../src/register/tables/conferences';
import type { Reply } from '../../src/rpc/protocol';
import { failureSentence } from '../../src/text/failures/failure-sentence';
import {
  addConference,
  asked,
  called,
  conferenceDraft,
  effectsSince,
  formulasOf,
  given,
  newOffice,
  request,
  storedAs,
  storedRows,
} from '../support/host/office';
import { sampleOf } from '../support/rules/sample';
import { hostileTexts, turned } from './inputs/corpus';
import { oversized } from './inputs/corpus/sizes';

const host = newOffice();
const conference = addConference(host);
given(host, 'attendee.import', {
  request: request(2),
  people: [{ conference, fullName: 'Nguyễn Văn An', group: 'Đại diện Nhân dân' }],
});
const start = host.snapshot();
beforeEach(() => host.restore(start));

const texts = sampleOf(hostileTexts, 40);
const freeFields = ['title', 'organisation', 'village', 'handedBy', 'substitute', 'note'] as const;

describe('editing a row', () => {
  it('replaces texts by texts, and returns the stored cells to the form', () => {
    let { id, fingerprint } = given(host, 'attendee.open', {}).people[0] ?? { id: '', fingerprint: '' };
    for (const [row] of texts.entries()) {
      const typed = freeFields.map((field, at) => [field, turned(texts, row, at)] as const);
      const fitting = typed.filter(([field, text]) => attendees.columns[field].read(text).ok);
      const draft = Object.fromEntries(fitting);
      const saved = given(host, 'attendee.save', { request: request(10 + row), id, fingerprint, draft });
      const expected = fitting.map(([field, text]) => {
        const reading = attendees.columns[field].read(text);
        return [field, reading.ok ? reading.value : 'unread'] as const;
      });
      expect(saved.draft).toMatchObject(Object.fromEntries(expected));
      expect(storedRows(host, attendees.tab)[0]).toMatchObject(
        Object.fromEntries(
          expected.map(([field, text]) => [attendees.columns[field].header, storedAs(text)]),
        ),
      );
      ({ id, fingerprint } = saved);
    }
    expect(storedRows(host, attendees.tab)).toHaveLength(1);
    expect(formulasOf(host)).toEqual([]);
  }, 60_000);

  it('refuses columns of the add-on and unknown fields', () => {
    const { id, fingerprint } = given(host, 'attendee.open', {}).people[0] ?? { id: '', fingerprint: '' };
    const draft = JSON.parse(
      '{"__proto__":"x","constructor":"x","id":"DB-9999","request":"x","invitation":"x"}',
    );
    expect(asked(host, 'attendee.save', { request: request(3), id, fingerprint, draft })).toMatchObject({
      ok: true,
    });
    expect(host.snapshot().state.workbook.sheets.find(({ name }) => name === attendees.tab)).toEqual(
      start.state.workbook.sheets.find(({ name }) => name === attendees.tab),
    );
  });
});

describe('the number and date after signature', () => {
  it('are stored as typed text, or refused with a sentence', () => {
    given(host, 'invitation.make', { conference, per: 'all' });
    const made = host.snapshot();
    for (const number of sampleOf(texts, 15)) {
      host.restore(made);
      const reply = asked(host, 'invitation.finish', { conference, number, date: '16/11/2026' });
      const reading = conferences.columns.invitationNumber.read(number);
      if (reply.ok) {
        const [row] = storedRows(host, conferences.tab);
        expect(row?.['Số giấy mời']).toBe(reading.ok ? reading.value : 'unread');
      } else {
        expect(failureSentence(reply.failure)).not.toBe('');
        expect(effectsSince(host, made)).toEqual([]);
      }
    }
    expect(formulasOf(host)).toEqual([]);
  }, 120_000);
});

describe('the person who handed letters over', () => {
  it('is stored as text, whatever it looks like', () => {
    const override = 'Chủ tịch UBND xã: đã chuẩn bị xong ngoài sổ';
    given(host, 'conference.set-status', { id: conference, status: 'issued', override });
    given(host, 'invitation.make', { conference, per: 'all' });
    const person = storedRows(host, attendees.tab)[0]?.['Mã ĐB'];
    for (const by of texts.filter((text) => attendees.columns.handedBy.read(text).ok)) {
      given(host, 'invitation.hand-over', { conference, people: [String(person)], date: '16/11/2026', by });
      const reading = attendees.columns.handedBy.read(by);
      expect(storedRows(host, attendees.tab)[0]?.['Người giao']).toBe(
        reading.ok ? storedAs(reading.value) : 'unread',
      );
    }
    expect(formulasOf(host)).toEqual([]);
  }, 60_000);
});

describe('a text longer than its column', () => {
  it.each(oversized.map((text) => [text.length, text] as const))(
    'of %i characters is refused with a sentence in every form, and nothing is written',
    (_length, long) => {
      const matter = {
        conference,
        channel: 'Tại hội nghị đối thoại',
        receivedOn: '16/11/2026',
        topic: 'Kinh tế, văn hóa, xã hội, an ninh trật tự ở địa phương',
      };
      const person = { conference, fullName: 'An', group: 'Đại diện Nhân dân', note: long };
      const form = { request: request(4), id: null, fingerprint: null };
      const refusals = [
        [
          'petition.save',
          {
            request: request(4),
            speaker: {},
            matters: [{ ...matter, class: 'Kiến nghị', content: long }],
          },
        ],
        ['attendee.import', { request: request(4), people: [person] }],
        ['attendee.save', { ...form, draft: person }],
        ['conference.save', { ...form, draft: { ...conferenceDraft, note: long } }],
        [
          'broadcast.save',
          { request: request(4), draft: { conference, broadcastOn: '16/11/2026', note: long } },
        ],
        ['invitation.finish', { conference, number: long, date: '16/11/2026' }],
        ['invitation.hand-over', { conference, people: ['DB-0001'], date: '16/11/2026', by: long }],
        ['cell.show', { tab: long, cell: 'A1' }],
      ] as const;
      for (const [name, input] of refusals) {
        const reply = JSON.parse(String(called(host, name, input).value)) as Reply<unknown>;
        const failure: Failure = reply.ok ? { code: 'unexpected' } : reply.failure;
        expect([name, failure.code]).toEqual([name, expect.stringMatching(/^(invalid|bad-request)$/)]);
        expect(failureSentence(failure)).not.toBe('');
        if (failure.code === 'invalid') {
          expect(failure.problems[0]).toMatchObject({
            row: 0,
            field: expect.any(String),
            problem: 'too-long',
          });
        }
      }
      expect(effectsSince(host, start)).toEqual([]);
    },
  );
});
