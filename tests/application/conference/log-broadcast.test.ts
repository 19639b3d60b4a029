import { logBroadcast } from '../../../src/application/conference/log-broadcast';
import { broadcasts } from '../../../src/register/tables/broadcasts';
import { rowsOf } from '../../support/memory/memory-ports';
import { conference, worldWith } from '../../support/memory/memory-ports-people';

it('logs a broadcast once for each request', () => {
  const world = worldWith(conference, []);
  const log = (reader: string) =>
    logBroadcast(world.ports, {
      request: '0a1b2c3d-0000-4000-8000-000000000001',
      draft: { conference: 'HN-01', broadcastOn: '1/11/2026', slot: 'Sáng', times: '2', reader },
    });
  expect(log('Chị Lan')).toEqual({ ok: true, value: { id: 'PT-0001' } });
  expect(log('Chị Lan')).toEqual({ ok: true, value: { id: 'PT-0001' } });
  expect(log('Anh Nam')).toEqual({ ok: false, failure: { code: 'request-reused' } });
  expect(rowsOf(world, broadcasts).map(({ request: _, ...row }) => row)).toEqual([
    {
      id: 'PT-0001',
      conference: 'HN-01',
      broadcastOn: '2026-11-01',
      slot: 'Sáng',
      times: 2,
      reader: 'Chị Lan',
    },
  ]);
});
