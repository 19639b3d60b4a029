import { ask, askFor, builtHost, setUp } from '../support/host/journey';
import { shownRows } from '../support/host/journey-sheets';
import { caseFile } from '../support/lists/pasted-people';

const host = builtHost();
setUp(host);

const content = caseFile('01-tcvn3-paste', 'forms.txt').trim();
const meant = 'Chưa có nước sạch, đường hư hỏng';
const request = (number: number): string => `0a1b2c3d-0000-4000-8000-00000000000${number}`;
const newRow = (number: number, draft: Readonly<Record<string, string>>) => ({
  request: request(number),
  id: null,
  fingerprint: null,
  draft,
});

const shown = (reply: unknown): unknown => {
  const { ok, value, note } = reply as { ok: boolean; value?: unknown; note?: string };
  return ok ? { value, note } : reply;
};

describe('text in an old font', () => {
  const { id: conference } = askFor(
    host,
    'conference.save',
    newRow(1, { year: '2026', title: 'Héi nghÞ ®èi tho¹i', scope: 'Toµn x·' }),
  );

  it('is saved in Unicode from the form of one person, and the sender sees how it reads', () => {
    const draft = {
      conference,
      fullName: 'Lª V¨n L­u',
      group: 'Đại diện Nhân dân',
      title: 'Tr­ëng th«n',
    };
    const { reply } = ask(host, 'attendee.save', newRow(2, draft));
    expect(shown(reply)).toEqual({
      value: expect.objectContaining({
        draft: expect.objectContaining({ fullName: 'Lê Văn Lưu', title: 'Trưởng thôn' }),
      }),
      note: 'Đã lưu. Chữ gõ bằng phông cũ (.VnTime hoặc VNI) đã đổi thành “Lê Văn Lưu”, “Trưởng thôn”; xem lại trong sổ.',
    });
  });

  it('is saved in Unicode from the hall and from the form of petitions', () => {
    const speaker = {
      conference,
      speaker: 'NguyÔn V¨n Th­',
      channel: 'Tại hội nghị đối thoại',
      receivedOn: '01/09/2026',
    };
    const matter = { content, class: 'Kiến nghị', topic: 'Dư luận xã hội được Nhân dân quan tâm' };
    const turn = { conference, speaker: speaker.speaker, village: '' };
    const replies = [
      ask(host, 'turn.save', { request: request(3), turn, speaker, matters: [matter] }).reply,
      ask(host, 'petition.save', { request: request(4), speaker, matters: [matter] }).reply,
    ];
    expect(replies.map(shown)).toMatchObject([
      { note: expect.stringContaining(meant) },
      { note: expect.stringContaining(meant) },
    ]);
  });

  it('is left alone where it is none', () => {
    const draft = {
      conference,
      fullName: 'Vò Nam',
      group: 'Đại diện Nhân dân',
      title: 'Tổ trưởng',
    };
    const { reply } = ask(host, 'attendee.save', newRow(5, draft));
    expect(shown(reply)).toEqual({
      value: expect.objectContaining({ draft: expect.objectContaining({ fullName: 'Vò Nam' }) }),
      note: undefined,
    });
  });

  it('is saved in Unicode from a pasted list, which is known when it is pasted again and taken back whole', () => {
    const read = () =>
      askFor(host, 'attendee.read', {
        text: caseFile('01-tcvn3-paste', 'list.txt'),
        conference,
        group: 'Đại diện Nhân dân',
        village: '',
        edits: {},
      });
    const people = read().people.map(({ draft }) => draft);
    const imported = { request: request(6), people };
    askFor(host, 'attendee.import', imported);
    const names = shownRows(host, 'Đại biểu').map((row) => row['Họ và tên']);
    expect(names).toEqual(expect.arrayContaining(people.map(({ fullName }) => fullName)));
    expect(names).toContain('Thái Thị Bé');
    const again = read().people.map(({ remarks }) => remarks.map(({ code }) => code));
    expect(again).toEqual(people.map(() => expect.arrayContaining(['in-register'])));
    expect(askFor(host, 'attendee.undo-import', imported)).toEqual({
      sentence: `Đã gỡ ${people.length} người vừa nhập.`,
    });
  });
});
