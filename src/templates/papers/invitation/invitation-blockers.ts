import { readAuthority } from '../../words/signature';
import type { InvitationConference, InvitationSettings } from './invitation-tags';

/** Facts that an invitation needs, by the column or setting that holds them. */
export type InvitationBlocker =
  | 'title'
  | 'date'
  | 'startTime'
  | 'venue'
  | 'chair'
  | 'office.line1'
  | 'office.line2'
  | 'office.name'
  | 'office.place'
  | 'contact.name'
  | 'signer.name'
  | 'signer.title'
  | 'signer.authority'
  | 'invitationNumber'
  | 'invitationDate';

/** A draft leaves number and date blank; the issued paper has both (Decree 30, Article 15). */
export function invitationBlockers(
  conference: InvitationConference,
  settings: InvitationSettings,
  stage: 'draft' | 'issue',
): readonly InvitationBlocker[] {
  const { office, signer, contact } = settings;
  const present: Readonly<Record<InvitationBlocker, boolean>> = {
    title: conference.title !== '',
    date: conference.date !== null,
    startTime: conference.startTime !== '',
    venue: conference.venue !== '',
    chair: conference.chair !== '',
    'office.line1': office.line1 !== '',
    'office.line2': office.line2 !== '',
    'office.name': office.name !== '',
    'office.place': office.place !== '',
    'contact.name': contact.name !== '',
    'signer.name': signer.name !== '',
    'signer.title': signer.title !== '',
    'signer.authority': readAuthority(signer.authority) !== undefined,
    invitationNumber: stage === 'draft' || conference.invitationNumber !== '',
    invitationDate: stage === 'draft' || conference.invitationDate !== null,
  };
  // Object.keys forgets that the record's keys are exactly the blockers.
  return (Object.keys(present) as InvitationBlocker[]).filter((blocker) => !present[blocker]);
}
