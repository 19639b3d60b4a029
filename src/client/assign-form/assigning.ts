import { statusLabels } from '../../register/columns/petition-columns';
import type { KeptAssignment } from '../../rpc/answers';
import type { InputOf } from '../../rpc/contract';
import type { ShownMatter } from '../../rpc/shown-follow-up';

export type AssignedRows = InputOf<'follow.assign'>['rows'];

const fields = ['unit', 'dueOn', 'status'] as const;

/** Matters that a unit of the commune may get: complaints and denunciations have a procedure of their own. */
export const assignable = (matters: readonly ShownMatter[]): readonly ShownMatter[] =>
  matters.filter(({ steps }) => steps.includes('assign'));

export const hasNobody = ({ row }: ShownMatter): boolean => (row.draft.unit ?? '') === '';

/** What is sent for these matters; a matter that nobody had becomes assigned with its unit. */
export const rowsFor = (
  matters: readonly ShownMatter[],
  { unit, dueOn }: { readonly unit: string; readonly dueOn: string },
): AssignedRows =>
  matters.map(({ row: { id, fingerprint, draft }, steps: [usual] }) => {
    const begins = unit !== '' && usual === 'assign';
    return {
      id,
      fingerprint,
      base: textsOf(draft),
      draft: {
        ...(unit !== '' && { unit }),
        ...(dueOn !== '' && { dueOn }),
        ...(begins && { status: statusLabels.assigned }),
      },
    };
  });

/** The save that takes another one back: each matter as the form knew it before, but those changed since. */
export const rowsBack = (now: readonly ShownMatter[], sent: readonly KeptAssignment[]): AssignedRows =>
  now.flatMap(({ row: { id, fingerprint, draft } }) => {
    const before = sent.find((row) => row.id === id);
    if (!before) return [];
    const changed = fields.filter((field) => before.draft[field] !== undefined);
    if (changed.some((field) => (draft[field] ?? '') !== before.draft[field])) return [];
    return [
      {
        id,
        fingerprint,
        base: textsOf(draft),
        draft: Object.fromEntries(changed.map((field) => [field, before.base[field] ?? ''])),
      },
    ];
  });

const textsOf = (draft: ShownMatter['row']['draft']): AssignedRows[number]['base'] =>
  Object.fromEntries(fields.map((field) => [field, draft[field] ?? '']));
