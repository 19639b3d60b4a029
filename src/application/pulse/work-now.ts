import { isGoingOn, type LongWork, type SecondsEach, usualSeconds } from '../../domain/pulse/long-work';
import { runBegan, runningNow } from '../mail/mail-run';
import type { MemoryValues } from '../ports';
import { lastSelfCheck } from '../self-check/last-self-check';
import { mostTries, triesKey, type WorkRecord, watchedIn, workIn } from './long-work';

/** Drive takes six at once, and three a second. */
const uploadsAtOnce = 6;
const fastest = 1 / 3;

/** As the last self-check timed it here, or else as usual. */
export function secondsEach(memory: MemoryValues): SecondsEach {
  const upload = lastSelfCheck(memory)?.latencies.find(({ timing }) => timing === 'drive-upload')?.median;
  if (!upload) return usualSeconds;
  const document = Math.max(fastest, upload / 1000 / uploadsAtOnce);
  return { ...usualSeconds, make: document, number: document, restore: document };
}

/** `rest`: it goes on by the trigger, soon or on the next day, or when somebody presses. */
export type WorkNow = LongWork &
  (
    | { readonly state: 'going' }
    | { readonly state: 'broken-off'; readonly rest: 'soon' | 'next-day' | 'press' }
  );

/** Long jobs, by one reading of memory: those under way, and one that broke off and can be gone on with. */
export function worksNow(memory: MemoryValues, now: number): readonly WorkNow[] {
  const mail = runningNow(memory, now);
  const works = [watchedIn(memory), workIn(memory)].flatMap((work) => work ?? []);
  const tries = Number(memory[triesKey]) || 0;
  return [
    // Its cursor is written before each letter.
    ...(mail && mail.total > 0
      ? [{ ...mail, kind: 'mail' as const, begun: runBegan(memory), seen: now, state: 'going' as const }]
      : []),
    ...works.flatMap((work) => stateOf(work, tries, now) ?? []),
  ];
}

/** Null for work that only told how far it was: of a broken set-up the pulse tells, and a self-check begins anew. */
function stateOf(work: WorkRecord, tries: number, now: number): WorkNow | null {
  if (work.rest === null && isGoingOn(work, now)) return { ...work, state: 'going' };
  if (work.call === null) return null;
  return { ...work, state: 'broken-off', rest: tries >= mostTries ? 'press' : (work.rest ?? 'soon') };
}
