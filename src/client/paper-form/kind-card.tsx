import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type MadePaperCode, paperKinds } from '../../register/papers/paper-kinds';
import type { PaperKindRow, PaperRow } from '../../rpc/answers';
import * as paperText from '../../text/forms/paper-form';
import { Chip } from '../ui/page/section';
import { makePapers, remakeDrafts, signPapers } from './acts';
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
  const drafts = current.filter(({ state }) => state === 'draft');
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
          onPress={() =>
            remakeDrafts(
              work,
              kind,
              drafts.map(({ subject }) => subject),
            )
          }
        />
      )}
      {drafts.length > 1 && <SomeDrafts work={work} kind={kind} drafts={drafts} />}
      {ready.length > 1 && (
        <Act label={paperText.signAll(ready.length)} of={of} onPress={() => signPapers(work, ready, false)} />
      )}
      {toSign.length > 1 && (
        <Issuing work={work} kind={kind} ids={toSign} about="" number={nextNumber} date={null} />
      )}
    </div>
  );
}

/** Some drafts of a kind to make again. */
function SomeDrafts({
  work,
  kind,
  drafts,
}: WorkProps & { readonly kind: MadePaperCode; readonly drafts: readonly PaperRow[] }): JSX.Element {
  const [isOpen, open] = useState(false);
  const [ticked, tick] = useState<ReadonlySet<string>>(new Set());
  const chosen = drafts.map(({ subject }) => subject).filter((subject) => ticked.has(subject));
  return (
    <details onToggle={(event) => open(event.currentTarget.open)}>
      <summary>{paperText.someDrafts}</summary>
      {isOpen &&
        drafts.map(({ subject, about }) => (
          <label key={subject} class="tick">
            <input
              type="checkbox"
              checked={ticked.has(subject)}
              onChange={({ currentTarget: { checked } }) =>
                tick(
                  new Set([...[...ticked].filter((one) => one !== subject), ...(checked ? [subject] : [])]),
                )
              }
            />
            <span>{about}</span>
          </label>
        ))}
      {chosen.length > 0 && (
        <Act
          label={paperText.remakeChosen(chosen.length)}
          of={labelOf(kind)}
          onPress={() => remakeDrafts(work, kind, chosen)}
        />
      )}
    </details>
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
