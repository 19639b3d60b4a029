import type { JSX } from 'preact';
import * as paperText from '../../text/forms/paper-form';
import { Button } from '../ui/page/button';
import { Notice } from '../ui/page/section';
import { makePapers } from './acts';
import { nameOf, type Touched, touchedPapers } from './kinds';
import type { WorkProps } from './work';

/** Another paper goes to the body or the person; a notice of change would tell the wrong people. */
const isReplaced = ({ kind, paper }: Touched): boolean =>
  kind.kind === 'transfer' || kind.kind === 'slip' || paper.renotify.includes('KN-');

function Replacement({ work, touched }: WorkProps & { readonly touched: Touched }): JSX.Element | null {
  const { kind } = touched.kind;
  const { subject } = touched.paper;
  if (!isReplaced(touched) || kind === 'invitation') return null;
  return <Button onPress={() => makePapers(work, [kind], [subject], 'replace')}>{paperText.replace}</Button>;
}

/** Issued papers that are out of date, with a button to correct them. */
export function TouchedNotice({ work }: WorkProps): JSX.Element | null {
  const touched = touchedPapers(work.facts);
  if (touched.length === 0) return null;
  const canCorrect = !touched.every(isReplaced) && work.facts.kinds.some(({ kind }) => kind === 'correction');
  return (
    <Notice tone="warn">
      <strong>{paperText.touched(touched.length)}</strong>
      <ul>
        {touched.map((one) => (
          <li key={one.paper.id}>
            <span>
              {nameOf(one.kind.kind, one.paper.about)}
              <small>{one.paper.renotify}</small>
            </span>
            <Replacement work={work} touched={one} />
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
