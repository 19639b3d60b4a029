import { requestOf } from './season-steps';
import { mustDo, type Stage } from './stage';

interface Shown {
  readonly id: string;
  readonly fingerprint: string;
  readonly draft: Readonly<Record<string, string>>;
}

const changed = (
  row: Shown,
  change: Readonly<Record<string, string>>,
): Readonly<Record<string, unknown>> => ({
  request: requestOf(1),
  id: row.id,
  fingerprint: row.fingerprint,
  base: row.draft,
  draft: { ...row.draft, ...change },
});

/** A row as a form shows it, with what a person changes in it. */
export function editing(
  stage: Stage,
  method: string,
  list: string,
  id: string,
  change: Readonly<Record<string, string>>,
): Readonly<Record<string, unknown>> {
  const rows = mustDo(stage.call(method, {}))[list] as readonly Shown[];
  const row = rows.find((one) => one.id === id);
  if (!row) throw new Error(`${method} shows no ${id}`);
  return changed(row, change);
}

function shownMatter(stage: Stage, id: string): Shown {
  const matters = mustDo(stage.call('follow.open', {})).petitions as readonly { readonly row: Shown }[];
  const matter = matters.find(({ row }) => row.id === id);
  if (!matter) throw new Error(`the follow-up shows no ${id}`);
  return matter.row;
}

export const followed = (
  stage: Stage,
  id: string,
  change: Readonly<Record<string, string>>,
): Readonly<Record<string, unknown>> => changed(shownMatter(stage, id), change);

/** One of several matters that get a unit or a day. */
export function assignment(
  stage: Stage,
  id: string,
  draft: Readonly<Record<string, string>>,
): Readonly<Record<string, unknown>> {
  const row = shownMatter(stage, id);
  const base = Object.fromEntries(Object.keys(draft).map((field) => [field, row.draft[field] ?? '']));
  return { id, fingerprint: row.fingerprint, base, draft };
}
