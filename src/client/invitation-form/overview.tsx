import type { JSX } from 'preact';
import { attendeesTab } from '../../register/columns/tabs';
import type { InvitationFacts, VillageRow } from '../../rpc/answers';
import type { ShownGap } from '../../rpc/place';
import * as formWords from '../../text/forms/form-words';
import * as invitationText from '../../text/forms/invitation-form';
import { villagePostName } from '../../text/lists/village-posts';
import { DoFirst } from '../ui/lists/do-first';
import { useFirstOf } from '../ui/lists/first-of';
import { Gaps } from '../ui/lists/gaps';
import { MailStops } from '../ui/lists/mail-stops';
import { conferenceDay, onePerson, pastedPeople, villageList } from '../ui/lists/places';
import { UnnumberedNotice } from '../ui/lists/unnumbered-notice';
import { Chip, Notice, Section } from '../ui/page/section';

interface Props {
  readonly facts: InvitationFacts;
}

function ClockNotice({ facts: { clock } }: Props): JSX.Element {
  if (!clock)
    return (
      <DoFirst label={invitationText.toDay} place={conferenceDay}>
        {invitationText.noDate}
      </DoFirst>
    );
  const { tone, sentence, lines, gaps } = clock;
  return (
    <Notice tone={tone}>
      <strong>{sentence}</strong>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <Gaps gaps={gaps} />
    </Notice>
  );
}

const countNames = ['invited', 'withPaper', 'withEmail', 'sent'] as const;

const Counts = ({ facts }: Props): JSX.Element => (
  <dl class="facts">
    {countNames.map((name) => (
      <div key={name}>
        <dt>{invitationText.counts[name]}</dt>
        <dd>{facts[name]}</dd>
      </div>
    ))}
  </dl>
);

/** A village and whom it still has to name. */
function VillageLine({ village }: { readonly village: VillageRow }): JSX.Element {
  const { name, people, citizens, quota, missingPosts, shortage } = village;
  const lacking = [
    ...missingPosts.map((post) => invitationText.missingPost(villagePostName(post))),
    ...(shortage > 0 ? [invitationText.shortage(shortage)] : []),
  ];
  return (
    <li>
      <div class="split">
        <strong>{name}</strong>
        {invitationText.people(people)}
      </div>
      <small>{invitationText.citizens(citizens, quota)}</small>
      <Gaps gaps={lacking.map((text) => ({ text, place: onePerson }))} />
      {shortage < 0 && <Chip tone="warn">{invitationText.surplus(-shortage)}</Chip>}
      {missingPosts.length === 0 && shortage === 0 && <Chip tone="good">{invitationText.complete}</Chip>}
    </li>
  );
}

/** What has to be there before letters can be made. */
export const Blockers = ({ gaps }: { readonly gaps: readonly ShownGap[] }): JSX.Element | null =>
  gaps.length === 0 ? null : (
    <Notice tone="warn">
      <strong>{invitationText.blockers}</strong>
      <Gaps gaps={gaps} />
    </Notice>
  );

function VillageLines({ villages }: Pick<InvitationFacts, 'villages'>): JSX.Element {
  const [shown, more] = useFirstOf(villages, 20);
  return (
    <>
      <ul class="lines">
        {shown.map((village) => (
          <VillageLine key={village.name} village={village} />
        ))}
      </ul>
      {more}
    </>
  );
}

/** Progress of the invitations: the clock, counts, and gaps by village. */
export function Overview({ facts }: Props): JSX.Element {
  const { missing, unnumbered, invited, villages, byGroup } = facts;
  return (
    <>
      <ClockNotice facts={facts} />
      <MailStops stops={facts.reminders.stops} />
      <Blockers gaps={missing} />
      <UnnumberedNotice tab={attendeesTab} rows={unnumbered} />
      {invited === 0 ? (
        <DoFirst label={formWords.enterPeople} place={pastedPeople}>
          {invitationText.nobody}
        </DoFirst>
      ) : (
        <Counts facts={facts} />
      )}
      {villages.length === 0 ? (
        <DoFirst label={invitationText.toVillages} place={villageList}>
          {invitationText.noVillages}
        </DoFirst>
      ) : (
        <Section title={invitationText.byVillage}>
          <VillageLines villages={villages} />
        </Section>
      )}
      {byGroup.length > 0 && (
        <Section title={invitationText.byGroup}>
          <ul class="lines">
            {byGroup.map(({ group, people }) => (
              <li key={group}>
                <div class="split">
                  <span>{group}</span>
                  <strong>{people}</strong>
                </div>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
