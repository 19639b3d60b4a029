import type { DriveFile } from '../../src/host/model/world/drive';
import { driveIdOf } from '../../src/register/settings/setting';
import { authorityLabels } from '../../src/register/tables/petitions';
import {
  addConference,
  ask,
  type askFor,
  builtHost,
  fine,
  owner,
  request,
  setUp,
} from '../support/host/journey';
import { sheetNamed, shownRows, typeSetting } from '../support/host/journey-sheets';

const colleague = 'dong-nghiep@xa.example';
const conference = 'HN-01';
const host = builtHost({
  users: [
    { email: owner, plan: 'workspace' },
    { email: colleague, plan: 'workspace' },
  ],
});

const by =
  (user: string) =>
  <Name extends Parameters<typeof askFor>[1]>(name: Name, input: Parameters<typeof askFor<Name>>[2]) => {
    const { reply } = ask(host, name, input, user);
    if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply.failure)}`);
    return reply.value;
  };
const first = by(owner);
const second = by(colleague);

const people = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => ({
    conference,
    fullName: `Đại biểu ${from + index}`,
    honorific: 'Ông',
    group: 'Đại diện Nhân dân',
    email: `dai-bieu-${from + index}@xa.example`,
  }));

const documents = () =>
  shownRows(host, 'Sổ gửi').filter(
    (row) => row.Việc === 'Giấy mời' && row.Loại === 'Văn bản' && row['Tình trạng'] !== 'Đã hủy',
  );
const withLetter = (): readonly string[] =>
  documents().flatMap((row) => String(row['Người trong văn bản']).split(' '));
const fileOf = (row: Readonly<Record<string, unknown>>): DriveFile | undefined =>
  host.state.drive.files[driveIdOf(String(row['Văn bản'] ?? row['Đường dẫn'] ?? ''))];
const letterFiles = () =>
  Object.values(host.state.drive.files).filter(
    ({ appProperties, trashed }) => appProperties.group === `${conference}/giay-moi` && !trashed,
  );
const minute = (): void => void host.advance({ minutes: 1 });

setUp(host);
typeSetting(host, 'signer.name', 'Lê Văn Mẫu');
addConference(host);
first('preparation.fill', { conference, sheet: 'agenda', request: request(2) });
first('attendee.import', { request: request(3), people: people(1, 4) });
const start = host.snapshot();
beforeEach(() => host.restore(start));

/** A season of two accounts: each makes letters, both lock and mail theirs. */
function letters(): void {
  second('invitation.make', { conference, per: 'person' });
  second('attendee.import', { request: request(4), people: people(5, 3) });
  first('invitation.make', { conference, per: 'all' });
}

describe('two clerks with an account each', () => {
  it('see only the files that each made', () => {
    expect(shownRows(host, 'Bản mẫu lưu')).toMatchObject([
      { 'Loại văn bản': 'invitation', 'Tài khoản lưu': owner },
    ]);
    expect(sheetNamed(host, 'Bản mẫu lưu').hidden).toBe(true);
    const made = second('invitation.make', { conference, per: 'all' });
    expect(made).toMatchObject({ letters: 4, left: 0 });
    expect(made.report.text).toContain(`Giấy mời: dùng bản mẫu lưu ngày 16/11/2026 của ${owner}.`);
    expect(letterFiles().map((file) => [file.owner, file.parents.length])).toEqual([[colleague, 1]]);
  }, 30_000);

  it('make each letter once, also where the listing lags', () => {
    host.state.drive.listLag = 5000;
    letters();
    expect(first('invitation.make', { conference, per: 'all' })).toMatchObject({ letters: 0 });
    expect(second('invitation.make', { conference, per: 'village' })).toMatchObject({ letters: 0 });
    expect([...withLetter()].sort()).toEqual(shownRows(host, 'Đại biểu').map((row) => row['Mã ĐB']));
    expect(letterFiles()).toHaveLength(documents().length);
  }, 60_000);

  it('lock their own letters under one number, correct it in turn, and mail each guest one letter', () => {
    host.state.drive.listLag = 5000;
    letters();
    const typed = { conference, number: '05', date: '16/11/2026' };
    const locked = first('invitation.finish', typed);
    expect(locked).toMatchObject({ finished: 1 });
    expect(locked.report.text).toContain(`Còn 4 tệp do ${colleague} lập`);
    expect(ask(host, 'invitation.finish', typed).reply).toMatchObject({
      ok: false,
      failure: { code: 'document-of-other', person: colleague },
    });
    expect(second('invitation.finish', typed)).toMatchObject({ finished: 4 });
    expect(second('invitation.finish', { ...typed, number: '06' })).toMatchObject({ finished: 4 });
    expect(documents().map((row) => [row['Người lập'], row['Đã khóa']])).toContainEqual([owner, 'Không']);
    expect(first('invitation.finish', { ...typed, number: '06' })).toMatchObject({ finished: 1 });
    expect(documents().map((row) => row['Đã khóa'])).toEqual(documents().map(() => 'Có'));
    expect(letterFiles().map(({ name }) => /_GM_(\d+)_/.exec(name)?.[1])).toEqual(
      documents().map(() => '06'),
    );

    first('conference.set-status', { id: conference, status: 'issued', override: 'Đã chuẩn bị xong' });
    const ids = shownRows(host, 'Đại biểu').map((row) => String(row['Mã ĐB']));
    second('invitation.send', { conference, people: ids.slice(0, 5) });
    first('invitation.send', { conference, people: ids });
    minute();
    const receivers = host.state.mailbox.sent
      .flatMap(({ to }) => to)
      .filter((address) => address.startsWith('dai-bieu'));
    expect([...receivers].sort()).toEqual(people(1, 7).map(({ email }) => email));
    expect(host.state.mailbox.sent.every(({ attachments }) => attachments.length > 0)).toBe(true);
  }, 120_000);

  it('make drafts of a colleague again as their own, and the colleague makes no second one', () => {
    second('invitation.make', { conference, per: 'all' });
    const [draft] = documents();
    const remade = first('invitation.remake', { conference, documents: [String(draft?.Khóa)] });
    expect(remade).toMatchObject({ remade: 1, left: 0 });
    expect(remade.report.text).toContain(`1 bản nháp của ${colleague}`);
    expect(documents().map((row) => [row['Người lập'], fileOf(row)?.owner])).toEqual([[owner, owner]]);
    second('attendee.import', { request: request(5), people: people(5, 1) });
    second('invitation.make', { conference, per: 'all' });
    expect(letterFiles()).toHaveLength(documents().length);
    expect(new Set(withLetter()).size).toBe(5);
  }, 60_000);

  it('make papers in turn, each issued by its maker or after it was made again', () => {
    host.state.drive.listLag = 5000;
    const agenda = { conference, kinds: ['agenda'] as ['agenda'], subjects: null };
    first('paper.make', { ...agenda, mode: 'missing' });
    const issue = { conference, papers: ['VB-0001'], number: '7', date: '16/11/2026' };
    expect(ask(host, 'paper.issue', issue, colleague).reply).toMatchObject({
      ok: false,
      failure: { code: 'document-of-other', person: owner },
    });
    expect(second('paper.make', { ...agenda, mode: 'drafts' })).toMatchObject({ drafts: 1 });
    expect(second('paper.make', { ...agenda, mode: 'drafts' })).toMatchObject({ drafts: 1 });
    expect(second('paper.issue', issue)).toMatchObject({ issued: 1 });
    const papers = shownRows(host, 'Văn bản');
    expect(papers.map((row) => [row.Số, row['Tình trạng'], row['Người lập']])).toEqual([
      ['07', 'Đã ban hành', colleague],
    ]);
    const files = Object.values(host.state.drive.files).filter(
      (file) => file.owner === colleague && file.appProperties.group === `${conference}/van-ban`,
    );
    expect(files.map(({ contentRestrictions }) => contentRestrictions.length)).toEqual([1]);
  }, 60_000);

  it('run set-up in turn without a second folder or template, also where the listing lags', () => {
    const lagging = builtHost({ users: [{ email: owner }, { email: colleague }] });
    lagging.state.drive.listLag = 600_000;
    setUp(lagging);
    setUp(lagging);
    fine(lagging.runMenu('Đối thoại > Sổ > Thiết lập sổ', { answers: ['OK'], user: colleague }));
    const { files } = lagging.state.drive;
    expect(Object.values(files).map(({ owner: maker }) => maker)).toEqual([owner, owner]);
  }, 60_000);

  it('restore each their own files', () => {
    letters();
    minute();
    for (const file of letterFiles()) {
      const { files } = host.state.drive;
      host.state.drive.files = { ...files, [file.id]: { ...file, trashed: true } };
    }
    expect(first('files.restore', { conference })).toMatchObject({ restored: 1, remade: 0 });
    expect(second('files.restore', { conference })).toMatchObject({ restored: 4, remade: 0 });
    expect(letterFiles()).toHaveLength(documents().length);
  }, 60_000);

  it('assign, step, take back, correct, strike off and bring back what the other did, each thing once', () => {
    const topic = 'Kinh tế, văn hóa, xã hội, an ninh trật tự ở địa phương';
    const [road = '', pump = ''] = first('petition.save', {
      request: request(5),
      speaker: {
        conference,
        speaker: 'Người Nêu',
        channel: 'Tại hội nghị đối thoại',
        receivedOn: '16/11/2026',
      },
      matters: ['Đường hỏng', 'Trạm bơm hỏng'].map((content) => ({
        content,
        class: 'Kiến nghị',
        topic,
        authority: authorityLabels.commune,
      })),
    }).ids;
    const rowBy = (who: typeof first, id: string) => {
      const row = who('follow.open', {}).petitions.find((one) => one.row.id === id)?.row;
      if (!row) throw new Error(`no ${id}`);
      return row;
    };
    const day = '30/11/2026';
    const answered = second('follow.assign', {
      rows: [road, pump].map((id) => {
        const { fingerprint, draft } = rowBy(second, id);
        const { unit = '', dueOn = '', status = '' } = draft;
        const base = { unit, dueOn, status };
        return {
          id,
          fingerprint,
          base,
          draft: { unit: 'Phòng Kinh tế', dueOn: day, status: 'Đã phân công' },
        };
      }),
    });
    expect(answered.refused).toEqual([]);
    const assigned = rowBy(first, road);
    expect(assigned.draft.dueOn).toBe(day);
    const step = { ...assigned.draft, status: 'Đang giải quyết', result: 'Đã giao kiểm tra' };
    const { id, fingerprint } = assigned;
    first('follow.save', { request: request(6), id, fingerprint, base: assigned.draft, draft: step });
    const stepped = rowBy(second, road);
    second('follow.undo', { ...stepped, before: assigned.draft });
    const read = second('petition.read', { id: pump });
    const corrected = { ...read.draft, speaker: 'Người Nêu Khác' };
    second('petition.correct', {
      request: request(7),
      id: pump,
      fingerprint: read.fingerprint,
      base: read.draft,
      draft: corrected,
    });
    first('attendee.strike-off', { id: 'DB-0001', reason: 'Ghi hai lần' });
    second('attendee.bring-back', { id: 'DB-0001' });

    expect(
      shownRows(host, 'Kiến nghị').map((row) => [
        row['Mã KN'],
        row['Người nêu'],
        row['Đơn vị chủ trì'],
        row['Trạng thái'],
      ]),
    ).toEqual([
      [road, 'Người Nêu', 'Phòng Kinh tế', assigned.draft.status],
      [pump, 'Người Nêu Khác', 'Phòng Kinh tế', assigned.draft.status],
    ]);
    expect(shownRows(host, 'Đại biểu').map((row) => row['Mã ĐB'])).toEqual(
      [1, 2, 3, 4].map((at) => `DB-000${at}`),
    );
    const notes = shownRows(host, 'Nhật ký')
      .slice(-6)
      .map((row) => row['Người làm']);
    expect(notes).toEqual([colleague, owner, colleague, colleague, owner, colleague]);
  }, 60_000);

  it('each run the self-check, and nothing of it is left', () => {
    const before = [host.state.workbook.sheets.length, Object.keys(host.state.drive.files).length];
    const verdicts = [first, second].map((who) => {
      const { rows } = who('self-check.run', {});
      return rows
        .filter(({ verdict }) => ['Khác', 'Google từ chối'].includes(verdict.text))
        .map(({ name }) => name);
    });
    // This host makes no PDF.
    expect(verdicts).toEqual([['Tải bản PDF từ Drive'], ['Tải bản PDF từ Drive']]);
    const { files } = host.state.drive;
    const left = Object.values(files).filter(({ trashed }) => !trashed);
    expect([host.state.workbook.sheets.length, left.length]).toEqual(before);
  }, 60_000);

  it('keep one list of registers in the sheet of a province', () => {
    const province = builtHost({ users: [{ email: owner }, { email: colleague }] });
    const link = (number: number): string =>
      `https://docs.google.com/spreadsheets/d/1xa${number}SoDoiThoaiCuaMotXaTrongTinh/edit`;
    const add = (numbers: readonly number[], user: string) =>
      ask(province, 'province.add', { text: numbers.map(link).join('\n') }, user).reply.ok;
    expect([add([1, 2], owner), add([2, 3], colleague)]).toEqual([true, true]);
    expect(ask(province, 'province.remove', { link: link(1) }, colleague).reply.ok).toBe(true);
    const listed = [owner, colleague].map((user) => {
      const { reply } = ask(province, 'province.open', {}, user);
      return reply.ok && reply.value.registers.map((one) => /1xa\d/.exec(one.link)?.[0]);
    });
    expect(listed).toEqual([
      ['1xa2', '1xa3'],
      ['1xa2', '1xa3'],
    ]);
  }, 60_000);
});
