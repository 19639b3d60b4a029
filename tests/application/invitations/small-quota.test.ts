import { spend } from '../../../src/host/model/world/usage';
import { addConference, ask, askFor, builtHost, request, setUp } from '../../support/host/journey';
import { shownRows, typeSetting } from '../../support/host/journey-sheets';
import { timesOf } from '../../support/rules/sample';

// An ordinary account: 100 mails and 250 documents a day. All people and places are fictitious.

const villages = 40;
const conference = 'HN-01';
const host = builtHost({ contexts: 'kept' });
setUp(host);
typeSetting(host, 'signer.name', 'Lê Văn Mẫu');
host.hand.paste(
  'Thôn',
  'A2',
  Array.from({ length: villages }, (_, at) => [`Thôn ${at + 1}`]),
);
addConference(host, { date: '28/12/2026' });
askFor(host, 'preparation.fill', { conference, sheet: 'agenda', request: request(2) });

const people = Array.from({ length: villages * 8 }, (_, at) => ({
  conference,
  fullName: `Đại biểu ${at + 1}`,
  honorific: 'Ông',
  group: 'Đại diện Nhân dân',
  village: `Thôn ${1 + Math.floor(at / 8)}`,
  email: `dai-bieu-${at + 1}@xa.example`,
}));

/** A few guests on a day most of which is spent already; with `SAMPLE=all` everybody, and the whole day. */
const guests = timesOf(20, people.length);
const [documentsBefore, mailsBefore] = [timesOf(236, 0), timesOf(88, 0)];
const [documents, mails] = [250 - documentsBefore, 100 - mailsBefore];
const beforeTheList = host.snapshot();

const letterFiles = () =>
  Object.values(host.state.drive.files).filter(
    ({ appProperties, trashed }) => appProperties.group === `${conference}/giay-moi` && !trashed,
  );
const make = () => ask(host, 'invitation.make', { conference, per: 'person' });
const open = () => askFor(host, 'invitation.open', { conference });
const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(0)} s`;

describe('forty villages on an ordinary account', () => {
  it('are told what they cost before the list of guests is there, and again from the list', () => {
    const step = () => askFor(host, 'today.open', {}).steps.find(({ name }) => name === 'letters')?.state;
    expect(step()).toBe(
      'Chưa có ai để mời. Khoảng 320 giấy mời: lập riêng từng người mất 2 ngày, nên in chung hoặc theo thôn. Nếu ai cũng có email, gửi mất 4 ngày; nên giao giấy qua thôn.',
    );
    askFor(host, 'attendee.import', { request: request(3), people });
    expect(step()).toContain('320 giấy mời: lập riêng từng người mất 2 ngày');
    expect(open().cost).toEqual({
      isTight: true,
      lines: [
        'Còn 320 giấy mời: in chung 2 văn bản, theo thôn 40 văn bản, từng người 320 văn bản (mất 2 ngày; tài khoản lập được 250 văn bản mỗi ngày).',
        'Gửi email: 320 thư mời (mất 4 ngày; tài khoản gửi được 100 thư mỗi ngày). Sau đó 3 đợt nhắc, mỗi đợt 320 thư, mất 4 ngày.',
        expect.stringContaining('bấm một lần, mỗi ngày sổ tự làm tiếp phần còn lại'),
        expect.stringContaining('tự gửi tiếp vào ngày sau'),
      ],
    });
  });

  it('get as many documents as a day takes, are told what waits, and the rest the next day by themselves', () => {
    host.restore(beforeTheList);
    askFor(host, 'attendee.import', { request: request(3), people: people.slice(0, guests) });
    const { usage, owner, clock } = host.state;
    spend(usage, owner, 'documents', documentsBefore, clock);
    const first = make();
    // The template of the office was a document of this day too.
    const [made, left] = [documents - 1, guests - documents + 1];
    expect(first.reply).toMatchObject({ ok: true, value: { letters: made, left, isSpent: true } });
    expect(first.execution.durationMs).toBeLessThan(240_000);
    expect(letterFiles()).toHaveLength(made);
    const again = make();
    expect(again.reply).toMatchObject({ ok: false, failure: { code: 'documents-spent' } });
    expect(again.execution.durationMs).toBeLessThan(30_000);
    expect(open().cost.lines[0]).toContain(`Còn ${left} giấy mời`);
    const later = host.advance({ days: 1, minutes: 30 });
    const second = later.find(({ function: name }) => name === 'continueWork');
    expect(make().reply).toMatchObject({
      ok: true,
      value: { letters: 0, earlierLetters: guests, left: 0 },
    });
    process.stdout.write(
      `${guests} documents: ${first.remote} calls, ${seconds(first.execution.durationMs)}; refused ${again.remote} calls, ${seconds(again.execution.durationMs)}; the next day ${seconds(second?.durationMs ?? 0)}\n`,
    );
    const keys = letterFiles().map(({ appProperties }) => appProperties.key);
    expect([keys.length, new Set(keys).size]).toEqual([guests, guests]);
    expect(open().cost.lines[0]).toContain(`Gửi email: ${guests} thư mời`);
  });

  it('get their mails over days without anybody pressing again, nobody twice', () => {
    askFor(host, 'conference.set-status', { id: conference, status: 'issued', override: 'Chủ tịch UBND xã' });
    for (;;) {
      const { reply } = ask(host, 'invitation.finish', { conference, number: '05', date: '17/11/2026' });
      if (!reply.ok) throw new Error(JSON.stringify(reply.failure));
      if (open().documents.every(({ locked }) => locked)) break;
    }
    const before = host.state.mailbox.sent.length;
    const { usage, owner, clock } = host.state;
    spend(usage, owner, 'mail', mailsBefore, clock);
    const { sent, waiting } = askFor(host, 'invitation.send', { conference, people: [] });
    expect(sent + waiting).toBe(guests);
    expect(waiting).toBeGreaterThan(0);
    expect(sent).toBeLessThanOrEqual(mails);
    const aDay = [sent];
    for (let day = 1; day <= 5; day += 1) {
      const until = host.state.mailbox.sent.length;
      host.advance({ days: 1 });
      aDay.push(host.state.mailbox.sent.length - until);
    }
    const invitations = host.state.mailbox.sent
      .slice(before)
      .map(({ to }) => JSON.stringify(to))
      .filter((to) => to.includes('dai-bieu-'));
    process.stdout.write(`${guests} mails by day: ${aDay.join(', ')}\n`);
    expect(new Set(invitations).size).toBe(guests);
    expect(invitations).toHaveLength(guests);
    expect(aDay.every((sentThen) => sentThen <= 100)).toBe(true);
    expect(shownRows(host, 'Đại biểu').every((row) => row['Ngày gửi giấy mời'] !== '')).toBe(true);
  });
});
