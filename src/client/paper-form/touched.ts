import { paperText } from '../../text/forms/paper-form';
import { button, element } from '../ui/element';
import { list, notice } from '../ui/section';
import { makePapers } from './acts';
import { labelOf, touchedPapers } from './kinds';
import type { Work } from './work';

/** Issued papers that say what no longer holds, and the way to tell people. */
export function touchedNotice(work: Work): HTMLElement | null {
  const touched = touchedPapers(work.facts);
  if (touched.length === 0) return null;
  const canCorrect = work.facts.kinds.some(({ kind }) => kind === 'correction');
  return notice(
    'warn',
    element('strong', {}, paperText.touched(touched.length)),
    list(
      touched.map(({ kind, paper }) =>
        element(
          'span',
          {},
          [labelOf(kind.kind), paper.about].filter((part) => part !== '').join(', '),
          element('small', {}, paper.renotify),
        ),
      ),
    ),
    element('p', { class: 'help' }, paperText.touchedHelp),
    canCorrect ? button(paperText.correct, () => makePapers(work, ['correction'], null, 'anew')) : null,
  );
}
