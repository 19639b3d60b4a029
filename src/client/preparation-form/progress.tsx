import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { ClockRow, EvidenceRow } from '../../rpc/answers';
import { preparationText as text } from '../../text/forms/preparation-form';
import { shownDay, shownIso } from '../../text/shown-date';
import { Chip, Notice, type NoticeTone, Section } from '../ui/page/section';
import { TaskTicks } from './task-ticks';
import type { Part } from './work';

const verdictTones: Readonly<Record<ClockRow['verdict'], NoticeTone>> = {
  met: 'good',
  late: 'bad',
  missing: 'warn',
};
const stateTones: Readonly<Record<EvidenceRow['state'], NoticeTone>> = {
  met: 'good',
  late: 'bad',
  missed: 'bad',
  'due-today': 'warn',
  open: 'plain',
};

function Evidence({ what, doneOn, state, done, needed }: EvidenceRow): JSX.Element {
  const count = what === 'letters' ? `${text.of(done, needed)}: ` : '';
  return (
    <div class="split">
      <span>{text.evidence[what]}</span>
      <Chip tone={stateTones[state]}>{`${count}${text.state[state](shownIso(doneOn))}`}</Chip>
    </div>
  );
}

const Clock = ({ kind, lastDay, verdict, evidence }: ClockRow): JSX.Element => (
  <div class="card">
    <div class="split">
      <h3>{text.clock[kind]}</h3>
      <Chip tone={verdictTones[verdict]}>{text.verdict[verdict]}</Chip>
    </div>
    <p class="help">{text.lastDay(shownIso(lastDay, shownDay))}</p>
    {evidence.map((row) => (
      <Evidence key={row.what} {...row} />
    ))}
  </div>
);

const Gate = ({ work: { preparation } }: Part): JSX.Element => (
  <Section title={text.gate}>
    {preparation.missing.length === 0 ? (
      <Notice tone="good">{text.gateOpen}</Notice>
    ) : (
      <Notice tone="warn">
        <strong>{text.gateClosed}</strong>
        <ul>
          {preparation.missing.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Notice>
    )}
    {preparation.override !== '' && <p>{text.overridden(preparation.override)}</p>}
  </Section>
);

function Venue({ work }: Part): JSX.Element {
  const { name, capacity, invited } = work.preparation.venue;
  const excess = capacity === null ? 0 : invited - capacity;
  return (
    <Section title={text.venue}>
      <p>{name === '' ? text.noVenue : name}</p>
      {excess > 0 && <Notice tone="bad">{text.overCapacity(excess)}</Notice>}
      <p class="help">{capacity === null ? text.noCapacity(invited) : text.capacity(invited, capacity)}</p>
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

/** Both clocks with their proof, what keeps the conference from being issued, and the hall. */
export function Progress({ work }: Part): JSX.Element {
  const { clocks, daysToMonth } = work.preparation;
  return (
    <div>
      <Correction work={work} />
      {daysToMonth !== null && <Notice tone="warn">{text.monthNear(daysToMonth)}</Notice>}
      {clocks.length === 0 ? (
        <Notice tone="plain">{text.noDate}</Notice>
      ) : (
        <>
          {clocks.map((clock) => (
            <Clock key={clock.kind} {...clock} />
          ))}
          <p class="help">{text.proofHelp}</p>
        </>
      )}
      <Gate work={work} />
      <Venue work={work} />
    </div>
  );
}
