import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { followUpRefusals } from '../../domain/petitions/petition-follow-up';
import { type FollowField, followed, followFields } from '../../register/columns/followed-petition';
import { readRow } from '../../register/table';
import type { Draft, EditableRow } from '../../rpc/answers';
import type { ShownMatter, ShownStep } from '../../rpc/shown-follow-up';
import { followUpSentence } from '../../text/failures/follow-up-sentence';
import { shownDate } from '../../text/shown-date';
import { useCorrections } from '../ui/fields/error-summary';
import { useFieldGroup } from '../ui/fields/use-field-group';
import { useFocus } from '../ui/page/focus';
import { useStore } from '../ui/page/store';
import { type RowEditor, useRowEditor } from '../ui/rows/row-editor';
import { fieldOfRefusal } from './refused-fields';

/** Editor of one step of a matter. */
export interface StepEditor {
  readonly row: RowEditor;
  readonly step: ShownStep | null;
  /** Fields of the step, in order. */
  readonly shown: readonly FollowField[];
  open(row: EditableRow): void;
  take(step: ShownStep): void;
  submit(): void;
}

interface Editing {
  readonly today: CalendarDate;
  readonly units: readonly string[];
  readonly stepsOf: (id: string) => readonly ShownStep[];
  /** `before` is the row that the step changed. */
  readonly saved: (matter: ShownMatter, before: EditableRow) => void;
  /** Called after an unsaved step was restored. */
  readonly restored: (row: EditableRow) => void;
}

/** The step to which restored text belongs. */
function restoredStep(steps: readonly ShownStep[], { draft }: EditableRow, typed: Draft): ShownStep | null {
  const leadsTo = ({ status }: ShownStep): boolean =>
    status !== null && status === typed.status && status !== draft.status;
  return steps.find(leadsTo) ?? steps.find(({ name }) => name === 'publish' || name === 'remark') ?? null;
}

export function useStepEditor({ today, units, stepsOf, saved, restored }: Editing): StepEditor {
  const focus = useFocus();
  const corrections = useCorrections();
  const step = useStore<ShownStep | null>(() => null);
  /** Fields that a refusal asks for in addition to those of the step. */
  const more = useStore<readonly FollowField[]>(() => []);
  const group = useFieldGroup(
    followed,
    followFields,
    {},
    {
      options: {
        unit: { suggestions: units },
        supportingUnit: { suggestions: units },
        result: { rows: 3 },
        note: { rows: 2 },
      },
    },
  );
  const row = useRowEditor({
    method: 'follow.save',
    group,
    first: null,
    storageName: 'follow-1',
    saved(matter) {
      const before = row.basis();
      if (before) saved(matter, before);
    },
    refused(failure) {
      if (failure.code !== 'follow-up-refused') return false;
      complain(failure.refusals);
      return true;
    },
    restored(basis) {
      if (!basis) return;
      begin(restoredStep(stepsOf(basis.id), basis, group.draft()));
      restored(basis);
    },
  });

  function begin(next: ShownStep | null): void {
    step.write(next);
    more.write([]);
  }

  function complain(refusals: ReturnType<typeof followUpRefusals>): void {
    const typed = group.draft();
    const named = refusals.map((refusal) => ({ refusal, field: fieldOfRefusal(refusal, typed) }));
    const asked = step.read()?.fields ?? [];
    more.write(named.map(({ field }) => field).filter((field) => !asked.includes(field)));
    corrections.lead(named.map(({ refusal, field }) => group.complain(field, followUpSentence(refusal))));
  }

  return {
    row,
    step: step.read(),
    shown: [...(step.read()?.fields ?? []), ...more.read()],
    open(matter) {
      row.begin(matter, matter.draft);
      begin(null);
    },
    take(next) {
      const stored = row.basis()?.draft ?? {};
      const typed = group.draft();
      // Text typed for another step stays in fields that both steps share.
      const shared = step.read() ? next.fields : [];
      const draft = { ...stored, ...Object.fromEntries(shared.map((name) => [name, typed[name] ?? ''])) };
      const cleared = Object.fromEntries((next.clears ?? []).map((name) => [name, '']));
      const day = next.today && !draft[next.today] ? { [next.today]: shownDate(today) } : {};
      const status = next.status ? { status: next.status } : {};
      group.fill({ ...draft, ...cleared, ...day, ...status });
      begin(next);
      const [first] = next.fields;
      if (first) focus(group.id(first));
    },
    /** Checks the register's rules before the server does. */
    submit() {
      const stored = row.basis()?.draft ?? {};
      const before = readRow(followed, stored).values;
      const after = readRow(followed, { ...stored, ...group.draft() });
      const refusals = after.problems.length > 0 ? [] : followUpRefusals(before, after.values);
      if (refusals.length === 0) row.submit();
      else if (!corrections.lead(group.check())) complain(refusals);
    },
  };
}
