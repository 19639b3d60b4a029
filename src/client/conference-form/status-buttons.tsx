import type { JSX } from 'preact';
import type { ConferenceStatus } from '../../domain/conference/conference';
import {
  conferenceStatusLabels,
  override,
  status as statusColumn,
} from '../../register/columns/conference-columns';
import type { EditableRow } from '../../rpc/answers';
import type { ShownGap } from '../../rpc/place';
import * as conferenceText from '../../text/forms/conference-form';
import { statusActions } from '../../text/forms/conference-form';
import { useCorrections } from '../ui/fields/error-summary';
import { Field } from '../ui/fields/field';
import { useFieldGroup } from '../ui/fields/use-field-group';
import { Gaps } from '../ui/lists/gaps';
import { Button } from '../ui/page/button';
import { usePage } from '../ui/page/page-context';
import { QuestionBox, useQuestion } from '../ui/page/question';
import { Notice } from '../ui/page/section';
import { useStore } from '../ui/page/store';
import { send } from '../ui/sending/send';

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
    <div>
      <Field group={group} name="override" />
      <Button onPress={go}>{conferenceText.overrideIssue}</Button>
    </div>
  );
}

interface Refusal {
  readonly lines: readonly ShownGap[];
  readonly hasDay: boolean;
}

const noGaps: Refusal = { lines: [], hasDay: true };

interface StatusProps {
  readonly row: EditableRow;
  readonly isChanged: () => boolean;
  readonly changed: (row: EditableRow) => void;
}

export function StatusButtons({ row, isChanged, changed }: StatusProps): JSX.Element {
  const page = usePage();
  const question = useQuestion();
  const gaps = useStore<Refusal>(() => noGaps);

  const apply = (status: ConferenceStatus, override?: string): void =>
    void send(page, {
      name: 'conference.set-status',
      input: { id: row.id, status, ...(override === undefined ? {} : { override }) },
      done(answer) {
        changed(answer);
        page.say(conferenceText.statusDone(answer.draft.status ?? ''), 'good');
      },
      refused(failure, lines) {
        if (failure.code !== 'conference-blocked') return false;
        gaps.write({ lines, hasDay: !failure.missing.includes('date') });
        return true;
      },
      again: () => apply(status, override),
    });
  function ask(status: ConferenceStatus): void {
    if (isChanged()) {
      page.say(conferenceText.unsaved, 'bad');
      return;
    }
    gaps.write(noGaps);
    const { label, question: text } = statusActions[status];
    question.ask(text, { label, run: () => apply(status) });
  }

  const reading = statusColumn.read(row.draft.status ?? '');
  const status = (reading.ok ? reading.value : null) ?? 'preparing';
  const { lines, hasDay } = gaps.read();
  return (
    <div>
      <p>
        {conferenceText.statusNow}: <strong>{conferenceStatusLabels[status]}</strong>
      </p>
      <div class="row">
        {nextStatuses[status].map((next, index) => (
          <Button key={next} look={index === 0 ? 'primary' : 'plain'} onPress={() => ask(next)}>
            {statusActions[next].label}
          </Button>
        ))}
      </div>
      <QuestionBox question={question} />
      <div role="alert">
        {lines.length > 0 && (
          <>
            <Notice tone="bad">
              <strong>{conferenceText.missing}</strong>
              <Gaps gaps={lines} />
            </Notice>
            {/* Every term counts from the day, so no override replaces it. */}
            {hasDay && <Overriding issue={(override) => apply('issued', override)} />}
          </>
        )}
      </div>
    </div>
  );
}
