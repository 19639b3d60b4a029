import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import * as text from '../../text/forms/preparation-form';
import { ClockCard } from '../ui/lists/clock-card';
import { DoFirst } from '../ui/lists/do-first';
import { Gaps } from '../ui/lists/gaps';
import { conferenceDay } from '../ui/lists/places';
import { Notice, Section } from '../ui/page/section';
import { TaskTicks } from './task-ticks';
import type { Part } from './work';

const Gate = ({ work: { preparation } }: Part): JSX.Element => (
  <Section title={text.gate}>
    {preparation.missing.length === 0 ? (
      <Notice tone="good">{text.gateOpen}</Notice>
    ) : (
      <Notice tone="warn">
        <strong>{text.gateClosed}</strong>
        <Gaps gaps={preparation.missing} />
      </Notice>
    )}
    {preparation.override !== '' && <p>{text.overridden(preparation.override)}</p>}
  </Section>
);

function Venue({ work }: Part): JSX.Element {
  const { name, seats, gaps } = work.preparation.venue;
  return (
    <Section title={text.venue}>
      <p>{name === '' ? text.noVenue : name}</p>
      <p class="help">{seats}</p>
      <Gaps gaps={gaps} />
      <TaskTicks work={work} tasks={work.preparation.tasks.rows.filter((task) => task.venue)} />
    </Section>
  );
}

function Correction({ work: { preparation } }: Part): JSX.Element | null {
  const id = useId();
  return preparation.renotifyCount === 0 ? null : (
    <div>
      <Notice tone="bad">{text.renotifyCount(preparation.renotifyCount)}</Notice>
      <div class="field">
        <label for={id}>{text.correction}</label>
        <textarea id={id} rows={7} readOnly value={preparation.correction} />
        <p class="help">{text.copyHelp}</p>
      </div>
    </div>
  );
}

/** Both clocks with their evidence, what blocks issuing the conference, and the hall. */
export function Progress({ work }: Part): JSX.Element {
  const { clocks, monthNear } = work.preparation;
  return (
    <div>
      <Correction work={work} />
      {monthNear !== '' && <Notice tone="warn">{monthNear}</Notice>}
      {clocks.length === 0 ? (
        <DoFirst label={text.toDay} place={conferenceDay}>
          {text.noDate}
        </DoFirst>
      ) : (
        <>
          {clocks.map((clock) => (
            <ClockCard key={clock.kind} {...clock} />
          ))}
          <p class="help">{text.proofHelp}</p>
        </>
      )}
      <Gate work={work} />
      <Venue work={work} />
    </div>
  );
}
