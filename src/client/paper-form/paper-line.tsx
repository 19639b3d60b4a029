import type { JSX } from 'preact';
import type { PaperKindCode } from '../../register/papers/paper-kinds';
import type { PaperKindRow, PaperRow } from '../../rpc/answers';
import * as formWords from '../../text/forms/form-words';
import * as paperText from '../../text/forms/paper-form';
import { shownIso } from '../../text/shown-date';
import { Button, OutsideLink } from '../ui/page/button';
import { Chip, type NoticeTone } from '../ui/page/section';
import { makePapers, remakeDrafts, signPapers } from './acts';
import { Issuing } from './issuing';
import { isReady, nameOf } from './kinds';
import { PaperRemarks } from './remarks';
import type { WorkProps } from './work';

const tones: Readonly<Record<PaperRow['state'], NoticeTone>> = {
  none: 'plain',
  draft: 'warn',
  'to-sign': 'warn',
  issued: 'good',
  replaced: 'plain',
};

export const StateChip = ({ paper: { state } }: { readonly paper: PaperRow }): JSX.Element => (
  <Chip tone={tones[state]}>{paperText.states[state]}</Chip>
);

interface ActProps {
  readonly label: string;
  /** The paper's name, for screen readers. */
  readonly of: string;
  readonly onPress: () => void;
}

export const Act = ({ label, of, onPress }: ActProps): JSX.Element => (
  <Button aria-label={paperText.ofKind(label, of)} onPress={onPress}>
    {label}
  </Button>
);

interface PaperProps extends WorkProps {
  readonly row: PaperKindRow;
  readonly paper: PaperRow;
}

/** Actions on one paper. */
function Acts({ work, row: { kind, nextNumber }, paper }: PaperProps): JSX.Element | null {
  if (kind === 'invitation') return null;
  const { id, subject, about, state } = paper;
  const of = nameOf(kind, about);
  const make = (label: string, mode: 'missing' | 'replace'): JSX.Element => (
    <Act label={label} of={of} onPress={() => makePapers(work, [kind], [subject], mode)} />
  );
  const sign = (label: string, back: boolean): JSX.Element => (
    <Act label={label} of={of} onPress={() => signPapers(work, [id], back)} />
  );
  const number = paper.number || nextNumber;
  return (
    <div class="row">
      {state === 'none' && make(paperText.make, 'missing')}
      {state === 'draft' && (
        <Act label={paperText.makeAgain} of={of} onPress={() => remakeDrafts(work, kind, [subject])} />
      )}
      {isReady(paper) && sign(paperText.sign, false)}
      {state === 'to-sign' && (
        <>
          <Issuing work={work} kind={kind} ids={[id]} about={about} number={number} date={paper.date} />
          {sign(paperText.takeBack, true)}
        </>
      )}
      {paper.isCorrectable && (
        <Issuing
          work={work}
          kind={kind}
          ids={[id]}
          about={about}
          number={number}
          date={paper.date}
          corrects
        />
      )}
      {state === 'issued' && make(paperText.replace, 'replace')}
    </div>
  );
}

const PaperLink = ({
  kind,
  paper: { url, about },
}: {
  kind: PaperKindCode;
  paper: PaperRow;
}): JSX.Element => (
  <p class="paper-link">
    <OutsideLink
      label={paperText.open}
      address={url}
      hint={`${nameOf(kind, about)} ${formWords.opensInNewTab}`}
    />
  </p>
);

/** All details of one paper. */
export function PaperDetails({ work, row, paper }: PaperProps): JSX.Element {
  const { number, symbol, date, url, renotify, saysDraft, gapCount, state } = paper;
  const identity = paperText.numberAndDay(number, symbol, shownIso(date));
  return (
    <>
      {identity !== '' && <small>{identity}</small>}
      {url !== '' && <PaperLink kind={row.kind} paper={paper} />}
      {renotify !== '' && <p class="complaint">{paperText.changed(renotify)}</p>}
      {saysDraft && gapCount === 0 && state === 'draft' && <p class="help">{paperText.nowComplete}</p>}
      {row.kind === 'cards' && url !== '' && <p class="help">{paperText.bothSides}</p>}
      <PaperRemarks paper={paper} />
      <Acts work={work} row={row} paper={paper} />
    </>
  );
}
