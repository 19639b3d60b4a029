import { driveIdOf } from '../../register/settings/setting';
import type { MemoryValues, Ports } from '../ports';

/** Key of the spreadsheet's ID. A copy made in Drive has the sheets, but neither memory nor triggers. */
const registerMemory = 'set-up.register';

/** Key of the reason why set-up must not start the reminders. */
const remindersOffMemory = 'reminders.off';

const thisRegister = (ports: Ports): string => driveIdOf(ports.register.link());

const isOwn = (ports: Ports, memory: MemoryValues): boolean => memory[registerMemory] === thisRegister(ports);

/** Whether the owner of the reminders was copied from another register. */
export const isCopied = (ports: Ports, memory: MemoryValues, owner: string): boolean =>
  owner !== '' && !isOwn(ports, memory);

/** Whether set-up ran in this workbook. */
export const isRegisterIn = (memory: MemoryValues): boolean => (memory[registerMemory] ?? '') !== '';

export function rememberRegister(ports: Ports, memory: MemoryValues): void {
  if (!isOwn(ports, memory)) ports.memory.write({ [registerMemory]: thisRegister(ports) });
}

/** Two registers would send each reminder twice, so a copy sends none until somebody takes over. */
export const keepRemindersOff = (ports: Ports): void =>
  ports.memory.write({ [remindersOffMemory]: 'copied' });

export const areRemindersOff = (memory: MemoryValues): boolean => (memory[remindersOffMemory] ?? '') !== '';

/** To store when somebody takes over the reminders: the copy then counts as a register of its own. */
export const remindersAllowed = (ports: Ports): MemoryValues => ({
  [registerMemory]: thisRegister(ports),
  [remindersOffMemory]: '',
});
