import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { type Petition, petitions } from '../../../src/register/tables/petitions';
import { type MemoryWorld, memoryWorld, put } from './memory-ports';

/** A matter of the hall that a unit has been given. */
export const matter = (number: number, more: Partial<Petition> = {}): Partial<Petition> => ({
  id: `KN-000${number}`,
  conference: 'HN-01',
  originYear: 2026,
  channel: 'conference',
  receivedOn: isoDate('2026-11-10'),
  content: `Nội dung ${number}`,
  topic: 'Kinh tế',
  class: 'request',
  unit: 'Phòng Kinh tế',
  status: 'assigned',
  ...more,
});

/** The register with these matters, six days after the first came in. */
export function petitionWorld(...rows: readonly Partial<Petition>[]): MemoryWorld {
  const world = memoryWorld('2026-11-16 08:00:00');
  put(world, petitions, rows);
  return world;
}
