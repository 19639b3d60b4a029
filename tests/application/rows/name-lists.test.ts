import { importAttendees } from '../../../src/application/attendees/import-attendees';
import { saveAttendee } from '../../../src/application/attendees/save-attendee';
import { checkRegister } from '../../../src/application/check/check-register';
import { logBroadcast } from '../../../src/application/conference/log-broadcast';
import { recordTurn } from '../../../src/application/hall/record-turn';
import { collateVillage } from '../../../src/application/petitions/collate-village';
import { followPetition } from '../../../src/application/petitions/follow-petition';
import { recordPetitions } from '../../../src/application/petitions/record-petitions';
import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { attendees } from '../../../src/register/tables/attendees';
import { proofChannelLabels, purposeLabels } from '../../../src/register/tables/broadcasts';
import { petitions } from '../../../src/register/tables/petitions';
import { turns } from '../../../src/register/tables/turns';
import { villages } from '../../../src/register/tables/villages';
import { type MemoryWorld, put, rowsOf } from '../../support/memory/memory-ports';
import { an, issued, topics, worldWith } from '../../support/memory/memory-ports-people';

const request = '0a1b2c3d-0000-4000-8000-00000000000';

function worldWithLists(): MemoryWorld {
  const world = worldWith(issued, [{ ...an, organisation: 'Trường Tiểu học Đông' }]);
  put(world, villages, [{ name: 'Thôn Đông' }, { name: 'Thôn Đoài' }]);
  return world;
}

const speaker = {
  conference: 'HN-01',
  speaker: 'Lê Văn Sáu',
  village: 'Thôn Đông',
  channel: 'Tại hội nghị đối thoại',
  receivedOn: '16/11/2026',
};
const matter = { content: 'Sửa đường', topic: topics[0] ?? '', class: 'Kiến nghị' };

/** A petition with these cells, typed in Nhập kiến nghị. */
const record = (world: MemoryWorld, typed: Readonly<Record<string, string>>, number = 1) =>
  recordPetitions(world.ports, {
    request: `${request}${number}`,
    speaker: { ...speaker, ...typed },
    matters: [{ ...matter, ...typed }],
  });

const refused = (field: string, problem: string) => ({
  ok: false,
  failure: { code: 'invalid', problems: [{ row: 0, field, problem }] },
});

