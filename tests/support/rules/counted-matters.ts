import { isoDate } from '../../../src/domain/calendar/calendar-date';
import { authorities, petitionClasses, petitionStatuses } from '../../../src/domain/petitions/petition';
import type { CountedPetition } from '../../../src/domain/petitions/petition-count';
import { fc } from './properties';

/** A matter raised in the hall of the conference on 16 November 2026. */
export const matter = (values: Partial<CountedPetition>): CountedPetition => ({
  id: 'KN-0001',
  turn: '',
  channel: 'conference',
  receivedOn: isoDate('2026-11-16'),
  speaker: '',
  village: '',
  class: 'request',
  authority: 'commune',
  status: 'received',
  answeredInHall: '',
  ...values,
});

/** Any matter of three turns or none. */
export const anyMatter: fc.Arbitrary<CountedPetition> = fc.record({
  id: fc.uuid(),
  turn: fc.constantFrom('', 'LUOT-0001', 'LUOT-0002', 'LUOT-0003'),
  channel: fc.constantFrom('conference' as const, 'front' as const, null),
  receivedOn: fc.constantFrom(isoDate('2026-11-06'), isoDate('2026-11-20'), null),
  speaker: fc.constantFrom('', 'Nguyễn Văn An', 'Đỗ Thị Bình'),
  village: fc.constantFrom('', 'Thôn 1', 'Thôn 2'),
  class: fc.option(fc.constantFrom(...petitionClasses)),
  authority: fc.option(fc.constantFrom(...authorities)),
  status: fc.option(fc.constantFrom(...petitionStatuses)),
  answeredInHall: fc.constantFrom('', 'Đã sửa.'),
});
