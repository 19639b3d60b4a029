import type { JSX } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { readTypedDate } from '../../domain/calendar/date-text';
import type { ConferenceStatus } from '../../domain/conference/conference';
import {
  conferenceStatusLabels,
  override,
  status as statusColumn,
} from '../../register/columns/conference-columns';
import type { EditableRow } from '../../rpc/answers';
import type { ShownGate } from '../../rpc/shown-answers';
import * as conferenceText from '../../text/forms/conference-form';
import { statusActions } from '../../text/forms/conference-form';
import { useCorrections } from '../ui/fields/error-summary';
import { Field } from '../ui/fields/field';
import { useFieldGroup } from '../ui/fields/use-field-group';
import { Gaps } from '../ui/lists/gaps';
import { Button } from '../ui/page/button';
import { usePage } from '../ui/page/page-context';
import { QuestionBox, useQuestion } from '../ui/page/question';
import { Folded, Notice } from '../ui/page/section';
import { useStore } from '../ui/page/store';
import { send } from '../ui/sending/send';
import { ask } from '../ui/sending/server';

/** Possible next statuses, the usual one first. */
const nextStatuses: Readonly<Record<ConferenceStatus, readonly ConferenceStatus[]>> = {
  preparing: ['issued', 'postponed', 'cancelled'],
  issued: ['held', 'postponed', 'cancelled'],
  held: ['issued'],
  postponed: ['preparing', 'cancelled'],
  cancelled: ['preparing'],
};

/** Asks who allows issuing despite gaps, and why. */
function Overriding({ issue }: { readonly issue: (override: string) => void }): JSX.Element {
  const group = useFieldGroup(
    { columns: { override } },
    ['override'],
    {},
    {
      options: {
        override: { label: conferenceText.override, help: conferenceText.overrideHelp, required: true },
      },
    },
  );
  const corrections = useCorrections();
  const go = (): void => {
    if (!corrections.lead(group.check())) issue(group.value('override'));
  };
  return (
    <Folded title={conferenceText.overrideIssue}>
      <Field group={group} name="override" />
      <Button onPress={go}>{conferenceText.overrideIssue}</Button>
    </Folded>
  );
}

interface StatusProps {
  readonly row: EditableRow;
  /** As the server tells it: `2026-11-16`. */
  readonly today: string;
  readonly isOpen: boolean;
  readonly isChanged: () => boolean;
  readonly changed: (row: EditableRow) => void;
}

/** What would be refused is not offered: gaps stand where the button that issues would be. */
export function StatusButtons({ row, today, isOpen, isChanged, changed }: StatusProps): JSX.Element {
  const page = usePage();
  const question = useQuestion();
  const gate = useStore<ShownGate | null>(() => null);
  const reading = statusColumn.read(row.draft.status ?? '');
  const status = (reading.ok ? reading.value : null) ?? 'preparing';
  const next = nextStatuses[status];
  useLayoutEffect(() => {
    if (!isOpen || gate.read() || !next.includes('issued')) return;
    void ask('conference.gate', { id: row.id }).then((answer) =>
      // The press itself says what is wrong where no answer came.
      gate.write(answer.kind === 'done' ? answer.value : { gaps: [], canOverride: false }),
    );
  }, [isOpen]);

  const apply = (status: ConferenceStatus, override?: string): void =>
    void send(page, {
      name: 'conference.set-status',
      input: { id: row.id, status, ...(override === undefined ? {} : { override }) },
      done(answer) {
        changed(answer);
        page.say(conferenceText.statusDone(answer.draft.status ?? ''), 'good');
      },
    });
  function press(status: ConferenceStatus): void {
    if (isChanged()) {
      page.say(conferenceText.unsaved, 'bad');
      return;
    }
    const { label, question: text } = statusActions[status];
    question.ask(text, { label, run: () => apply(status) });
  }

  const facts = gate.read();
  const [usual, ...others] = next;
  const button = (one: ConferenceStatus, look: 'primary' | 'plain'): JSX.Element => (
    <Button key={one} look={look} onPress={() => press(one)}>
      {statusActions[one].label}
    </Button>
  );
  // No conference was held before its day.
  const isToCome = (readTypedDate(row.draft.date ?? '') ?? '') > today;
  const isBlocked = (one: ConferenceStatus): boolean =>
    one === 'issued' ? facts?.gaps.length !== 0 : one === 'held' && isToCome;
  return (
    <div>
      <p>
        {conferenceText.statusNow}: <strong>{conferenceStatusLabels[status]}</strong>
      </p>
      {facts && facts.gaps.length > 0 && (
        <>
          <Notice tone="warn">
            <strong>{conferenceText.missing}</strong>
            <Gaps gaps={facts.gaps} />
          </Notice>
          {facts.canOverride && <Overriding issue={(override) => apply('issued', override)} />}
        </>
      )}
      {usual && !isBlocked(usual) && <div class="row">{button(usual, 'primary')}</div>}
      {others.length > 0 && <div class="row apart">{others.map((one) => button(one, 'plain'))}</div>}
      <QuestionBox question={question} />
    </div>
  );
}
