import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { petitionsTab } from '../../register/columns/tabs';
import type { ShownFollowUp, ShownMatter } from '../../rpc/shown-follow-up';
import * as words from '../../text/forms/follow-form';
import * as publicSheetText from '../../text/public-sheet';
import { Chooser } from '../ui/fields/chooser';
import { SearchBox } from '../ui/fields/search-box';
import { foldedSearch } from '../ui/lists/folded-search';
import { MailStops } from '../ui/lists/mail-stops';
import { UnnumberedNotice } from '../ui/lists/unnumbered-notice';
import { Button } from '../ui/page/button';
import { Actions } from '../ui/page/frame';
import { usePage } from '../ui/page/page-context';
import type { Store } from '../ui/page/store';
import { openPlace, send } from '../ui/sending/send';
import { type ViewName, viewNames, viewsOf, type Whose } from './follow-views';
import { MatterLine } from './matter-line';

const shownAtOnce = 20;
const mine = 'mine';
const nobody = 'nobody';

/** Filters and search of the list; they stay while a matter is open. */
export interface Look {
  /** Value of the unit chooser. */
  readonly whose: string;
  readonly view: ViewName;
  readonly typed: string;
  readonly shown: number;
}

const choicesOf = ({ myUnits, units }: ShownFollowUp): readonly (readonly [string, string])[] => [
  ...(myUnits.length > 0 ? [[mine, words.mine] as const] : []),
  ['', words.allUnits],
  [nobody, words.withoutUnit],
  ...units.map((unit) => [`unit ${unit}`, unit] as const),
];

function whoseIs(choice: string, myUnits: readonly string[]): Whose {
  if (choice === '') return { kind: 'all' };
  if (choice === nobody) return { kind: 'nobody' };
  return { kind: 'units', units: choice === mine ? myUnits : [choice.slice('unit '.length)] };
}

/** Starts with overdue matters, if there are any. */
export function firstLook({ petitions: matters, myUnits }: ShownFollowUp): Look {
  const whose = myUnits.length > 0 ? mine : '';
  const { overdue } = viewsOf(matters, whoseIs(whose, myUnits));
  return { whose, view: overdue.length === 0 ? 'open' : 'overdue', typed: '', shown: shownAtOnce };
}

interface ListProps {
  readonly facts: ShownFollowUp;
  readonly matters: readonly ShownMatter[];
  readonly look: Store<Look>;
  /** The id of the search box. */
  readonly boxId: string;
  readonly open: (matter: ShownMatter) => void;
}

export function MatterList({ facts, matters, look, boxId, open }: ListProps): JSX.Element {
  const { whose, view, typed, shown } = look.read();
  const lookFor = (change: Partial<Look>): void =>
    look.write({ ...look.read(), shown: shownAtOnce, ...change });
  const views = useMemo(() => viewsOf(matters, whoseIs(whose, facts.myUnits)), [matters, whose]);
  const search = useMemo(
    () =>
      foldedSearch(
        matters.map(({ row: { id, draft } }) => [id, draft.content, draft.village, draft.unit].join(' ')),
      ),
    [matters],
  );
  const matches = useMemo(() => {
    if (typed.trim() === '') return views[view];
    const inView = new Set(views[view]);
    return search(typed)
      .flatMap((index) => matters[index] ?? [])
      .filter((matter) => inView.has(matter));
  }, [views, view, search, typed]);
  const rest = matches.length - shown;
  const older =
    view === 'closed' && facts.closedBefore > 0 ? ` ${words.closedBefore(facts.closedBefore)}` : '';
  return (
    <div>
      <UnnumberedNotice tab={petitionsTab} rows={facts.unnumbered} />
      <MailStops stops={facts.mailStops} />
      <Chooser
        label={words.whose}
        options={choicesOf(facts)}
        value={whose}
        choose={(choice) => lookFor({ whose: choice })}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame and need a legend. */}
      <div class="choices" role="group" aria-label={words.viewsLabel}>
        {viewNames.map((name) => (
          <Button key={name} aria-pressed={name === view} onPress={() => lookFor({ view: name })}>
            {`${words.views[name]} ${views[name].length}`}
          </Button>
        ))}
      </div>
      <p class="context">{`${matches.length > 0 ? words.viewHelp[view] : matters.length > 0 ? words.none : words.empty}${older}`}</p>
      <SearchBox
        id={boxId}
        label={words.search}
        help={words.searchHelp}
        value={typed}
        onType={(text) => lookFor({ typed: text, shown })}
      />
      <ul class="found matters" hidden={matches.length === 0}>
        {matches.slice(0, shown).map((matter) => (
          <MatterLine key={matter.row.id} matter={matter} open={open} />
        ))}
      </ul>
      {rest > 0 && (
        <Button onPress={() => lookFor({ shown: shown + shownAtOnce })}>{words.more(rest)}</Button>
      )}
      <PublicRefresh />
    </div>
  );
}

function PublicRefresh(): JSX.Element {
  const page = usePage();
  const refresh = (): void =>
    void send(page, {
      name: 'public.refresh',
      input: {},
      doing: publicSheetText.refreshing,
      done: ({ sentence }) => page.say(sentence, 'good'),
    });
  return (
    <Actions>
      <Button onPress={() => openPlace(page, { sidebar: 'assign-form' })}>{words.assign}</Button>
      <Button onPress={refresh}>{publicSheetText.refresh}</Button>
    </Actions>
  );
}
