import type { TrialStep } from '../../../application/self-check/trials';
import { type Finding, foundAs } from '../../../domain/self-check/assumption';
import { documentLoader } from '../drive/document-loader';
import { documentMemory } from '../script/document-memory';
import { accountPermissions } from '../script/permissions';
import { sessionPerson } from '../script/session-person';
import { countScratchTriggers, makeScratchTrigger, propertyKey } from './scratch';
import { type Stopwatch, thrice } from './stopwatch';

/** Bytes; Google's limit is 9 kB a value, and the texts kept are Vietnamese with three bytes a letter. */
const longestProperty = 9_000;

/** What needs neither the spreadsheet nor Drive. */
export const scriptSteps = ({ timed }: Stopwatch): readonly TrialStep[] => [
  {
    assumptions: ['permissions'],
    run() {
      const missing = accountPermissions.missing().length;
      return [foundAs('permissions', missing === 0, missing)];
    },
  },
  { assumptions: ['account'], run: () => [foundAs('account', sessionPerson.email() !== '')] },
  {
    assumptions: ['mail-quota'],
    run() {
      const quota = MailApp.getRemainingDailyQuota();
      return [foundAs('mail-quota', quota > 0, quota)];
    },
  },
  { assumptions: ['properties', 'property-size'], run: () => properties(timed) },
  {
    assumptions: ['lock'],
    run() {
      const lock = LockService.getDocumentLock();
      if (!lock) return [foundAs('lock', false)];
      const isHeld = thrice(() =>
        timed('lock', () => {
          const taken = lock.tryLock(5_000);
          if (taken) lock.releaseLock();
          return taken;
        }),
      );
      return [foundAs('lock', isHeld)];
    },
  },
  {
    assumptions: ['trigger'],
    run() {
      timed('trigger', makeScratchTrigger);
      return [foundAs('trigger', countScratchTriggers() === 1, countScratchTriggers())];
    },
  },
  {
    assumptions: ['pages-raw'],
    run() {
      const loader = documentLoader();
      // Cut or cleaned text would not be a Word file any more.
      const features = loader.engine().features(loader.specimen());
      return [foundAs('pages-raw', features?.leaders === true && features.comments)];
    },
  },
];

function properties(timed: Stopwatch['timed']): readonly Finding[] {
  const memory = documentMemory();
  const text = '\u1ec7'.repeat(longestProperty / 3);
  thrice(() => timed('property-write', () => memory.write({ [propertyKey]: '1' })));
  const isKept = thrice(() => timed('property-read', () => memory.readAll()[propertyKey] === '1'));
  const isBound = PropertiesService.getDocumentProperties() !== null;
  try {
    memory.write({ [propertyKey]: text });
  } catch {
    return [foundAs('properties', isBound && isKept), foundAs('property-size', false, 0)];
  }
  const kept = memory.readAll()[propertyKey]?.length ?? 0;
  return [foundAs('properties', isBound && isKept), foundAs('property-size', kept === text.length, kept * 3)];
}
