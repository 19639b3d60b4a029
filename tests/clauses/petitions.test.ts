import { openPreparation } from '../../src/application/conference/open-preparation';
import { startNextConference } from '../../src/application/conference/start-next-conference';
import { recordTurn } from '../../src/application/hall/record-turn';
import { followPetition, openFollowUp } from '../../src/application/petitions/follow-petition';
import { recordPetitions } from '../../src/application/petitions/record-petitions';
import { isoDate } from '../../src/domain/calendar/calendar-date';
import { publicationDeadlines } from '../../src/domain/calendar/deadlines';
import { workingCalendar } from '../../src/domain/calendar/working-days';
import { defaultSettings } from '../../src/register/settings/settings';
import { settingsTable } from '../../src/register/settings/settings-table';
import { attendees } from '../../src/register/tables/attendees';
import { broadcasts } from '../../src/register/tables/broadcasts';
import { conferences } from '../../src/register/tables/conferences';
import { type Petition, petitions } from '../../src/register/tables/petitions';
import { turns } from '../../src/register/tables/turns';
import { type MemoryWorld, memoryWorld, put, rowsOf } from '../support/memory/memory-ports';
import { an, conference, issued, worldWith } from '../support/memory/memory-ports-people';
import { matter as givenMatter } from '../support/memory/memory-ports-petitions';

const request = '0a1b2c3d-0000-4000-8000-000000000001';
const speaker = {
  conference: 'HN-01',
  speaker: 'Nguyễn Văn An',
  village: 'Thôn Đông',
  channel: 'Tại hội nghị đối thoại',
  receivedOn: '8/11/2026',
};
const road = {
  content: 'Đường hỏng',
  topic: 'Kinh tế, văn hóa, xã hội, an ninh trật tự ở địa phương',
  class: 'Kiến nghị',
};
const matter = (number: number, more: Partial<Petition> = {}): Partial<Petition> =>
  givenMatter(number, { originYear: 2023, receivedOn: isoDate('2023-11-15'), topic: road.topic, ...more });
const followed = (world: MemoryWorld) => {
  const opened = openFollowUp(world.ports);
  if (!opened.ok) throw new Error(opened.failure.code);
  return opened.value.petitions;
};

