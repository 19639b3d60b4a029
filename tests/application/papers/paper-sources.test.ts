import { makePapers } from '../../../src/application/papers/make-papers';
import { readPaperSources } from '../../../src/application/papers/paper-sources';
import type { Documents } from '../../../src/application/ports';
import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { madePaperCodes } from '../../../src/register/papers/paper-kinds';
import { rowWith } from '../../../src/register/table';
import { petitions } from '../../../src/register/tables/petitions';
import { paperForms } from '../../../src/templates/papers/registry';
import { type MemoryWorld, put } from '../../support/memory/memory-ports';
import { builtInTemplates, paperWorld, registered } from '../../support/memory/memory-ports-papers';

let documents: Documents;
beforeAll(async () => {
  documents = await builtInTemplates();
});

const matter = (id: string, conference: string, originYear: number) =>
  rowWith(petitions, {
    id,
    conference,
    originYear,
    speaker: 'Ông Trịnh Văn Phúc',
    village: 'Thôn 10',
    channel: 'conference',
    receivedOn: isoDate(`${originYear}-11-16`),
    content: 'Đề nghị sửa đường.',
    class: 'request',
    status: 'received',
  });

function worldWithMatters(): MemoryWorld {
  const world = paperWorld(documents);
  put(world, petitions, [matter('KN-0001', 'HN-00', 2025), matter('KN-0002', 'HN-01', 2026)]);
  return world;
}

describe('the sources of papers', () => {
  it('separate the matters of the conference from earlier ones', () => {
    const read = readPaperSources(worldWithMatters().ports, 'HN-01', ['petitions']);
    if (!read.ok) throw new Error(read.failure.code);
    const { sources } = read.value;
    expect(sources.petitions.map(({ values }) => values.id)).toEqual(['KN-0002']);
    expect(sources.earlierPetitions.map(({ values }) => values.id)).toEqual(['KN-0001']);
  });

  it('give a draft of every kind of paper from an almost empty register', () => {
    const world = worldWithMatters();
    const kinds = madePaperCodes.filter((kind) => paperForms[kind] !== undefined);
    const made = makePapers(world.ports, { conference: 'HN-01', kinds, subjects: null, mode: 'missing' });
    expect(made).toMatchObject({ ok: true, value: { left: 0, flawed: [] } });
    const ofWhole = kinds.filter(
      (kind) => !['ballot', 'tally', 'transfer', 'slip', 'payments', 'correction'].includes(kind),
    );
    expect(registered(world).map((row) => row.split(' ')[1])).toEqual(expect.arrayContaining(ofWhole));
  });
});
