import type { ShownMatter } from '../../rpc/shown-follow-up';

/** Filter by unit: all matters, those without a unit, or those of some units. */
export type Whose =
  | { readonly kind: 'all' }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'units'; readonly units: readonly string[] };

export const viewNames = ['overdue', 'this-week', 'waiting', 'open', 'closed'] as const;
export type ViewName = (typeof viewNames)[number];

const leads = ({ row }: ShownMatter, units: readonly string[]): boolean =>
  units.includes(row.draft.unit ?? '');
const supports = ({ row }: ShownMatter, units: readonly string[]): boolean =>
  units.includes(row.draft.supportingUnit ?? '');

function concerns(matter: ShownMatter, whose: Whose): boolean {
  switch (whose.kind) {
    case 'all':
      return true;
    case 'nobody':
      return (matter.row.draft.unit ?? '') === '';
    case 'units':
      return leads(matter, whose.units) || supports(matter, whose.units);
    default:
      return whose satisfies never;
  }
}

/** With another authority, or with another unit that leads. */
const waitsForOthers = (matter: ShownMatter, whose: Whose): boolean =>
  matter.urgency === 'waiting' ||
  (matter.urgency !== 'closed' && whose.kind === 'units' && !leads(matter, whose.units));

function isIn(matter: ShownMatter, view: ViewName, whose: Whose): boolean {
  switch (view) {
    case 'waiting':
      return waitsForOthers(matter, whose);
    case 'open':
      return matter.urgency !== 'closed';
    case 'closed':
      return matter.urgency === 'closed';
    case 'overdue':
    case 'this-week':
      return matter.urgency === view && !waitsForOthers(matter, whose);
    default:
      return view satisfies never;
  }
}

/** The matters of each view, in the given order: most urgent first. */
export function viewsOf(
  matters: readonly ShownMatter[],
  whose: Whose,
): Readonly<Record<ViewName, readonly ShownMatter[]>> {
  const mine = matters.filter((matter) => concerns(matter, whose));
  const of = (view: ViewName): readonly ShownMatter[] => mine.filter((matter) => isIn(matter, view, whose));
  return {
    overdue: of('overdue'),
    'this-week': of('this-week'),
    waiting: of('waiting'),
    open: of('open'),
    closed: of('closed'),
  };
}
