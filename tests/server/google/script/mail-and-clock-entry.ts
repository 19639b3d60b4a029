import type { Attachment, Letter } from '../../../../src/application/ports';
import { clockTriggers } from '../../../../src/server/google/script/clock-triggers';
import { executionClock } from '../../../../src/server/google/script/execution-clock';
import { gmail } from '../../../../src/server/google/script/gmail';
import { accountPermissions } from '../../../../src/server/google/script/permissions';

// The adapters of mail, triggers and clock as functions of one plain value.

/** Bytes travel as a list of numbers. */
type SentLetter = Omit<Letter, 'attachments'> & {
  readonly attachments: readonly (Omit<Attachment, 'content'> & {
    readonly content: string | readonly number[];
  })[];
};

export const send = (letter: SentLetter) =>
  gmail.send({
    ...letter,
    attachments: letter.attachments.map((attachment) => {
      const { content } = attachment;
      return { ...attachment, content: typeof content === 'string' ? content : new Uint8Array(content) };
    }),
  });
export const remaining = () => gmail.remaining();
export const missing = () => accountPermissions.missing();
export const renewDaily = () => clockTriggers.renewDaily();
export const ensureDaily = () => clockTriggers.ensureDaily();
export const removeDaily = () => clockTriggers.removeDaily();
export const book = (milliseconds: number) => clockTriggers.bookContinuation(milliseconds);
export const unbook = () => clockTriggers.unbook();
export const sendDailyReminders = () => {};
export const continueWork = () => {};
export const clock = () => {
  const now = executionClock();
  const before = now.elapsed();
  Utilities.sleep(90_000);
  return { today: now.today(), stamp: now.stamp(), instant: now.now(), elapsed: now.elapsed() - before };
};
