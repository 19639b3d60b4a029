import { saveConference } from '../../../src/application/conference/save-conference';
import { invitePosts } from '../../../src/application/today/invite-posts';
import { openToday, type TodayFacts } from '../../../src/application/today/open-today';
import { saveOffice } from '../../../src/application/today/save-office';
import { saveVillages } from '../../../src/application/today/save-villages';
import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { readVillages } from '../../../src/register/lists/read-villages';
import { defaultSettings } from '../../../src/register/settings/settings';
import { settingsTable } from '../../../src/register/settings/settings-table';
import { attendees } from '../../../src/register/tables/attendees';
import { conferences } from '../../../src/register/tables/conferences';
import { ledger } from '../../../src/register/tables/ledger';
import { papers } from '../../../src/register/tables/papers';
import { petitions } from '../../../src/register/tables/petitions';
import { tasks } from '../../../src/register/tables/tasks';
import { villages } from '../../../src/register/tables/villages';
import { officeValues } from '../../support/host/typed-office';
import { villageList } from '../../support/lists/first-lists';
import { type MemoryWorld, memoryWorld, put, rowsOf } from '../../support/memory/memory-ports';

const request = '0a1b2c3d-0000-4000-8000-000000000001';

/** Right after set-up: nobody has said which office it is. */
function emptyRegister(): MemoryWorld {
  const world = memoryWorld();
  const sheet = world.ports.register.read(settingsTable);
  if (!sheet.ok) throw new Error(sheet.failure.code);
  const blank = Object.keys(officeValues).map((key) => ({ key, values: { value: '' } }));
  world.ports.register.change(sheet.value, blank);
  return world;
}

function facts(world: MemoryWorld): TodayFacts {
  const opened = openToday(world.ports);
  if (!opened.ok) throw new Error(opened.failure.code);
  return opened.value;
}

const marks = (world: MemoryWorld): string =>
  facts(world)
    .steps.map(({ name, isDone, present, missing }) => `${name}${isDone ? '+' : ''} ${present}/${missing}`)
    .join(', ');

const pasteVillages = (world: MemoryWorld) =>
  saveVillages(world.ports, { villages: readVillages(villageList).villages.map(({ draft }) => draft) });

const conferenceDraft = {
  year: '2026',
  title: 'Hội nghị đối thoại năm 2026',
  status: 'Đang chuẩn bị',
  dateState: 'Ấn định',
  date: '10/12/2026',
  startTime: '7h30',
  venue: 'Hội trường',
  howToAttend: 'Trực tiếp',
  topic: 'Nông thôn mới',
  chair: 'Lê Văn Sáng',
  coChair: 'Mai Văn Toàn',
  secretary: 'Nguyễn Thị Bản',
};

const addConference = (world: MemoryWorld) =>
  saveConference(world.ports, { request, id: null, fingerprint: null, draft: conferenceDraft });

describe('the six steps of an empty register', () => {
  it('get their marks from what the register holds, one after the other', () => {
    const world = emptyRegister();
    expect(marks(world)).toBe('office 3/5, villages 0/0, conference 0/1, people 0/0, letters 0/0, issue 0/0');
    expect(facts(world).actions).toEqual([{ dueOn: null, action: { kind: 'conference' } }]);

    expect(saveOffice(world.ports, { draft: officeValues })).toEqual({ ok: true, value: { changed: 5 } });
    expect(pasteVillages(world)).toEqual({ ok: true, value: { added: 5, changed: 0 } });
    expect(marks(world)).toBe(
      'office+ 8/0, villages+ 5/1, conference 0/1, people 0/0, letters 0/0, issue 0/0',
    );

    expect(addConference(world).ok).toBe(true);
    expect(facts(world).postsToInvite).toBe(13);
    expect(invitePosts(world.ports, { conference: 'HN-01', request })).toEqual({
      ok: true,
      value: { added: 13 },
    });
    expect(marks(world)).toMatch(
      /^office\+ 8\/0, villages\+ 5\/1, conference\+ 1\/0, people\+ 13\/0, letters 13\/13, issue 0\/\d+$/,
    );

    const people = rowsOf(world, attendees).map(({ id }) => id);
    put(world, ledger, [
      {
        key: 'HN-01/GM-1/in-1',
        kind: 'document',
        rule: 'invitation',
        conference: 'HN-01',
        state: 'done',
        locked: true,
        people: people.join(' '),
      },
    ]);
    expect(marks(world)).toContain('letters+ 13/0');
    expect(world.notes.map(({ action, tab, detail }) => `${action}, ${tab}, ${detail}`)).toEqual([
      'Sửa thông tin cơ quan, Cấu hình, ',
      'Nhập danh sách thôn, Thôn, 5 dòng',
      'Thêm hội nghị, Hội nghị, ',
      'Nhập danh sách đại biểu, Đại biểu, 13 người',
    ]);
  });

  it('make attendees of the three posts: one person for two of them, none twice', () => {
    const world = memoryWorld();
    pasteVillages(world);
    addConference(world);
    const invite = (number: string) => invitePosts(world.ports, { conference: 'HN-01', request: number });
    const first = invite(request);
    expect(first).toMatchObject({ ok: true, value: { added: expect.any(Number) } });
    // The same press, whose answer was lost, is answered the same.
    expect(invite(request)).toEqual(first);
    expect(invite('0a1b2c3d-0000-4000-8000-000000000077')).toEqual({ ok: true, value: { added: 0 } });
    const west = rowsOf(world, attendees).filter(({ village }) => village === 'Thôn Tây');
    expect(west.map(({ fullName, title, group }) => [fullName, title, group])).toEqual([
      ['Lý Văn Lâm', 'Bí thư chi bộ, Trưởng thôn', 'village-posts'],
      ['Lý Thị Liên', 'Trưởng ban công tác Mặt trận', 'village-posts'],
    ]);
  });
});

