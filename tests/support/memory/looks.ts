import { openAttendeeForm } from '../../../src/application/attendees/open-attendee-form';
import { checkRegister } from '../../../src/application/check/check-register';
import { openPreparation } from '../../../src/application/conference/open-preparation';
import { openTurnForm } from '../../../src/application/hall/open-turn-form';
import { openRollCall } from '../../../src/application/hall/roll-call';
import { openInvitationForm } from '../../../src/application/invitations/open-invitation-form';
import { runDaily } from '../../../src/application/reminders/daily-run';
import type { MemoryWorld } from './memory-ports';

/** Whatever notices that letters name people or villages otherwise. */
export const looks: Readonly<Record<string, (world: MemoryWorld) => unknown>> = {
  'Mời họp': (world) => openInvitationForm(world.ports, { conference: 'HN-01' }),
  'Nhập đại biểu': (world) => openAttendeeForm(world.ports),
  'Điểm danh': (world) => openRollCall(world.ports, { conference: null }),
  'Thư ký': (world) => openTurnForm(world.ports, { conference: null }),
  'Chuẩn bị': (world) => openPreparation(world.ports, { conference: null }),
  'Soát sổ': (world) => checkRegister(world.ports),
  'the daily run': (world) => runDaily(world.ports),
};
