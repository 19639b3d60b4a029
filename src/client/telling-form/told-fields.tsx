import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { handedBy } from '../../register/columns/attendee-columns';
import { sentOn } from '../../register/columns/attendee-days';
import { shownIso } from '../../text/shown-date';
import { tellingText as words } from '../../text/telling';
import { ErrorSummary, useCorrections } from '../ui/fields/error-summary';
import { Fields } from '../ui/fields/field';
import { useFieldGroup } from '../ui/fields/use-field-group';
import { DoFirst } from '../ui/lists/do-first';
import { conferenceStatus } from '../ui/lists/places';
import { Button } from '../ui/page/button';
import { createRequestId } from '../ui/sending/request-id';
import { send } from '../ui/sending/send';
import type { Work } from './work';

/** Nobody counts as told before the conference is issued. */
export const Unissued = (): JSX.Element => (
  <DoFirst label={words.toStatus} place={conferenceStatus}>
    {words.unissued}
  </DoFirst>
);

interface ToldProps {
  readonly work: Work;
  readonly way: 'paper' | 'message';
  readonly people: readonly string[];
  readonly labels: { readonly day: string; readonly by: string; readonly save: string };
  readonly done: (recorded: number) => string;
}

/** The day, by whom, and one button that records all these people as told. */
export function ToldFields({ work, way, people, labels, done }: ToldProps): JSX.Element {
  const corrections = useCorrections();
  const [request] = useState(createRequestId);
  const first = { sentOn: shownIso(work.facts.today) };
  const group = useFieldGroup({ columns: { sentOn, handedBy } }, ['sentOn', 'handedBy'], first, {
    options: {
      sentOn: { label: labels.day, required: true },
      handedBy: { label: labels.by, required: true },
    },
  });

  function submit(): void {
    if (corrections.lead(group.check())) return;
    void send(work.page, {
      name: 'invitation.hand-over',
      input: {
        conference: work.conference,
        people: [...people],
        date: group.value('sentOn'),
        by: group.value('handedBy'),
        request: request.current(),
        way,
      },
      done: ({ recorded }) => work.refresh(done(recorded)),
      refused: corrections.refused(group.accept),
      again: submit,
    });
  }
  return (
    <>
      <ErrorSummary complaints={group.complaints()} />
      <Fields group={group} names={['sentOn', 'handedBy']} />
      {people.length > 0 && (
        <div class="field">
          <Button onPress={submit}>{labels.save}</Button>
        </div>
      )}
    </>
  );
}
