import { driveIdOf } from '../../register/settings/setting';
import type { Ports } from '../ports';

/** Which spreadsheet the memory belongs to. A copy made in Drive brings its sheets along, not its memory or triggers. */
const registerMemory = 'set-up.register';

/** Why nobody runs the reminders, where set-up must not start them. */
const remindersOffMemory = 'reminders.off';

type Memory = Readonly<Record<string, string>>;

const thisRegister = (ports: Ports): string => driveIdOf(ports.register.link());

const isKnown = (ports: Ports, memory: Memory): boolean => memory[registerMemory] === thisRegister(ports);

/** Whether the sheet names an owner of the reminders that only the register has from which this one was copied. */
export const isCopied = (ports: Ports, memory: Memory, owner: string): boolean =>
  owner !== '' && !isKnown(ports, memory);

export function rememberRegister(ports: Ports, memory: Memory): void {
  if (!isKnown(ports, memory)) ports.memory.write({ [registerMemory]: thisRegister(ports) });
}

/** Two registers that remind the same people would send each letter twice, so a copy waits for somebody to take over. */
export const keepRemindersOff = (ports: Ports): void =>
  ports.memory.write({ [remindersOffMemory]: 'copied' });

export const areRemindersOff = (memory: Memory): boolean => (memory[remindersOffMemory] ?? '') !== '';

/** For whoever takes the reminders over: from now on this is a register of its own. */
export const allowReminders = (ports: Ports): void =>
  ports.memory.write({ [registerMemory]: thisRegister(ports), [remindersOffMemory]: '' });
