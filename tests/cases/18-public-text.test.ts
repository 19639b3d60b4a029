import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { refreshPublicSheet } from '../../src/application/petitions/refresh-public-sheet';
import { petitions } from '../../src/register/tables/petitions';
import { publicPetitions } from '../../src/register/tables/public-petitions';
import { memoryWorld, put, rowsOf } from '../support/memory/memory-ports';
import { heldMatters, heldSources, petitionRows } from '../support/papers/after-conference';
import { paperText } from '../support/papers/print-paper';

const lines = readFileSync(join(__dirname, '18-public-text', 'texts.txt'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.replace('⏎', '\n').split(' -> ')[0] ?? '');

const shown: Readonly<Record<string, string>> = {
  'gọi 0912–345–678': 'gọi […]',
  'gọi (+84) 912 345 678': 'gọi […]',
  'gọi (0237) 3123 456': 'gọi […]',
  'CMND 171 234 567': 'CMND […]',
  'CMND 171234567': 'CMND […]',
  'thư binh.mau@xa.example nhé': 'thư […] nhé',
  'TK 1234567890123': 'TK […]',
  'Gia đình ông Trần\nThế Mẫu bị ngập': 'Gia đình ông […] bị ngập',
  'kinh phí 1250000000 đồng': 'kinh phí 1250000000 đồng',
};

const matters = lines.map((content, index) => ({
  ...heldMatters[0],
  id: `KN-${String(index + 1).padStart(4, '0')}`,
  speaker: 'Trần Thế Mẫu',
  content,
  class: 'request' as const,
  publishable: true,
}));

describe('18: the public text of a matter', () => {
  it('has a text for each line of the case', () => {
    expect(lines).toEqual(Object.keys(shown));
  });

  it('is the same in Công khai and in the paper, and does not identify the speaker', async () => {
    const world = memoryWorld('2026-12-10 07:15:00');
    put(world, petitions, matters);
    expect(refreshPublicSheet(world.ports)).toMatchObject({ ok: true });
    expect(rowsOf(world, publicPetitions).map(({ content }) => content)).toEqual(Object.values(shown));
    const paper = await paperText('opinions-public', heldSources({ petitions: petitionRows(matters) }));
    const printed = paper.join(' ').replace(/\s+/g, ' ');
    for (const text of Object.values(shown)) expect(printed).toContain(text.replace(/\s+/g, ' '));
    for (const secret of ['345', '3123', '171', '@', '1234567', 'Mẫu']) expect(printed).not.toContain(secret);
  });
});
