import { remakeFilesOfOthers } from '../application/documents/remake-files-of-others';
import { restoreLostFiles } from '../application/documents/restore-files';
import type { Ports } from '../application/ports';
import { refreshBoardPulse } from '../application/pulse/board-pulse';
import { readPulse } from '../application/pulse/read-pulse';
import { setUpRegister } from '../application/set-up/set-up-register';
import { useCases } from '../application/use-cases';
import type { Failure } from '../domain/failure';
import { mapValue, type Outcome } from '../domain/outcome';
import { type Mend, mendOf } from '../domain/pulse/pulse';
import type { SidebarPlace } from '../rpc/place';
import type { MendedPulse, ShownAilment } from '../rpc/shown-answers';
import { ailmentSentence, mendedSentence, mendLabel } from '../text/failures/ailment-words';
import { inOffice, inRow } from './places/places';

/** What every sidebar says above its form; none where all is well. */
export const shownPulse = (ports: Ports): readonly ShownAilment[] =>
  readPulse(ports).map((ailment) => ({
    sentence: ailmentSentence(ailment),
    mend: mendOf(ailment),
    label: mendLabel(ailment),
  }));

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
  const done = mended(ports, mend, open);
  if (done.ok) refreshBoardPulse(ports, ports.person.email());
  return mapValue(done, () => ({ sentence: mendedSentence[mend], pulse: shownPulse(ports) }));
}

function mended(
  ports: Ports,
  mend: Mend,
  open: (place: SidebarPlace) => Outcome<unknown, Failure>,
): Outcome<unknown, Failure> {
  if (mend === 'take-over') return useCases['reminders.take-over'](ports);
  if (mend === 'set-up') return setUpRegister(ports);
  if (mend === 'accept-ledger') return useCases['ledger.accept'](ports);
  if (mend === 'restore-files') return restoreLostFiles(ports);
  if (mend === 'remake-files') return remakeFilesOfOthers(ports);
  return open(places[mend]);
}
