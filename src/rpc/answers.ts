// Types of answers that sidebars name; each is declared next to its use case.

export type { AttendeeFormFacts } from '../application/attendees/open-attendee-form';
export type { Finding } from '../application/check/check-flaw';
export type { RegisterCheck } from '../application/check/check-register';
export type { ConferenceFormFacts } from '../application/conference/open-conference-form';
export type { PreparationFacts } from '../application/conference/open-preparation';
export type { PreparationPerson, ReplacedPerson, TaskRow } from '../application/conference/preparation-lists';
export type { HallPerson, TakenTurn, TurnFormFacts } from '../application/hall/open-turn-form';
export type { RecordedRoll, RollMark, RollPerson } from '../application/hall/roll-call';
export type { WalkIn } from '../application/hall/walk-in';
export type { VillageRow } from '../application/invitations/invitation-facts';
export type { DocumentRow } from '../application/invitations/letter-documents';
export type { PaperPlace } from '../application/papers/paper-places';
export type { FollowedRow } from '../application/petitions/follow-petition';
export type { KeptAssignment } from '../application/petitions/last-assignment';
export type { CollationFacts } from '../application/petitions/open-collation';
export type { ComparedPetition, PetitionFormFacts } from '../application/petitions/open-petition-form';
export type { RehearsalFacts } from '../application/rehearsal/rehearse';
export type { Draft, EditableRow } from '../application/rows/edit-row';
export type { CalendarFacts, ConferenceChoice, ConferenceSummary } from '../application/rows/form-facts';
export type { TellingFacts } from '../application/telling/open-telling-form';
export type { TemplateReport } from '../application/templates/check-template';
export type { TagRow, TemplateFormFacts, TemplateKind } from '../application/templates/open-templates';
export type { TemplateFindings } from '../templates/template-check';
export type { ShownRoll as RollFacts } from './shown-answers';
export type { ReviewRow, ShownInvitations as InvitationFacts } from './shown-invitations';
export type {
  ShownIssuedPapers as IssuedPapers,
  ShownMadePapers as MadePapers,
  ShownPaper as PaperRow,
  ShownPaperKind as PaperKindRow,
  ShownPapers as PaperFormFacts,
} from './shown-papers';
