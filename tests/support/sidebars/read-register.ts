import { readSource } from '../../../src/application/exchange/read-source';
import { villages } from '../../../src/register/tables/villages';
import { shownImport } from '../../../src/server/shown-import';
import { oldRegister } from '../../application/exchange/messy-workbooks';
import { put } from '../memory/memory-ports';
import { conference, worldWith } from '../memory/memory-ports-people';

/** What Nhập sổ cũ is told of a messy table before anybody matches its columns and words. */
export function messyTable(): unknown {
  const world = worldWith(conference, []);
  put(world, villages, [{ name: 'Thôn Đông' }, { name: 'Thôn Đoài' }]);
  const read = readSource(world.ports, {
    target: 'matters',
    source: oldRegister,
    uses: null,
    words: {},
    shared: {},
  });
  if (!read.ok) throw new Error(read.failure.code);
  return shownImport('matters', read.value);
}
