import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { readTypedDate } from '../../domain/calendar/date-text';
import type { CalendarFacts } from '../../rpc/answers';
import * as conferenceText from '../../text/forms/conference-form';
import { Field, Fields } from '../ui/fields/field';
import type { FieldGroup } from '../ui/fields/field-group';
import { Folded, Live, Notice, Section } from '../ui/page/section';
import { dateFacts } from './date-facts';
import { VotersAsking } from './voters-asking';

const when = ['dateState', 'date', 'expectedMonth', 'startTime', 'endTime', 'venue', 'capacity'] as const;
const what = ['year', 'title', 'topic', 'howToAttend', 'opinionsBy'] as const;
const who = ['chair', 'chairTitle', 'coChair', 'coChairTitle', 'secretary', 'secretaryTitle'] as const;
const more = ['reason', 'voters', 'askingVoters', 'mode', 'scope', 'note'] as const;

export const detailFields = [...when, ...what, ...who, ...more] as const;

interface DetailsProps {
  readonly group: FieldGroup<(typeof detailFields)[number]>;
  readonly calendar: CalendarFacts;
}

/** The fields of one conference, with its deadlines. */
export function Details({ group, calendar }: DetailsProps): JSX.Element {
  const date = group.value('date');
  const month = group.value('expectedMonth');
  const { lines, warning } = dateFacts(readTypedDate(date) ?? null, calendar);
  // Depends on the day only, so that the field does not vanish while its text is replaced.
  const asksMonth = useMemo(() => readTypedDate(date) === undefined || month !== '', [date]);
  return (
    <>
      <Section title={conferenceText.sections.what}>
        <Fields group={group} names={what} />
      </Section>
      <Section title={conferenceText.sections.when}>
        <Fields group={group} names={['dateState', 'date']} />
        <Live>
          <Notice tone={warning === null ? 'plain' : 'warn'}>
            {warning !== null && <strong>{warning}</strong>}
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </Notice>
        </Live>
        {asksMonth && <Field group={group} name="expectedMonth" />}
        <div class="pair">
          <Fields group={group} names={['startTime', 'endTime']} />
        </div>
        <Fields group={group} names={['venue', 'capacity']} />
      </Section>
      <Section title={conferenceText.sections.who}>
        <Fields group={group} names={who} />
      </Section>
      <Folded title={conferenceText.sections.more}>
        <VotersAsking group={group} />
        <Fields group={group} names={['mode', 'scope', 'note']} />
      </Folded>
    </>
  );
}
