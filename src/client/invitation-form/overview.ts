import { attendees, groupLabels } from '../../register/tables/attendees';
import { conferences } from '../../register/tables/conferences';
import type { InvitationFacts, VillageRow } from '../../rpc/answers';
import { missingItem } from '../../text/failures/missing-for-issue';
import { invitationText } from '../../text/forms/invitation-form';
import { villagePostName } from '../../text/lists/village-posts';
import { shownDay, shownIso } from '../../text/shown-date';
import { chip } from '../ui/chip';
import { element } from '../ui/element';
import { list, type NoticeTone, notice, section } from '../ui/section';
import { unnumberedNotice } from '../ui/unnumbered-notice';

const clockTones = {
  open: 'plain',
  'due-today': 'warn',
  missed: 'bad',
  met: 'good',
  late: 'bad',
} as const satisfies Readonly<Record<string, NoticeTone>>;

function clockNotice({ clock }: InvitationFacts): HTMLElement {
  if (!clock) return notice('plain', invitationText.noDate);
  const day = shownIso(clock.lastIssueDay, shownDay);
  const ahead = clock.state === 'open' && clock.target < clock.lastIssueDay;
  const broadcast =
    clock.broadcastOn === null
      ? invitationText.noBroadcast
      : invitationText.broadcastOn(shownIso(clock.broadcastOn));
  return notice(
    clockTones[clock.state],
    element('strong', {}, invitationText.clock[clock.state](day)),
    ahead ? element('p', {}, invitationText.target(shownIso(clock.target, shownDay))) : null,
    element('p', {}, broadcast),
  );
}

function counts(facts: InvitationFacts): HTMLElement {
  const told = ['invited', 'withPaper', 'withEmail', 'sent'] as const;
  return element(
    'dl',
    { class: 'facts' },
    ...told.map((name) =>
      element(
        'div',
        {},
        element('dt', {}, invitationText.counts[name]),
        element('dd', {}, String(facts[name])),
      ),
    ),
  );
}

/** What the village still has to name, in words and not by colour alone. */
function villageChips({ missingPosts, shortage }: VillageRow): readonly HTMLElement[] {
  const holes = missingPosts.map((post) => chip('bad', invitationText.missingPost(villagePostName(post))));
  if (shortage > 0) holes.push(chip('bad', invitationText.shortage(shortage)));
  if (shortage < 0) holes.push(chip('warn', invitationText.surplus(-shortage)));
  return holes.length > 0 ? holes : [chip('good', invitationText.complete)];
}

const villageLine = (village: VillageRow): HTMLElement =>
  element(
    'div',
    {},
    element(
      'div',
      { class: 'split' },
      element('strong', {}, village.name),
      invitationText.people(village.people),
    ),
    element('small', {}, invitationText.citizens(village.citizens, village.quota)),
    ...villageChips(village),
  );

const lines = (items: readonly HTMLElement[]): HTMLElement => {
  const made = list(items);
  made.className = 'lines';
  return made;
};

function groupName(group: string): string {
  const labels: Readonly<Record<string, string>> = groupLabels;
  return labels[group] ?? group;
}

export const statusName = (status: string): string => {
  const reading = conferences.columns.status.read(status);
  return reading.ok && reading.value !== null ? conferences.columns.status.labels[reading.value] : status;
};

/** How far the invitations are: the clock, the counts, and each village with its holes. */
export function overview(facts: InvitationFacts): HTMLElement {
  const groups = facts.byGroup.map(({ group, people }) =>
    element(
      'div',
      { class: 'split' },
      element('span', {}, groupName(group)),
      element('strong', {}, String(people)),
    ),
  );
  const blockers =
    facts.missing.length === 0
      ? null
      : notice(
          'warn',
          element('strong', {}, invitationText.blockers),
          list(facts.missing.map(missingItem)),
          element('p', {}, invitationText.toConferences),
        );
  return element(
    'div',
    {},
    clockNotice(facts),
    blockers,
    ...unnumberedNotice(attendees.tab, facts.unnumbered),
    facts.invited === 0 ? notice('warn', invitationText.nobody) : counts(facts),
    facts.villages.length === 0
      ? notice('warn', invitationText.noVillages)
      : section(invitationText.byVillage, lines(facts.villages.map(villageLine))),
    groups.length === 0 ? null : section(invitationText.byGroup, lines(groups)),
  );
}
