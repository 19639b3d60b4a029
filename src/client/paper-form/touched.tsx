import type { JSX } from 'preact';
import type { PaperKindCode } from '../../register/papers/paper-kinds';
import * as paperText from '../../text/forms/paper-form';
import { Button } from '../ui/page/button';
import { Notice } from '../ui/page/section';
import { makePapers } from './acts';
import { nameOf, touchedPapers } from './kinds';
import type { WorkProps } from './work';

/** A paper of its own goes to the other body; a notice of change would tell the wrong people. */
const passesOn = (kind: PaperKindCode): kind is 'transfer' | 'slip' => kind === 'transfer' || kind === 'slip';

function Replacement({
  work,
  kind,
  subject,
}: WorkProps & { readonly kind: PaperKindCode; readonly subject: string }): JSX.Element | null {
  if (!passesOn(kind)) return null;
  return <Button onPress={() => makePapers(work, [kind], [subject], 'replace')}>{paperText.replace}</Button>;
}

/** Issued papers that are out of date, with a button to correct them. */
export function TouchedNotice({ work }: WorkProps): JSX.Element | null {
  const touched = touchedPapers(work.facts);
  if (touched.length === 0) return null;
  const canCorrect =
    touched.some(({ kind }) => !passesOn(kind.kind)) &&
    work.facts.kinds.some(({ kind }) => kind === 'correction');
  return (
    <Notice tone="warn">
      <strong>{paperText.touched(touched.length)}</strong>
      <ul>
        {touched.map(({ kind, paper }) => (
          <li key={paper.id}>
            <span>
              {nameOf(kind.kind, paper.about)}
              <small>{paper.renotify}</small>
            </span>
            <Replacement work={work} kind={kind.kind} subject={paper.subject} />
          </li>
        ))}
      </ul>
      <p class="help">{canCorrect ? paperText.touchedHelp : paperText.misdirectedHelp}</p>
      {canCorrect && (
        <Button onPress={() => makePapers(work, ['correction'], null, 'replace')}>{paperText.correct}</Button>
      )}
    </Notice>
  );
}
