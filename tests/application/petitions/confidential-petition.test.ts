import { recordPetitions } from '../../../src/application/petitions/record-petitions';
import { petitions } from '../../../src/register/tables/petitions';
import { plainAnswer } from '../../hostile/readers/plain-answers';
import { memoryWorld, rowsOf } from '../../support/memory/memory-ports';
import { findings, petition, registerWith } from '../../support/memory/typed-register';

const request = '0a1b2c3d-0000-4000-8000-000000000001';
const secret = 'Phùng Bí Mật';
const speaker = { conference: 'HN-01', channel: 'Tại hội nghị đối thoại', receivedOn: '8/11/2026' };
const denunciation = { content: secret, topic: 'Kinh tế', class: 'Tố cáo' };
const road = {
  content: 'Đường hỏng',
  topic: 'Kinh tế, văn hóa, xã hội, an ninh trật tự ở địa phương',
  class: 'Kiến nghị',
  speaker: 'Nguyễn Văn An',
};

const typedFields = Object.entries(petitions.columns).flatMap(([field, { owner }]) =>
  owner === 'office' ? [field] : [],
);

const record = (
  matters: readonly Readonly<Record<string, string>>[],
  who: Readonly<Record<string, string>> = speaker,
) => {
  const world = memoryWorld('2026-11-16 08:00:00');
  const reply = recordPetitions(world.ports, { request, speaker: who, matters });
  return { world, reply, left: JSON.stringify([rowsOf(world, petitions), world.notes, world.memory]) };
};

describe('V11 a denunciation sent with more fields than allowed', () => {
  // Every column that a form can fill, so that later ones are covered.
  it.each(typedFields)('stores no name from %s, with the speaker or with the matter', (field) => {
    for (const outcome of [
      record([{ ...denunciation, [field]: field === 'class' ? 'Tố cáo' : secret }]),
      record([denunciation], { ...speaker, [field]: field === 'class' ? 'Tố cáo' : secret }),
    ])
      expect([field, outcome.left.includes('Bí Mật')]).toEqual([field, false]);
  });

  it('stores no choice or day that the form does not ask for', () => {
    const filled = Object.fromEntries(
      typedFields.flatMap((field) => {
        const column = petitions.columns[field as keyof typeof petitions.columns];
        const isFree = ['speaker', 'village', 'phone', 'content'].includes(field);
        return isFree ? [] : [[field, plainAnswer(column) ?? 'Phòng Kinh tế']];
      }),
    );
    const { world } = record([{ ...filled, ...speaker, ...denunciation }]);
    const [row = {}] = rowsOf(world, petitions);
    expect(Object.keys(row).sort()).toEqual(
      [
        'id',
        'conference',
        'turn',
        'originYear',
        'channel',
        'receivedOn',
        'content',
        'class',
        'status',
        'publishable',
        'request',
      ].sort(),
    );
  });

  it('is refused with a text in place of the conference', () => {
    expect(record([denunciation], { ...speaker, conference: secret }).reply).toEqual({
      ok: false,
      failure: { code: 'identity-refused' },
    });
  });

  it('stores no fingerprint that could confirm a guess of the text', () => {
    const marks = [secret, 'Ai khác'].map((content) =>
      rowsOf(record([{ ...denunciation, content }]).world, petitions).map((row) => row.request),
    );
    expect(marks[0]).toEqual(marks[1]);
  });
});

describe('V11 a denunciation beside other matters', () => {
  it.each([
    ['a named petition', [road, denunciation]],
    ['an unnamed petition', [{ ...road, speaker: '' }, denunciation]],
    ['another denunciation', [denunciation, denunciation]],
  ])('is refused in one request with %s, so that nothing links the two', (_, matters) => {
    const { reply, world } = record(matters);
    expect(reply).toEqual({ ok: false, failure: { code: 'denunciation-apart' } });
    expect([rowsOf(world, petitions), world.notes]).toEqual([[], []]);
  });

  it('has a separate turn and request, and no line or time in the journal', () => {
    const { world } = record([road]);
    const other = '0a1b2c3d-0000-4000-8000-0000000000ff';
    const saved = recordPetitions(world.ports, { request: other, speaker, matters: [denunciation] });
    expect(saved).toEqual({ ok: true, value: { ids: ['KN-0002'] } });
    const [first, second] = rowsOf(world, petitions);
    expect(second?.turn).not.toBe(first?.turn);
    expect(second?.request?.split('/')[0]).not.toBe(first?.request?.split('/')[0]);
    expect(world.notes.map(({ record: id }) => id)).toEqual(['KN-0001']);
  });
});

describe('V11 Soát sổ', () => {
  it('names every cell of a hand-typed denunciation with further details, without repeating them', () => {
    const cells = Object.fromEntries(
      Object.values(petitions.columns)
        .filter(
          ({ kind, owner }) =>
            owner === 'office' && ['text', 'long-text', 'code', 'listed', 'phone'].includes(kind),
        )
        .map(({ header }) => [header, header === 'Điện thoại' ? '0987111222' : ` ${secret}  `]),
    );
    const world = registerWith({
      'Kiến nghị': [{ ...petition, ...cells, 'Mã hội nghị': 'HN-01', 'Phân loại': 'Tố cáo' }],
    });
    const said = findings(world);
    expect(said.filter((line) => /Bí Mật|0987/.test(line))).toEqual([]);
    expect(
      said
        .filter((line) => line.includes('-in-denunciation'))
        .map((line) => line.slice(11, line.indexOf(' 2 ')))
        .sort(),
    ).toEqual(
      Object.keys(cells)
        .filter((header) => header !== 'Mã hội nghị' && header !== 'Lĩnh vực')
        .sort(),
    );
  });

  it('reports nothing about a denunciation from a form', () => {
    const world = registerWith({ 'Kiến nghị': [] });
    recordPetitions(world.ports, { request, speaker, matters: [denunciation] });
    expect(findings(world)).toEqual([]);
  });
});
