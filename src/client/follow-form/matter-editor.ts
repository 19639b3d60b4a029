import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { followUpRefusals } from '../../domain/petitions/petition-follow-up';
import { readRow } from '../../register/table';
import { petitions, statusLabels } from '../../register/tables/petitions';
import type { Draft, EditableRow, FollowedRow } from '../../rpc/answers';
import { followUpSentence } from '../../text/failures/follow-up-sentence';
import { followText as words } from '../../text/forms/follow-form';
import { shownDate } from '../../text/shown-date';
import { classGuidance } from '../ui/class-guidance';
import { button, element, show } from '../ui/element';
import { errorSummary } from '../ui/error-summary';
import type { Complaint } from '../ui/field-group';
import { fieldGroup } from '../ui/field-group';
import type { Page } from '../ui/page';
import { createRowEditor } from '../ui/row-editor';
import { classOf, type FollowField, fieldOfRefusal, followFields, type Step, stepsFor } from './follow-steps';
import { matterHistory } from './matter-history';
import { standingChips } from './matter-line';

/** One matter with what may be done next. */
export interface MatterEditor {
  readonly root: HTMLElement;
  readonly save: HTMLButtonElement;
  open(matter: FollowedRow): void;
  isChanged(): boolean;
  /** Takes up a step that was begun and not saved. */
  restore(find: (id: string) => FollowedRow | undefined): FollowedRow | undefined;
}

interface Facts {
  readonly today: CalendarDate;
  readonly units: readonly string[];
}

export function matterEditor(page: Page, facts: Facts, saved: (row: EditableRow) => void): MatterEditor {
  const group = fieldGroup(petitions, followFields, {
    unit: { suggestions: facts.units },
    supportingUnit: { suggestions: facts.units },
    result: { rows: 3 },
    note: { rows: 2 },
  });
  const summary = errorSummary();
  const about = element('div', {});
  const choices = element('div', { class: 'choices', role: 'group', 'aria-label': words.next });
  const help = element('p', { class: 'help intro' });
  const fields = element('div', {}, ...group.roots);
  const history = element('div', {});
  let draft: Draft = {};
  let step: Step | undefined;

  const editor = createRowEditor(page, {
    method: 'follow.save',
    table: petitions,
    group,
    keptAs: 'follow-1',
    stands(basis) {
      draft = basis?.draft ?? {};
    },
    saved,
    refused(failure) {
      if (failure.code !== 'follow-up-refused') return false;
      complain(failure.refusals);
      return true;
    },
  });
  const save = button(words.save, () => submit(), 'primary');

  function complain(refusals: ReturnType<typeof followUpRefusals>): void {
    const typed = group.draft();
    const complaints = refusals.map((refusal): Complaint => {
      const field = group.fields[fieldOfRefusal(refusal, typed)];
      const sentence = followUpSentence(refusal);
      field.complain(sentence);
      show(field.root, true);
      return { field, sentence };
    });
    summary.show(complaints);
  }

  /** The register's own rules, before the server says the same. */
  function submit(): void {
    const before = readRow(petitions, draft).values;
    const after = readRow(petitions, { ...draft, ...group.draft() });
    const refusals = after.problems.length > 0 ? [] : followUpRefusals(before, after.values);
    summary.clear();
    if (refusals.length > 0) complain(refusals);
    else editor.submit();
  }

  function take(chosen: Step | undefined): void {
    const typed = group.draft();
    const asked = step ? (chosen?.fields ?? []) : [];
    step = chosen;
    summary.clear();
    // What was typed for another step and is asked for here too need not be typed again.
    group.fill({ ...draft, ...Object.fromEntries(asked.map((name) => [name, typed[name] ?? ''])) });
    for (const name of chosen?.clears ?? []) group.fields[name].fill('');
    for (const name of chosen?.today ?? []) {
      if (group.fields[name].value() === '') group.fields[name].fill(shownDate(facts.today));
    }
    if (chosen?.status) group.fields.status.fill(statusLabels[chosen.status]);
    reveal();
    const [first] = chosen?.fields ?? [];
    if (first) group.fields[first].control.focus();
  }

  function reveal(): void {
    const shown: readonly FollowField[] = step?.fields ?? [];
    for (const name of followFields) show(group.fields[name].root, shown.includes(name));
    // In the order in which the step asks for them.
    fields.append(...shown.map((name) => group.fields[name].root));
    help.textContent = step ? words.stepHelp[step.name] : '';
    for (const choice of choices.querySelectorAll('button'))
      choice.setAttribute('aria-pressed', String(choice.dataset.step === step?.name));
    show(save, step !== undefined);
  }

  function tell(matter: FollowedRow): void {
    const { row } = matter;
    const facet = (name: string): string => row.draft[name] ?? '';
    const lines = [
      facet('unit') === '' ? words.withoutUnit : words.lead(facet('unit')),
      facet('supportingUnit') === '' ? '' : words.support(facet('supportingUnit')),
      facet('authority'),
      facet('confirmedOn') === '' ? '' : words.villageConfirmed(facet('confirmedOn')),
      // Reopenings typed by hand have no line of their own.
      facet('reopened') === '' || facet('reopenings') !== '' ? '' : words.reopenedBefore(facet('reopened')),
    ].filter((line) => line !== '');
    const guidance = classGuidance(classOf(row.draft));
    about.replaceChildren(
      element('h2', {}, [row.id, facet('village')].filter((part) => part !== '').join(' · ')),
      element('p', { class: 'said' }, facet('content')),
      element('p', {}, ...standingChips(matter)),
      ...lines.map((line) => element('small', {}, line)),
      ...(guidance ? [guidance] : []),
    );
    choices.replaceChildren(
      ...stepsFor(row.draft).map((one) => {
        const choice = button(words.steps[one.name], () => take(one));
        choice.dataset.step = one.name;
        return choice;
      }),
    );
    history.replaceChildren(matterHistory(row.id, facet('reopenings')));
  }

  return {
    root: element(
      'div',
      {},
      about,
      element('h3', { class: 'next-step' }, words.next),
      choices,
      help,
      summary.root,
      editor.root,
      fields,
      history,
    ),
    save,
    open(matter) {
      tell(matter);
      editor.begin(matter.row, matter.row.draft);
      step = undefined;
      reveal();
    },
    isChanged: editor.isChanged,
    restore(find) {
      let discarded = (): void => {};
      editor.restore(() => discarded());
      const matter = find(editor.basis()?.id ?? '');
      if (!matter) return undefined;
      discarded = () => {
        editor.begin(matter.row, matter.row.draft);
        step = undefined;
        reveal();
      };
      tell(matter);
      const status = group.fields.status.value();
      step =
        stepsFor(matter.row.draft).find(
          (one) =>
            one.status !== null && statusLabels[one.status] === status && status !== matter.row.draft.status,
        ) ?? stepsFor(matter.row.draft).find(({ name }) => name === 'publish');
      reveal();
      return matter;
    },
  };
}