describe('the course of a petition', () => {
  it('S06 the next conference keeps posts and frame, and nobody’s attendance', () => {
    const official = {
      ...an,
      group: 'officials',
      attendance: 'present',
      sentOn: isoDate('2026-11-27'),
    } as const;
    const world = worldWith({ ...issued, status: 'held' }, [official, { ...an, id: 'DB-0009' }]);
    const draft = { year: '2027', title: 'Hội nghị đối thoại năm 2027' };
    const input = { from: 'HN-01', draft, request };
    expect(startNextConference(world.ports, input)).toMatchObject({
      ok: true,
      value: { id: 'HN-02', people: 1 },
    });
    expect(rowsOf(world, conferences)[1]).toMatchObject({
      year: 2027,
      chair: 'Lê Văn Mẫu',
      venue: 'Hội trường UBND xã',
      status: 'preparing',
    });
    const copied = rowsOf(world, attendees).filter((person) => person.conference === 'HN-02');
    expect(copied).toMatchObject([{ fullName: 'Nguyễn Văn An', group: 'officials' }]);
    expect(copied[0]?.attendance ?? copied[0]?.sentOn).toBeUndefined();
  });

  it('S07 a petition of 2023 stays open under its ID and counts its years; a resolved one is gone', () => {
    const on = (day: string): readonly (readonly [string, number])[] => {
      const world = memoryWorld(`${day} 08:00:00`);
      put(world, petitions, [
        matter(1),
        matter(2, {
          status: 'resolved',
          answeredOn: isoDate('2023-12-01'),
          resolvedOn: isoDate('2023-12-20'),
        }),
      ]);
      return followed(world).map(({ row, yearsOutstanding }) => [row.id, yearsOutstanding]);
    };
    expect(on('2024-11-10')).toEqual([['KN-0001', 1]]);
    expect(on('2025-11-10')).toEqual([['KN-0001', 2]]);
  });

  it('S08 complaints and denunciations follow their own procedure', () => {
    const world = memoryWorld();
    recordPetitions(world.ports, { request, speaker, matters: [{ ...road, class: 'Khiếu nại' }] });
    expect(rowsOf(world, petitions)).toMatchObject([{ status: 'declined', publishable: false }]);
    expect(
      recordPetitions(world.ports, {
        request: `${request.slice(0, -1)}2`,
        speaker,
        matters: [{ ...road, class: 'Tố cáo' }],
      }),
    ).toEqual({ ok: false, failure: { code: 'identity-refused' } });
  });

  it('S11 a solution needs evidence, and a matter past its day and not resolved is overdue', () => {
    const world = memoryWorld('2023-12-20 08:00:00');
    put(world, petitions, [
      matter(1, { promisedOn: isoDate('2023-12-15'), answeredOn: isoDate('2023-11-20'), result: 'Sẽ sửa' }),
    ]);
    const [shown] = followed(world);
    expect(shown?.urgency).toBe('overdue');
    const { fingerprint = '', draft = {} } = shown?.row ?? {};
    const close = (more: Readonly<Record<string, string>>) =>
      followPetition(world.ports, {
        request,
        id: 'KN-0001',
        fingerprint,
        base: draft,
        draft: { ...draft, status: 'Đã giải quyết', resolvedOn: '19/12/2023', ...more },
      });
    expect(close({})).toEqual({
      ok: false,
      failure: { code: 'follow-up-refused', refusals: ['evidence-missing'] },
    });
    expect(close({ evidence: 'Biên bản nghiệm thu' }).ok).toBe(true);
    expect(followed(world)[0]?.urgency).toBe('closed');
  });

  it('S13 a speech called out of order is in the minutes and makes no petition', () => {
    const world = memoryWorld();
    const turn = { conference: 'HN-01', speaker: 'Nguyễn Văn An', outOfOrder: 'Có', reason: 'Xúc phạm' };
    recordTurn(world.ports, { request, turn, speaker, matters: [road] });
    expect(rowsOf(world, turns)).toMatchObject([{ outOfOrder: true, reason: 'Xúc phạm' }]);
    expect(rowsOf(world, petitions)).toEqual([]);
  });

  it('S14 the plan’s four topics are there, each petition needs one, and the office adds a fifth by a row', () => {
    const topics = defaultSettings.filter(({ code }) => code === 'topic');
    expect(topics).toHaveLength(4);
    const world = memoryWorld();
    expect(recordPetitions(world.ports, { request, speaker, matters: [{ ...road, topic: '' }] })).toEqual({
      ok: false,
      failure: { code: 'invalid', problems: [{ row: 0, field: 'topic', problem: 'required' }] },
    });
    const fifth = { ...road, topic: 'Chuyển đổi số' };
    expect(recordPetitions(world.ports, { request, speaker, matters: [fifth] })).toMatchObject({
      failure: { problems: [{ row: 0, field: 'topic', problem: 'unknown-topic' }] },
    });
    put(world, settingsTable, [{ code: 'topic', section: 'Danh mục', name: 'Lĩnh vực', value: fifth.topic }]);
    expect(recordPetitions(world.ports, { request, speaker, matters: [fifth] }).ok).toBe(true);
  });

  it('S40 results are due ten days after, and two of three proofs are not enough', () => {
    expect(publicationDeadlines(isoDate('2026-11-15'), workingCalendar([]), 10).legal).toBe('2026-11-25');
    const world = worldWith(conference, [an], '2026-12-20 08:00:00');
    const proof = { conference: 'HN-01', purpose: 'results', broadcastOn: isoDate('2026-12-10') } as const;
    put(world, broadcasts, [
      { ...proof, id: 'PT-0001', channel: 'loudspeaker' },
      { ...proof, id: 'PT-0002', channel: 'posted' },
    ]);
    const verdict = () => {
      const opened = openPreparation(world.ports, { conference: null });
      return opened.ok ? opened.value.preparation?.clocks[1]?.verdict : undefined;
    };
    expect(verdict()).toBe('missing');
    put(world, broadcasts, [{ ...proof, id: 'PT-0003', channel: 'villages' }]);
    expect(verdict()).toBe('met');
  });
});
