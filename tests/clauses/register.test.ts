import { addAgendaMatter } from '../../src/application/conference/add-agenda-matter';
import { makeInvitations } from '../../src/application/invitations/make-invitations';
import { issuePapers } from '../../src/application/papers/issue-papers';
import { makePapers } from '../../src/application/papers/make-papers';
import { openPapers } from '../../src/application/papers/open-papers';
import { collateVillage } from '../../src/application/petitions/collate-village';
import { openCollation } from '../../src/application/petitions/open-collation';
import { refreshPublicSheet } from '../../src/application/petitions/refresh-public-sheet';
import { isoDate } from '../../src/domain/calendar/calendar-date';
import { ballotFlaws } from '../../src/domain/conference/ballot-check';
import { budgetSum } from '../../src/domain/conference/budget-sums';
import { settingsTable } from '../../src/register/settings/settings-table';
import { agenda } from '../../src/register/tables/agenda';
import { petitions } from '../../src/register/tables/petitions';
import { publicPetitions } from '../../src/register/tables/public-petitions';
import { villages } from '../../src/register/tables/villages';
import { invitationTemplate } from '../../src/templates/papers/invitation/invitation-template';
import { memoryWorld, put, rowsOf, typeInto } from '../support/memory/memory-ports';
import { builtInTemplates, paperWorld, registered } from '../support/memory/memory-ports-papers';
import { chi, conference, worldWith } from '../support/memory/memory-ports-people';
import { paragraphTexts } from '../templates/small-docx';

const topic = 'Kinh tế, văn hóa, xã hội, an ninh trật tự ở địa phương';
const road = 'Đề nghị sửa chữa đường liên thôn đoạn qua cầu Mơ bị hư hỏng nặng';
const request = (number: number): string => `0a1b2c3d-0000-4000-8000-${String(number).padStart(12, '0')}`;

