import type { JSX } from 'preact';
import { paperText } from '../../text/forms/paper-form';
import { Button } from '../ui/page/button';
import { Notice } from '../ui/page/section';
import { makePapers } from './acts';
import { nameOf, touchedPapers } from './kinds';
import type { WorkProps } from './work';

/** Issued papers that are out of date, with a button to correct them. */
export function TouchedNotice({ work }: WorkProps): JSX.Element | null {
  const touched = touchedPapers(work.facts);
  if (touched.length === 0) return null;
  const canCorrect = work.facts.kinds.some(({ kind }) => kind === 'correction');
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
          </li>
        ))}
      </ul>
      <p class="help">{paperText.touchedHelp}</p>
      {canCorrect && (
        <Button onPress={() => makePapers(work, ['correction'], null, 'replace')}>{paperText.correct}</Button>
      )}
    </Notice>
  );
}
