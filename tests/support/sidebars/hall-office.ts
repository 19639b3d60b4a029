import { attendees } from '../../../src/register/tables/attendees';
import { villages } from '../../../src/register/tables/villages';
import type { Call, Reply } from '../../../src/rpc/protocol';
import { answer } from '../../../src/server/answer';
import type { Answering } from '../browser/browser-sidebar';
import { type MemoryWorld, put } from '../memory/memory-ports';
import { conference, worldWith } from '../memory/memory-ports-people';

/** An office with the real server over ports in memory, behind a connection that can be cut. */
export interface HallOffice {
  readonly world: MemoryWorld;
  readonly answering: Answering;
  /** `before`: calls do not arrive. `after`: they are carried out, and the reply is lost. */
  cut: 'before' | 'after' | null;
}

export const hallNames = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `Người Nói ${String.fromCharCode(65 + (index % 26))}${index}`);

export function hallOffice(people: number): HallOffice {
  const world = worldWith({ ...conference, status: 'issued' }, [], '2026-12-08 08:00:00');
  put(
    world,
    attendees,
    hallNames(people).map((fullName, index) => ({
      id: `DB-${String(index + 1).padStart(4, '0')}`,
      conference: 'HN-01',
      fullName,
      group: 'citizens' as const,
      village: `Thôn ${1 + (index % 3)}`,
      seat: 'invited' as const,
    })),
  );
  put(world, villages, [{ name: 'Thôn 1' }, { name: 'Thôn 2' }, { name: 'Thôn 3' }]);
  const office: HallOffice = {
    world,
    cut: null,
    answering(call: Call) {
      if (office.cut === 'before') return 'lost';
      const text = answer(() => world.ports, JSON.stringify(call));
      // The server types its replies by the contract.
      return office.cut === 'after' ? 'lost' : (JSON.parse(text) as Reply<unknown>);
    },
  };
  return office;
}
