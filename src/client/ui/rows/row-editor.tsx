import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Failure } from '../../../domain/failure';
import type { Draft, EditableRow } from '../../../rpc/answers';
import type { InputOf, ValueOf } from '../../../rpc/contract';
import * as formWords from '../../../text/forms/form-words';
import { ErrorSummary, useCorrections } from '../fields/error-summary';
import type { FieldGroup } from '../fields/field-group';
import { usePage } from '../page/page-context';
import { type Store, useStore } from '../page/store';
import { send } from '../sending/send';
import { type ConflictDrafts, ConflictPanel } from './conflict-panel';
import { useUnsaved } from './unsaved';

type SaveMethod = 'attendee.save' | 'conference.save' | 'follow.save' | 'petition.correct';

export interface RowEditing<Name extends SaveMethod> {
  readonly method: Name;
  /** Already filled with `first`. */
  readonly group: FieldGroup<string>;
  /** The row that the form starts with; null for a new one. */
  readonly first: EditableRow | null;
  /** Storage name of an unsaved draft. */
  readonly storageName: string;
  /** May delay saving, to ask first. */
  readonly beforeSaving?: (save: () => void) => void;
  readonly saved: (answer: ValueOf<Name>, wasNew: boolean) => void;
  /** Shows a refusal itself and returns true. */
  readonly refused?: (failure: Failure) => boolean;
  /** Called after an unsaved draft was restored. */
  readonly restored?: (basis: EditableRow | null) => void;
}

/** Edits a new or existing row of the register; conflicts are decided field by field. */
export interface RowEditor {
  basis(): EditableRow | null;
  begin(basis: EditableRow | null, draft: Draft): void;
  isChanged(): boolean;
  submit(): void;
  readonly group: FieldGroup<string>;
  readonly conflict: Store<ConflictDrafts | null>;
}

export function useRowEditor<Name extends SaveMethod>(editing: RowEditing<Name>): RowEditor {
  const { group } = editing;
  const page = usePage();
  const corrections = useCorrections();
  const basis = useStore(() => editing.first);
  const conflict = useStore<ConflictDrafts | null>(() => null);
  const [firstDraft] = useState(group.draft);
  const unsaved = useUnsaved({
    storageName: editing.storageName,
    content: () => ({ basis: basis.read(), draft: group.draft() }),
    restore(content) {
      group.fill(content.draft);
      basis.write(content.basis);
      editing.restored?.(content.basis);
    },
    discard: () => begin(editing.first, firstDraft),
  });

  function begin(row: EditableRow | null, draft: Draft): void {
    conflict.write(null);
    group.fill(draft);
    basis.write(row);
    unsaved.begin();
  }

  function refused(failure: Failure): boolean {
    const row = basis.read();
    if (failure.code === 'conflict' && row) {
      conflict.write({ base: row.draft, mine: group.draft(), theirs: failure.current });
      basis.write({ id: failure.id, fingerprint: failure.fingerprint, draft: failure.current });
      // A refused save had no effect; the next one is a new request.
      unsaved.renewRequest();
      return true;
    }
    return editing.refused?.(failure) || corrections.refused(group.accept)(failure);
  }

  function save(): void {
    const row = basis.read();
    const form: InputOf<SaveMethod> = {
      request: unsaved.request(),
      id: row?.id ?? null,
      fingerprint: row?.fingerprint ?? null,
      base: row?.draft ?? null,
      draft: group.draft(),
    };
    void send(page, {
      name: editing.method,
      // All these methods have the same input.
      input: form as InputOf<Name>,
      done: (answer) => editing.saved(answer, row === null),
      refused,
      again: submit,
    });
  }

  function submit(): void {
    if (page.isBusy() || corrections.lead(group.check())) return;
    if (editing.beforeSaving) editing.beforeSaving(save);
    else save();
  }

  return {
    basis: basis.read,
    begin,
    isChanged: unsaved.isChanged,
    submit,
    group,
    conflict,
  };
}

/** Error summary and conflict, shown above the fields. */
export function RowTrouble({ editor }: { readonly editor: RowEditor }): JSX.Element {
  const { group, conflict } = editor;
  const page = usePage();
  const drafts = conflict.read();
  return (
    <div>
      <ErrorSummary complaints={group.complaints()} />
      {drafts && (
        <ConflictPanel
          drafts={drafts}
          labelOf={group.label}
          keep={(draft) => {
            conflict.write(null);
            group.fill(draft);
            editor.submit();
          }}
          takeTheirs={() => {
            const row = editor.basis();
            if (row) editor.begin(row, row.draft);
            page.say(formWords.tookTheirs);
          }}
        />
      )}
    </div>
  );
}
