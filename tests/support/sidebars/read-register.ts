import { readSource } from '../../../src/application/exchange/read-source';
import { villages } from '../../../src/register/tables/villages';
import { shownImport } from '../../../src/server/shown/shown-import';
import { firstLook } from '../../application/exchange/messy-workbooks';
import { put } from '../memory/memory-ports';
import { conference, worldWith } from '../memory/memory-ports-people';

/** What Nhập sổ cũ is told of a messy table before anybody matches its columns and words. */
export function messyTable(): unknown {
  const world = worldWith(conference, []);
  put(world, villages, [{ name: 'Thôn Đông' }, { name: 'Thôn Đoài' }]);
  const read = readSource(world.ports, firstLook);
  if (!read.ok) throw new Error(read.failure.code);
  return shownImport('matters', read.value);
}
