import { type Ailment, pulseOf } from '../../domain/pulse/pulse';
import type { Ports } from '../ports';
import { healthRecord } from './pulse-memory';

/** What is wrong with the work that the add-on does by itself: one reading of memory, no sheet. */
export const readPulse = (ports: Ports, memory = ports.memory.readAll()): readonly Ailment[] =>
  pulseOf(healthRecord(memory, ports.person.email(), ports.clock.today()));
