import PizZip from 'pizzip';
import type { Host } from '../../src/host/host';
import { ask, askFor, builtHost } from '../support/host/journey';
import { columnOf, shownRows } from '../support/host/journey-sheets';
import { prepare } from './season-acts';

// A clerk adds a person by copying a line, with its ID, and typing over the name.

const tab = 'Đại biểu';
const conference = 'HN-01';
const [original, copied] = ['Đại biểu 046', 'Người Chép Dòng'];

function copyPerson(host: Host): void {
  const line = shownRows(host, tab).findIndex((row) => row['Họ và tên'] === original) + 2;
  const end = shownRows(host, tab).length + 2;
  host.hand.copyRow(tab, line, end);
  host.hand.type(tab, `${String.fromCharCode(64 + columnOf(host, tab, 'Họ và tên'))}${end}`, copied);
}

const rowOf = (host: Host, name: string) => shownRows(host, tab).find((row) => row['Họ và tên'] === name);

/** All letters in lower case, because Soát sổ corrects the case of names. */
const lettersIn = (host: Host): string =>
  Object.values(host.state.drive.files)
    .filter(({ name, content }) => name.includes('_GM_') && content)
    .map(({ content }) => new PizZip(content?.base64 ?? '', { base64: true }))
    .map(
      (zip) =>
        zip
          .file('word/document.xml')
          ?.asText()
          .replace(/<[^>]+>/g, '') ?? '',
    )
    .join('\n')
    .toLowerCase();
const haveLetters = (host: Host) =>
  [original, copied].map((name) => lettersIn(host).includes(name.toLowerCase()));

describe('a person added by copying the line of another', () => {
  const host = builtHost();
  prepare(host);
  const prepared = host.snapshot();
  beforeEach(() => host.restore(prepared));

  it('is not confused with the other in a form, and is reported', () => {
    copyPerson(host);
    const roll = askFor(host, 'roll.open', { conference });
    expect([roll.people.length, roll.unnumbered]).toEqual([165, 1]);
    const id = roll.people.find(({ name }) => name === original)?.id ?? '';
    const mark = { id, mark: 'present' as const, arrivedAt: '', substitute: '', absence: '' };
    askFor(host, 'roll.mark', { conference, marks: [mark] });
    expect([rowOf(host, original)?.['Điểm danh'], rowOf(host, copied)?.['Điểm danh']]).toEqual([
      'Có mặt',
      undefined,
    ]);
    const { people, unnumbered } = askFor(host, 'attendee.open', {});
    expect([people.some(({ draft }) => draft.fullName === copied), unnumbered]).toEqual([false, 1]);
    expect(askFor(host, 'invitation.open', { conference })).toMatchObject({ invited: 166, unnumbered: 1 });
  });

  it('gets a separate letter after Soát sổ, and the other keeps theirs', () => {
    copyPerson(host);
    const make = () => ask(host, 'invitation.make', { conference, per: 'village' }).reply;
    expect(make()).toEqual({
      ok: false,
      failure: { code: 'rows-without-id', tab, count: 1 },
      sentence: expect.stringContaining('1 dòng chưa có mã'),
      way: { label: 'Mở Soát sổ', place: { sidebar: 'check-panel', tab: 0, row: '' } },
    });
    askFor(host, 'check.fix', {});
    expect(make()).toMatchObject({ value: { letters: 166 } });
    expect(haveLetters(host)).toEqual([true, true]);
  });

  it('copied after the letters were made, does not change the name in the letter of the other', () => {
    askFor(host, 'conference.set-status', {
      id: conference,
      status: 'issued',
      override: 'Chủ tịch UBND xã: đã chuẩn bị xong ngoài sổ',
    });
    askFor(host, 'invitation.make', { conference, per: 'village' });
    copyPerson(host);
    askFor(host, 'invitation.finish', { conference, number: '05', date: '16/11/2026' });
    expect(haveLetters(host)).toEqual([true, false]);
    askFor(host, 'check.fix', {});
    expect(askFor(host, 'invitation.make', { conference, per: 'person' })).toMatchObject({
      letters: 1,
      earlierLetters: 165,
    });
    expect(haveLetters(host)).toEqual([true, true]);
  });
});
