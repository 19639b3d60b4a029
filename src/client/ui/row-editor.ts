import type { Failure } from '../../domain/failure';
import type { Columns, Table } from '../../register/table';
import type { Draft, EditableRow } from '../../rpc/answers';
import { conflictText } from '../../text/forms/conflict';
import { formWords } from '../../text/forms/form-words';
import { conflictPanel } from './conflict';
import { element } from './element';
import { errorSummary } from './error-summary';
import type { FieldGroup } from './field-group';
import type { Page } from './page';
import { refusedFields } from './refused-fields';
import { keptDraft } from './rows/kept-draft';
import { createRequestId } from './sending/request-id';
import { send } from './sending/send';

interface Typed {
  readonly request: string;
  readonly basis: EditableRow | null;
  readonly draft: Draft;
}

export interface RowEditing<C extends Columns> {
  readonly method: 'attendee.save' | 'conference.save' | 'follow.save';
  readonly table: Table<C>;
  readonly group: FieldGroup<string>;
  /** Under this name an unsaved draft is kept. */
  readonly keptAs: string;
  /** The form now stands on this row, or on none for a new one. */
  stands(basis: EditableRow | null): void;
  /** May hold the save back, to ask first. */
  beforeSaving?(save: () => void): void;
  saved(row: EditableRow, wasNew: boolean): void;
  /** Shows a refusal of its own and says so. */
  refused?(failure: Failure): boolean;
}

/** Edits one row of the register: new or known, with conflicts decided field by field. */
export interface RowEditor {
  /** Error summary and conflict, to stand over the fields. */
  readonly root: HTMLElement;
  basis(): EditableRow | null;
  begin(basis: EditableRow | null, draft: Draft): void;
  /** Takes up what was typed and not saved, if anything; `discard` begins afresh. */
  restore(discard: () => void): void;
  isChanged(): boolean;
  submit(): void;
}

export function createRowEditor<C extends Columns>(page: Page, editing: RowEditing<C>): RowEditor {
  const { group, table } = editing;
  const kept = keptDraft<Typed>(editing.keptAs);
  const before = kept.read();
  const request = createRequestId();
  const summary = errorSummary();
  let basis: EditableRow | null = null;
  let untouched = '';
  const content = (): string => JSON.stringify(group.draft());

  const fieldLabel = (name: string): string =>
    group.fields[name]?.label ?? table.columns[name]?.header ?? name;
  const conflict = conflictPanel({
    labelOf: fieldLabel,
    keep(draft) {
      conflict.close();
      group.fill(draft);
      submit();
    },
    takeTheirs() {
      if (basis) begin(basis, basis.draft);
      page.say(conflictText.taken);
    },
  });

  function stand(on: EditableRow | null): void {
    basis = on;
    editing.stands(on);
  }

  function begin(on: EditableRow | null, draft: Draft): void {
    summary.clear();
    conflict.close();
    group.fill(draft);
    stand(on);
    untouched = content();
    kept.forget();
    request.renew();
  }

  function refused(failure: Failure): boolean {
    if (failure.code === 'conflict' && basis) {
      conflict.show({ base: basis.draft, mine: group.draft(), theirs: failure.current });
      stand({ id: failure.id, fingerprint: failure.fingerprint, draft: failure.current });
      // The refused wish was not granted; what is sent next is another one.
      request.renew();
      return true;
    }
    return editing.refused?.(failure) || refusedFields(group, summary)(failure);
  }

  function save(): void {
    void send(page, {
      name: editing.method,
      input: {
        request: request.current(),
        id: basis?.id ?? null,
        fingerprint: basis?.fingerprint ?? null,
        base: basis?.draft ?? null,
        draft: group.draft(),
      },
      done: (row) => editing.saved(row, basis === null),
      refused,
      again: submit,
    });
  }

  function submit(): void {
    if (page.isBusy()) return;
    const complaints = group.check();
    summary.show(complaints);
    if (complaints.length > 0) return;
    if (editing.beforeSaving) editing.beforeSaving(save);
    else save();
  }

  group.onInput(() => {
    if (content() === untouched) kept.forget();
    else kept.keep({ request: request.current(), basis, draft: group.draft() });
  });
  return {
    root: element('div', {}, summary.root, conflict.root),
    basis: () => basis,
    begin,
    restore(discard) {
      if (!before) return;
      request.renew(before.request);
      group.fill(before.draft);
      stand(before.basis);
      kept.keep(before);
      const begun = (): void => {
        discard();
        page.say('');
      };
      page.say(formWords.restored, 'plain', { label: formWords.discard, run: begun });
    },
    isChanged: () => content() !== untouched,
    submit,
  };
}
