import type { JSX } from 'preact';
import type { Finding } from '../../rpc/answers';
import { findingSentence } from '../../text/failures/finding-sentence';
import * as checkText from '../../text/forms/check-panel';
import * as formWords from '../../text/forms/form-words';
import { useFirstOf } from '../ui/lists/first-of';
import { Button } from '../ui/page/button';
import { Chip } from '../ui/page/section';

/** Findings of a sheet, and as many in all that every sheet is unfolded. */
export const shownAtOnce = 15;

interface LinesProps {
  readonly findings: readonly Finding[];
  readonly show: (finding: Finding) => void;
}

interface Props {
  readonly finding: Finding;
  readonly show: (finding: Finding) => void;
}

/** The findings of a sheet. */
export function FindingLines({ findings, show }: LinesProps): JSX.Element {
  const [shown, more] = useFirstOf(findings, shownAtOnce);
  return (
    <>
      <ul class="lines">
        {shown.map((finding) => (
          <FindingLine key={`${finding.cell} ${finding.kind}`} finding={finding} show={show} />
        ))}
      </ul>
      {more}
    </>
  );
}

/** One finding: its cell, the problem, and what the add-on proposes. */
function FindingLine({ finding, show }: Props): JSX.Element {
  const { cell, header, about, column, kind, shown, proposed, rest, limit, fixable } = finding;
  return (
    <li>
      <div class="split">
        <span>
          <Button
            look="quiet"
            aria-label={`${formWords.toCell(cell)}, ${about || header}`}
            onPress={() => show(finding)}
          >
            {cell}
          </Button>
          <strong>{about || header}</strong>
        </span>
        <Chip tone={fixable ? 'good' : 'warn'}>{fixable ? checkText.auto : checkText.byHand}</Chip>
      </div>
      <p>{findingSentence(kind, { header, ...column }, limit)}</p>
      <small>
        {checkText.shown}: {shown || checkText.empty}
      </small>
      {proposed !== '' && (
        <small>
          {kind === 'duplicate-person' ? checkText.sameAs : checkText.proposed}: {proposed}
        </small>
      )}
      {rest && (
        <small>
          {checkText.rest}: {rest}
        </small>
      )}
    </li>
  );
}