describe('the form about the office', () => {
  it('refuses what a row cannot say and writes nothing of it', () => {
    const world = emptyRegister();
    const draft = { 'office.line2': ' ', 'office.clerkEmail': 'không phải thư', 'signer.authority': 'XX' };
    expect(saveOffice(world.ports, { draft })).toEqual({
      ok: false,
      failure: {
        code: 'invalid',
        problems: [
          { row: 0, field: 'office.line2', problem: 'required' },
          { row: 0, field: 'office.clerkEmail', problem: 'email-invalid' },
          { row: 0, field: 'signer.authority', problem: 'not-in-list' },
        ],
      },
    });
    expect([world.notes, saveOffice(world.ports, { draft: {} })]).toEqual([
      [],
      { ok: true, value: { changed: 0 } },
    ]);
  });

  it('shows each row of Cấu hình about the office, those that are needed marked', () => {
    const fields = facts(emptyRegister()).office;
    expect(fields.filter(({ isNeeded }) => isNeeded)).toHaveLength(8);
    const codes = new Set(defaultSettings.map(({ code }) => code));
    expect(fields.filter(({ code }) => !codes.has(code))).toEqual([]);
  });
});

describe('a task', () => {
  it('is no longer due once the register proves it, though nobody marked it', () => {
    const world = memoryWorld();
    put(world, conferences, [{ id: 'HN-01', title: 'Hội nghị', status: 'preparing', dateState: 'expected' }]);
    const row = { conference: 'HN-01', dueOn: isoDate('2026-11-06'), state: 'open' } as const;
    put(world, tasks, [
      { ...row, id: 'CV-0001', content: 'Xây dựng Kế hoạch', product: 'Kế hoạch' },
      { ...row, id: 'CV-0002', content: 'Trang trí hội trường' },
    ]);
    const due = (): readonly string[] =>
      facts(world).actions.flatMap(({ action }) => (action.kind === 'task' ? [action.id] : []));
    expect(due()).toEqual(['CV-0001', 'CV-0002']);
    put(world, papers, [{ id: 'VB-0001', conference: 'HN-01', kind: 'plan', state: 'issued' }]);
    expect(due()).toEqual(['CV-0002']);
  });
});

describe('a denunciation', () => {
  it('is neither found nor due, whatever somebody typed into its row', () => {
    const world = memoryWorld();
    const row = { content: 'Chuyện kín', dueOn: isoDate('2026-11-18'), status: 'received' } as const;
    put(world, petitions, [
      { ...row, id: 'KN-0001', speaker: 'Người Kín', class: 'denunciation' },
      { ...row, id: 'KN-0002', content: 'Sửa đường', class: 'request' },
    ]);
    const { actions, petitions: found } = facts(world);
    expect([JSON.stringify(actions).includes('kín'), found.map(({ id }) => id)]).toEqual([
      false,
      ['KN-0002'],
    ]);
    expect(actions.flatMap(({ action }) => ('id' in action ? [action.id] : []))).toEqual(['KN-0002']);
  });
});

describe('a pasted list of villages', () => {
  it('completes the villages that are there, and pasting it again changes nothing', () => {
    const world = memoryWorld();
    put(world, villages, [{ name: 'Thôn Đông', villageHead: 'Người Cũ', quota: 7, note: 'giữ' }]);
    expect(pasteVillages(world)).toEqual({ ok: true, value: { added: 4, changed: 1 } });
    expect(pasteVillages(world)).toEqual({ ok: true, value: { added: 0, changed: 0 } });
    expect(rowsOf(world, villages)[0]).toMatchObject({
      name: 'Thôn Đông',
      partySecretary: 'Ông Đỗ Văn Khải',
      villageHead: 'Bà Đỗ Thị Kiên',
      quota: 7,
      note: 'giữ',
    });
  });
});
