import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { handedBy } from '../../register/columns/attendee-columns';
import { sentOn } from '../../register/columns/attendee-days';
import { invitationText } from '../../text/forms/invitation-form';
import { shownIso } from '../../text/shown-date';
import { Chooser } from '../ui/fields/chooser';
import { ErrorSummary, useCorrections } from '../ui/fields/error-summary';
import { Fields } from '../ui/fields/field';
import { useFieldGroup } from '../ui/fields/use-field-group';
import { TickList } from '../ui/lists/tick-list';
import { Button } from '../ui/page/button';
import { Section } from '../ui/page/section';
import { send } from '../ui/sending/send';
import type { Work, WorkProps } from './work';

type Guest = Work['facts']['people'][number];

/** Records that paper letters were handed over, village by village. */
export function HandOver({ work }: WorkProps): JSX.Element {
  const open = work.facts.people.filter((guest) => guest.sentOn === null && guest.hasPaper);
  const withoutLetter = work.facts.people.filter((guest) => guest.sentOn === null && !guest.hasPaper).length;
  return (
    <Section title={invitationText.handOverTitle}>
      <p class="help intro">{invitationText.handOverHelp}</p>
      {withoutLetter > 0 && <p class="help">{invitationText.withoutLetter(withoutLetter)}</p>}
      {open.length === 0 ? (
        <p class="help">{invitationText.nobodyToHand}</p>
      ) : (
        <HandOverForm work={work} open={open} />
      )}
    </Section>
  );
}

function HandOverForm({ work, open }: WorkProps & { readonly open: readonly Guest[] }): JSX.Element {
  const corrections = useCorrections();
  const villages = [...new Set(open.map(({ village }) => village))].sort((a, b) => a.localeCompare(b, 'vi'));
  const [village, choose] = useState(villages[0] ?? '');
  const guests = open.filter((guest) => guest.village === village);
  /** Guests of the village who are not ticked. */
  const [unticked, untick] = useState<ReadonlySet<string>>(new Set());
  const ticked = guests.filter((guest) => !unticked.has(guest.id)).map((guest) => guest.id);
  const first = { sentOn: shownIso(work.facts.today) };
  const group = useFieldGroup({ columns: { sentOn, handedBy } }, ['sentOn', 'handedBy'], first, {
    options: { sentOn: { label: invitationText.handedOn, required: true } },
  });

  function submit(): void {
    if (corrections.lead(group.check())) return;
    void send(work.page, {
      name: 'invitation.hand-over',
      input: {
        conference: work.conference,
        people: ticked,
        date: group.value('sentOn'),
        by: group.value('handedBy'),
      },
      done: ({ recorded }) => work.refresh(invitationText.handedOver(recorded), 'good'),
      refused: corrections.refused(group.accept),
      again: submit,
    });
  }

  return (
    <>
      <ErrorSummary complaints={group.complaints()} />
      <Chooser
        label={invitationText.village}
        options={villages.map((name) => [name, name || invitationText.noVillage])}
        value={village}
        choose={choose}
      />
      <TickList
        label={invitationText.handOverTitle}
        items={guests}
        ticked={new Set(ticked)}
        onTick={(now) => untick(new Set(guests.map((guest) => guest.id).filter((one) => !now.has(one))))}
      />
      <Fields group={group} names={['sentOn', 'handedBy']} />
      {ticked.length > 0 && <Button onPress={submit}>{invitationText.handOver(ticked.length)}</Button>}
    </>
  );
}
