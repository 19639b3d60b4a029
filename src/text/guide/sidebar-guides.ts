import type { Sidebar } from '../menu';
import {
  attendeeSteps,
  checkSteps,
  collationSteps,
  conferenceSteps,
  exchangeSteps,
  firstSteps,
  followUpSteps,
  type GuideStage,
  hallSteps,
  invitationSteps,
  paperSteps,
  petitionSteps,
  preparationSteps,
  removalSteps,
  rollSteps,
  selfCheckSteps,
  templateSteps,
} from './guide';

/** What unfolds above each sidebar; null where the page itself is the guide, or explains itself. */
const guides: Readonly<Record<Sidebar, GuideStage | null>> = {
  'today-form': firstSteps,
  'conference-form': conferenceSteps,
  'preparation-form': preparationSteps,
  'collation-form': collationSteps,
  'petition-form': petitionSteps,
  'attendee-form': attendeeSteps,
  'invitation-form': invitationSteps,
  'telling-form': invitationSteps,
  'roll-form': rollSteps,
  'secretary-form': hallSteps,
  'assign-form': followUpSteps,
  'follow-form': followUpSteps,
  'paper-form': paperSteps,
  'template-form': templateSteps,
  'check-panel': checkSteps,
  'exchange-form': exchangeSteps,
  'province-form': null,
  'self-check': selfCheckSteps,
  'removal-form': removalSteps,
  guide: null,
};

/** For `<body>` of a sidebar, because a page has no room for what only the reader of its guide needs. */
export function guideMarkup(sidebar: Sidebar): string {
  const items = guides[sidebar]?.steps.map((step) => `<li>${step}</li>`) ?? [];
  return items.length === 0 ? '' : `<ol id="guide" hidden>${items.join('')}</ol>`;
}
