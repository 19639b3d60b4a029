import type { JSX } from 'preact';
import type { PaperKindCode } from '../../register/papers/paper-kinds';
import type { IssuedPapers, MadePapers, PaperPlace, PaperRow } from '../../rpc/answers';
import * as formWords from '../../text/forms/form-words';
import * as paperText from '../../text/forms/paper-form';
import { TextList } from '../ui/lists/text-list';
import { Button } from '../ui/page/button';
import { usePage } from '../ui/page/page-context';
import { Folded, Notice } from '../ui/page/section';
import { showCell } from '../ui/sending/send';
import { nameOf } from './kinds';

interface PlacesProps {
  readonly places: readonly PaperPlace[];
  /** What is said beside a place. */
  readonly beside?: (place: PaperPlace) => string;
}

function Places({ places, beside }: PlacesProps): JSX.Element {
  const page = usePage();
  return (
    <ul class="places">
      {places.map((place) => {
        const name = paperText.place(place.tab, place.row, place.name);
        return (
          <li key={`${place.tab} ${place.cell}`}>
            <Button
              look="quiet"
              aria-label={`${name}, ${formWords.toCell(place.cell)}`}
              onPress={() => showCell(page, place)}
            >
              {name}
            </Button>
            {beside && <small>{beside(place)}</small>}
          </li>
        );
      })}
    </ul>
  );
}

/** What several papers lack, each place once with the number of papers that wait for it. */
export function MissingInStage({ papers }: { readonly papers: readonly PaperRow[] }): JSX.Element | null {
  const places = new Map<string, { readonly place: PaperPlace; readonly papers: number }>();
  const keyOf = ({ tab, cell }: PaperPlace): string => `${tab} ${cell}`;
  for (const place of papers.flatMap(({ gaps }) => gaps))
    places.set(keyOf(place), { place, papers: (places.get(keyOf(place))?.papers ?? 0) + 1 });
  if (places.size === 0) return null;
  return (
    <Folded title={paperText.stageLacks(places.size)}>
      <Places
        places={[...places.values()].map(({ place }) => place)}
        beside={(place) => paperText.inPapers(places.get(keyOf(place))?.papers ?? 0)}
      />
    </Folded>
  );
}

/** A paper's gaps, with buttons to their cells, its linter findings and warnings. */
export function PaperRemarks({ paper }: { readonly paper: PaperRow }): JSX.Element {
  const { gaps, gapCount, flaws, warnings } = paper;
  return (
    <>
      {gapCount > 0 && (
        <Folded title={paperText.lacks(gapCount)}>
          <Places places={gaps} />
          {gapCount > gaps.length && <p class="help">{paperText.more(gapCount - gaps.length)}</p>}
        </Folded>
      )}
      {flaws.length > 0 && (
        <Folded title={paperText.toMend(flaws.length)}>
          <TextList lines={flaws} />
        </Folded>
      )}
      {warnings.length > 0 && <TextList class="warnings" lines={warnings} />}
    </>
  );
}

/** Linter findings in the papers of this run. */
export function FlawedRemark({ flawed }: Pick<MadePapers, 'flawed'>): JSX.Element | null {
  if (flawed.length === 0) return null;
  return (
    <Notice tone="warn">
      <strong>{paperText.flawed}</strong>
      {flawed.map(({ kind, about, flaws }) => [
        <p key={`${kind} ${about}`}>{nameOf(kind, about)}</p>,
        <TextList key={`${kind} ${about} flaws`} lines={flaws} />,
      ])}
    </Notice>
  );
}

/** Why papers were not issued. */
export const RefusedRemark = ({
  kind,
  refused,
}: Pick<IssuedPapers, 'refused'> & { readonly kind: PaperKindCode }): JSX.Element => (
  <Notice tone="bad">
    <strong>{paperText.refused}</strong>
    {refused.map(({ id, about, gaps, flaws }) => [
      <p key={id}>{nameOf(kind, about)}</p>,
      gaps.length > 0 && <Places key={`${id} gaps`} places={gaps} />,
      flaws.length > 0 && <TextList key={`${id} flaws`} lines={flaws} />,
    ])}
  </Notice>
);
