import { remakeFilesOfOthers } from '../../application/documents/remake-files-of-others';
import { restoreLostFiles } from '../../application/documents/restore-files';
import type { MemoryValues, Ports } from '../../application/ports';
import { refreshBoardPulse } from '../../application/pulse/board-pulse';
import { readPulse } from '../../application/pulse/read-pulse';
import { resumeWork } from '../../application/pulse/resume-work';
import { secondsEach, worksNow } from '../../application/pulse/work-now';
import { isRegisterIn } from '../../application/set-up/copied-register';
import { setUpRegister } from '../../application/set-up/set-up-register';
import { useCases } from '../../application/use-cases';
import type { Failure } from '../../domain/failure';
import { mapValue, type Outcome, success } from '../../domain/outcome';
import { secondsLeft } from '../../domain/pulse/long-work';
import { type Mend, mendOf } from '../../domain/pulse/pulse';
import type { SidebarPlace } from '../../rpc/place';
import type { MendedPulse, ShownAilment } from '../../rpc/shown-answers';
import { ailmentSentence, mendedSentence, mendLabel } from '../../text/failures/ailment-words';
import { brokenOffSentence, goingSentence, goOn } from '../../text/work-sentence';
import { inOffice, inRow } from '../places/places';

/** What every sidebar says above its form; none where all is well and no long job is under way. */
export const shownPulse = (ports: Ports, memory = ports.memory.readAll()): readonly ShownAilment[] => [
  ...shownWorks(ports, memory),
  ...readPulse(ports, memory).map((ailment) => ({
    sentence: ailmentSentence(ailment),
    mend: mendOf(ailment),
    label: mendLabel(ailment),
  })),
];

/** Long jobs; one under way has no button. */
function shownWorks(ports: Ports, memory: MemoryValues): readonly ShownAilment[] {
  const each = secondsEach(memory);
  return worksNow(memory, ports.clock.now()).map((work) => {
    if (work.state === 'broken-off')
      return { sentence: brokenOffSentence(work, work.rest), mend: 'go-on', label: goOn };
    const person = work.person === ports.person.email() ? '' : work.person;
    const sentence = goingSentence(work, person, secondsLeft(work, each));
    return { sentence, mend: 'watch', label: '' };
  });
}

const places = {
  'open-invitations': inRow('invitation-form'),
  'open-check': inRow('check-panel'),
  'open-office': inOffice('office.clerkEmail'),
} as const;

/** What a press on the button of an ailment does; `open` takes the place of the sidebar that asks. */
export function mendPulse(
  ports: Ports,
  { mend }: { readonly mend: Mend },
  open: (place: SidebarPlace) => Outcome<unknown, Failure>,
): Outcome<MendedPulse, Failure> {
  if (mend === 'watch') return success(watched(ports));
  const done = mended(ports, mend, open);
  if (done.ok) refreshBoardPulse(ports, ports.person.email());
  return mapValue(done, () => ({ sentence: mendedSentence[mend], pulse: shownPulse(ports) }));
}

/** Asked every few seconds: one reading of memory, and nothing written. A province's list has no pulse. */
function watched(ports: Ports): MendedPulse {
  const memory = ports.memory.readAll();
  const pulse = isRegisterIn(memory) ? shownPulse(ports, memory) : shownWorks(ports, memory);
  return { sentence: pulse.some(({ mend }) => mend === 'watch') ? '' : mendedSentence.watch, pulse };
}

function mended(
  ports: Ports,
  mend: Exclude<Mend, 'watch'>,
  open: (place: SidebarPlace) => Outcome<unknown, Failure>,
): Outcome<unknown, Failure> {
  if (mend === 'take-over') return useCases['reminders.take-over'](ports);
  if (mend === 'set-up') return setUpRegister(ports);
  if (mend === 'accept-ledger') return useCases['ledger.accept'](ports);
  if (mend === 'go-on') return resumeWork(ports, 'press');
  if (mend === 'restore-files') return restoreLostFiles(ports);
  if (mend === 'remake-files') return remakeFilesOfOthers(ports);
  return open(places[mend]);
}