describe('records and counts of the register', () => {
  it('S01 numbers go up, none is given twice, and a draft has none', async () => {
    const world = paperWorld(await builtInTemplates());
    const make = (kinds: readonly ('agenda' | 'notice')[]) =>
      makePapers(world.ports, { conference: 'HN-01', kinds, subjects: null, mode: 'missing' });
    make(['agenda']);
    make(['notice']);
    const issue = (paper: string, number: string) =>
      issuePapers(world.ports, { conference: 'HN-01', papers: [paper], number, date: '16/11/2026' });
    const proposed = () => {
      const opened = openPapers(world.ports, { conference: 'HN-01' });
      return opened.ok ? opened.value.kinds.find(({ kind }) => kind === 'notice')?.nextNumber : undefined;
    };
    expect(registered(world).every((row) => row.endsWith('draft'))).toBe(true);
    expect(issue('VB-0001', '7').ok).toBe(true);
    expect(proposed()).toBe('08');
    expect(issue('VB-0001', '7').ok).toBe(true);
    expect([proposed(), issue('VB-0002', '7').ok]).toEqual(['08', false]);
  });

  it('S10 the same issue of three villages is one group with its counts, and becomes a line of the agenda', () => {
    const world = worldWith(conference, []);
    put(world, villages, [{ name: 'Thôn 1' }, { name: 'Thôn 2' }, { name: 'Thôn 3' }]);
    const sent = [road, 'Sửa đường liên thôn đoạn qua cầu Mơ hư hỏng nặng', road];
    sent.forEach((content, index) => {
      collateVillage(world.ports, {
        request: request(index + 1),
        conference: 'HN-01',
        village: `Thôn ${index + 1}`,
        meeting: {},
        opinions: [{ content, topic, class: 'Kiến nghị' }],
      });
    });
    const groups = () => {
      const opened = openCollation(world.ports, { conference: null });
      return opened.ok
        ? opened.value.groups.map(({ villages: of, opinions, onAgenda }) => [of, opinions, onAgenda])
        : [];
    };
    expect(groups()).toEqual([[3, 3, false]]);
    addAgendaMatter(world.ports, { request: request(9), conference: 'HN-01', kind: 'group', about: road });
    expect(groups()).toEqual([[3, 3, true]]);
    expect(rowsOf(world, agenda)).toHaveLength(1);
  });

  it('S12 villages read code, content, owner, due day and state, and no phone', () => {
    const world = memoryWorld();
    put(world, petitions, [
      {
        id: 'KN-0001',
        conference: 'HN-01',
        speaker: 'Nguyễn Văn An',
        phone: '0912345678',
        village: 'Thôn Đông',
        content: 'Đường hỏng, gọi ông Nguyễn Văn An 0912345678',
        class: 'request',
        topic,
        unit: 'Phòng Kinh tế',
        dueOn: isoDate('2026-12-01'),
        status: 'assigned',
        publishable: true,
      },
    ]);
    expect(refreshPublicSheet(world.ports)).toMatchObject({ ok: true, value: { shown: 1 } });
    const [row] = rowsOf(world, publicPetitions);
    expect(row).toMatchObject({ id: 'KN-0001', unit: 'Phòng Kinh tế', dueOn: '2026-12-01' });
    expect(JSON.stringify(row)).not.toMatch(/0912345678|Nguyễn Văn An/);
  });

  it('S27 the letter of an extra guest names what concerns the guest', async () => {
    const world = worldWith(conference, [{ ...chi, concerning: 'Đường giao thông Thôn Đông.' }]);
    const template = world.drive.put({ content: await invitationTemplate() });
    typeInto(world, settingsTable, 'drive.template.invitation', { value: template.url });
    typeInto(world, settingsTable, 'signer.name', { value: 'Lê Văn Mẫu' });
    makeInvitations(world.ports, { conference: 'HN-01', per: 'person' });
    const [letter] = world.drive.files.slice(-1);
    expect(letter && paragraphTexts(letter.content)).toContain(
      'Nội dung đề nghị đại biểu quan tâm: Đường giao thông Thôn Đông.',
    );
  });

  it('S30 meals are paid for present guests off the payroll, at the typed rate', () => {
    const guests = [
      { present: true, onPayroll: false },
      { present: true, onPayroll: true },
      { present: false, onPayroll: false },
    ];
    const meal = { basis: 'present-off-payroll', quantity: null, rate: 100_000, actual: null } as const;
    expect(budgetSum(meal, guests)).toMatchObject({ estimate: 200_000, settlement: 100_000 });
  });

  it('S33 impossible sums of a ballot are refused, those of 530 issued and 522 collected are not', () => {
    const counted = {
      issued: 530,
      collected: 522,
      valid: 520,
      invalid: 2,
      first: 400,
      second: 100,
      third: 20,
    };
    expect(ballotFlaws(counted)).toEqual([]);
    expect(ballotFlaws({ ...counted, collected: 531 })).toMatchObject([
      { kind: 'more-collected' },
      { kind: 'validity-differs' },
    ]);
    expect(ballotFlaws({ ...counted, first: 401 })).toMatchObject([{ kind: 'levels-differ' }]);
  });

  it('S35 of twelve villages three have not sent their list, and one opinion of two villages is one group', () => {
    const world = worldWith(conference, []);
    put(
      world,
      villages,
      Array.from({ length: 12 }, (_, index) => ({ name: `Thôn ${index + 1}` })),
    );
    for (let village = 1; village <= 9; village += 1) {
      collateVillage(world.ports, {
        request: request(village),
        conference: 'HN-01',
        village: `Thôn ${village}`,
        meeting: { opinionsReceivedOn: '15/11/2026' },
        opinions: village <= 2 ? [{ content: road, topic, class: 'Kiến nghị' }] : [],
      });
    }
    const opened = openCollation(world.ports, { conference: null });
    if (!opened.ok) throw new Error(opened.failure.code);
    const missing = opened.value.villages.filter(({ returned }) => !returned).map(({ name }) => name);
    expect(missing).toEqual(['Thôn 10', 'Thôn 11', 'Thôn 12']);
    expect(opened.value.groups).toMatchObject([{ villages: 2, opinions: 2, ids: ['KN-0001', 'KN-0002'] }]);
    expect(rowsOf(world, petitions).map(({ village }) => village)).toEqual(['Thôn 1', 'Thôn 2']);
  });
});