describe('a name that is in no list', () => {
  const forms: readonly (readonly [string, (world: MemoryWorld) => unknown, string, string])[] = [
    ['a topic', (world) => record(world, { topic: 'Giao thông' }), 'topic', 'unknown-topic'],
    ['a unit', (world) => record(world, { unit: 'Phòng Lạ' }), 'unit', 'unknown-unit'],
    [
      'a second unit',
      (world) => record(world, { supportingUnit: 'Phòng Kinh tế, Phòng Lạ' }),
      'supportingUnit',
      'unknown-unit',
    ],
    ['a village', (world) => record(world, { village: 'Thôn Lạ' }), 'village', 'unknown-village'],
    ['a place', (world) => record(world, { village: 'Hội Nông dân' }), 'village', 'unknown-place'],
    ['a conference', (world) => record(world, { conference: 'HN-09' }), 'conference', 'unknown-conference'],
    [
      'the village of a guest',
      (world) =>
        saveAttendee(world.ports, {
          request: `${request}2`,
          id: null,
          fingerprint: null,
          draft: {
            conference: 'HN-01',
            fullName: 'Lê Thị Ba',
            group: 'Đại diện Nhân dân',
            village: 'Thôn Lạ',
          },
        }),
      'village',
      'unknown-village',
    ],
    [
      'the village of a guest whose row is changed',
      (world) => {
        const sheet = world.ports.register.read(attendees);
        const fingerprint = sheet.ok ? (sheet.value.rows[0]?.fingerprint ?? '') : '';
        const draft = { village: 'Thôn Lạ' };
        return saveAttendee(world.ports, { request: `${request}3`, id: 'DB-0001', fingerprint, draft });
      },
      'village',
      'unknown-village',
    ],
    [
      'a village in a pasted list',
      (world) =>
        importAttendees(world.ports, {
          request: `${request}4`,
          people: [
            { conference: 'HN-01', fullName: 'Lê Thị Ba', group: 'Đại diện Nhân dân', village: 'Thôn Lạ' },
          ],
        }),
      'village',
      'unknown-village',
    ],
    [
      'the place of a speaker in the hall',
      (world) =>
        recordTurn(world.ports, {
          request: `${request}5`,
          turn: { conference: 'HN-01', speaker: 'Lê Văn Sáu', village: 'Hội Nông dân' },
          speaker,
          matters: [matter],
        }),
      'village',
      'unknown-place',
    ],
    [
      'the topic of an opinion',
      (world) =>
        collateVillage(world.ports, {
          request: `${request}6`,
          conference: 'HN-01',
          village: 'Thôn Đông',
          meeting: {},
          opinions: [{ ...matter, topic: 'Giao thông' }],
        }),
      'topic',
      'unknown-topic',
    ],
    [
      'the conference of a broadcast',
      (world) =>
        logBroadcast(world.ports, {
          request: `${request}7`,
          draft: {
            conference: 'HN-09',
            purpose: purposeLabels.notice,
            broadcastOn: '16/11/2026',
            channel: proofChannelLabels.loudspeaker,
          },
        }),
      'conference',
      'unknown-conference',
    ],
  ];

  it.each(forms)('is refused by the form: %s', (_name, save, field, problem) => {
    const world = worldWithLists();
    const before = [rowsOf(world, attendees), rowsOf(world, petitions), rowsOf(world, turns)];
    const result = save(world);
    expect(result).toMatchObject({ ok: false, failure: { code: 'invalid' } });
    expect(result).toMatchObject({
      failure: { problems: expect.arrayContaining([expect.objectContaining({ field, problem })]) },
    });
    expect([rowsOf(world, attendees), rowsOf(world, petitions), rowsOf(world, turns)]).toEqual(before);
  });

  it('is what Soát sổ finds in the cell', () => {
    const world = worldWithLists();
    put(world, petitions, [
      {
        id: 'KN-0009',
        conference: 'HN-01',
        channel: 'front',
        receivedOn: isoDate('2026-11-16'),
        content: 'Cống',
        topic: 'Giao thông',
        class: 'request',
        unit: 'Phòng Kinh tee',
        village: 'Thôn Lạ',
        status: 'received',
        originYear: 2026,
      },
    ]);
    const check = checkRegister(world.ports);
    expect(
      check.ok &&
        check.value.findings
          .filter(({ tab }) => tab === petitions.tab)
          .map(({ kind, header, proposed }) => [header, kind, proposed]),
    ).toEqual([
      ['Thôn/Đơn vị', 'unknown-village', ''],
      ['Lĩnh vực', 'unknown-topic', ''],
      ['Đơn vị chủ trì', 'unknown-unit', 'Phòng Kinh tế'],
    ]);
  });

  it('is taken once the office has added it, also where the last save did not know it', () => {
    const world = worldWithLists();
    expect(record(world, { village: 'Thôn Mới' })).toEqual(refused('village', 'unknown-village'));
    put(world, villages, [{ name: 'Thôn Mới' }]);
    expect(record(world, { village: 'thôn  mới' }, 2)).toMatchObject({ ok: true });
    expect(rowsOf(world, petitions).slice(-1)[0]?.village).toBe('Thôn Mới');
  });

  it('is none where it is a unit, a body that sends somebody, or whom the commune asks', () => {
    const world = worldWithLists();
    for (const [number, typed] of [
      { village: 'Phòng Kinh tế' },
      { village: 'Trường Tiểu học Đông' },
      { unit: 'Điện lực huyện', authority: 'Đơn vị khác (điện, nước, viễn thông…)' },
      { supportingUnit: 'Phòng Kinh tế; Công an xã' },
    ].entries())
      expect(record(world, typed, number)).toMatchObject({ ok: true });
    const check = checkRegister(world.ports);
    expect(check.ok && check.value.findings.filter(({ tab }) => tab === petitions.tab)).toEqual([]);
  });

  it('is not compared where the list is empty', () => {
    const world = worldWith(issued, [an]);
    expect(record(world, { village: 'Thôn Lạ' })).toMatchObject({ ok: true });
  });

  it('costs a save no sheet once the lists are known, and a step that changes no name none', () => {
    const world = worldWithLists();
    record(world, {}, 1);
    const reads: string[] = [];
    const { register } = world.ports;
    const ports = {
      ...world.ports,
      register: {
        ...register,
        read: ((table) => {
          reads.push(table.tab);
          return register.read(table);
        }) as typeof register.read,
      },
    };
    record({ ...world, ports }, { village: 'Thôn Đoài', unit: 'Công an xã' }, 2);
    expect(reads).toEqual(['Kiến nghị']);
    reads.length = 0;
    const sheet = register.read(petitions);
    const row = sheet.ok ? sheet.value.rows[1] : undefined;
    const base = { unit: 'Công an xã', status: 'Đã phân công' };
    const form = { request: `${request}8`, id: 'KN-0002', fingerprint: row?.fingerprint ?? '', base };
    followPetition(ports, { ...form, draft: { ...base, status: 'Đang giải quyết' } });
    expect(reads).toEqual(['Kiến nghị']);
    reads.length = 0;
    expect(followPetition(ports, { ...form, draft: { ...base, unit: 'Phòng Lạ' } })).toEqual(
      refused('unit', 'unknown-unit'),
    );
    expect(reads).toEqual(['Cấu hình', 'Kiến nghị']);
  });
});
