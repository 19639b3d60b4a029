import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { paperKinds } from '../../register/papers/paper-kinds';
import type { PaperKindRow, PaperRow } from '../../rpc/answers';
import { paperText } from '../../text/forms/paper-form';
import { Chip } from '../ui/page/section';
import { makePapers, signPapers } from './acts';
import { Issuing } from './issuing';
import { currentPapers, isDone, isReady, labelOf } from './kinds';
import { Act, PaperDetails, StateChip } from './paper-line';
import type { WorkProps } from './work';

interface KindProps extends WorkProps {
  readonly row: PaperKindRow;
}

const Titled = ({ title, children }: { title: string; children: ComponentChildren }): JSX.Element => (
  <div class="split">
    <strong>{title}</strong>
    {children}
  </div>
);

/** One kind of paper with its actions. */
export function KindCard({ work, row }: KindProps): JSX.Element {
  const { kind } = row;
  const [only] = currentPapers(row);
  const isWhole = paperKinds[kind].per !== 'subject' && row.papers.length === 1;
  if (only && (isWhole || kind === 'invitation'))
    return (
      <li>
        <Titled title={labelOf(kind)}>
          <StateChip paper={only} />
        </Titled>
        <PaperDetails work={work} row={row} paper={only} />
        {kind === 'invitation' && <p class="help">{paperText.invitations}</p>}
      </li>
    );
  if (only) return <ManyPapers work={work} row={row} />;
  return (
    <li>
      <Titled title={labelOf(kind)}>
        <Chip tone="plain">{kind === 'invitation' ? paperText.states.none : '0'}</Chip>
      </Titled>
      <p class="help">{kind === 'invitation' ? paperText.invitations : paperText.noSubject}</p>
    </li>
  );
}

function ManyPapers({ work, row }: KindProps): JSX.Element {
  const current = currentPapers(row);
  const count = current.filter(({ state }) => state !== 'none').length;
  const issued = current.filter(isDone).length;
  return (
    <li>
      <Titled title={labelOf(row.kind)}>
        <Chip tone={count === current.length ? 'good' : 'plain'}>{`${count}/${current.length}`}</Chip>
      </Titled>
      <small>{paperText.counts(count, current.length, issued)}</small>
      <ManyActs work={work} row={row} current={current} />
      <EveryPaper work={work} row={row} />
    </li>
  );
}

/** Actions on all papers of a kind. */
function ManyActs({
  work,
  row: { kind, nextNumber },
  current,
}: KindProps & { readonly current: readonly PaperRow[] }): JSX.Element | null {
  if (kind === 'invitation') return null;
  const of = labelOf(kind);
  const missing = current.filter(({ state }) => state === 'none').length;
  const drafts = current.filter(({ state }) => state === 'draft').map(({ subject }) => subject);
  const ready = current.filter(isReady).map(({ id }) => id);
  const toSign = current.filter(({ state }) => state === 'to-sign').map(({ id }) => id);
  const makeMissing = (): void => work.ifManyAsk(missing, () => makePapers(work, [kind], null, 'missing'));
  return (
    <div class="row">
      {missing > 0 && <Act label={paperText.makeMissing(missing)} of={of} onPress={makeMissing} />}
      {drafts.length > 0 && (
        <Act
          label={paperText.remake(drafts.length)}
          of={of}
          onPress={() => makePapers(work, [kind], drafts, 'drafts')}
        />
      )}
      {ready.length > 1 && (
        <Act label={paperText.signAll(ready.length)} of={of} onPress={() => signPapers(work, ready, false)} />
      )}
      {toSign.length > 1 && (
        <Issuing work={work} kind={kind} ids={toSign} about="" number={nextNumber} date={null} />
      )}
    </div>
  );
}

/** All papers of a kind, possibly hundreds; rendered only when unfolded. */
function EveryPaper({ work, row }: KindProps): JSX.Element {
  const [isOpen, open] = useState(false);
  return (
    <details onToggle={(event) => open(event.currentTarget.open)}>
      <summary>{paperText.list(row.papers.length)}</summary>
      <ul class="lines">
        {isOpen &&
          row.papers.map((paper) => (
            <li key={paper.id || paper.subject}>
              <Titled title={paper.about || labelOf(row.kind)}>
                <StateChip paper={paper} />
              </Titled>
              <PaperDetails work={work} row={row} paper={paper} />
            </li>
          ))}
      </ul>
    </details>
  );
}
