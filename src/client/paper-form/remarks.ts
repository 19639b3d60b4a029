import { paperFlawSentence } from '../../register/papers/paper-flaw-text';
import type { PaperKindCode } from '../../register/papers/paper-kinds';
import type { IssuedPapers, MadePapers, PaperPlace, PaperRow } from '../../rpc/answers';
import { paperWarningSentence } from '../../text/failures/paper-warning';
import { paperText } from '../../text/forms/paper-form';
import { button, element } from '../ui/element';
import { folded, list, notice } from '../ui/section';
import { send } from '../ui/sending/send';
import { focusSheet } from '../ui/sending/server';
import { labelOf } from './kinds';
import type { Work } from './work';

function placeLink({ page }: Pick<Work, 'page'>, { tab, row, name, cell }: PaperPlace): HTMLElement {
  const show = (): void => {
    void send(page, {
      name: 'cell.show',
      input: { tab, cell },
      doing: paperText.toCell(cell),
      done: focusSheet,
      again: show,
    });
  };
  const link = button(paperText.place(tab, row, name), show, 'quiet');
  link.setAttribute('aria-label', `${paperText.place(tab, row, name)}, ${paperText.toCell(cell)}`);
  return link;
}

const placeList = (work: Pick<Work, 'page'>, places: readonly PaperPlace[]): HTMLElement => {
  const made = list(places.map((place) => placeLink(work, place)));
  made.className = 'places';
  return made;
};

/** What a paper still lacks, each a way to its cell. */
export function gapsOf(work: Work, { gaps, gapCount }: PaperRow): HTMLElement | null {
  if (gapCount === 0) return null;
  const rest = gapCount - gaps.length;
  return folded(
    paperText.lacks(gapCount),
    placeList(work, gaps),
    rest > 0 ? element('p', { class: 'help' }, paperText.more(rest)) : null,
  );
}

export const warningsOf = ({ warnings }: PaperRow): HTMLElement | null =>
  warnings.length === 0
    ? null
    : element(
        'ul',
        { class: 'warnings' },
        ...warnings.map((warning) => element('li', {}, paperWarningSentence(warning))),
      );

/** What the linter found when somebody made the paper. */
export const flawsOf = ({ flaws }: PaperRow): HTMLElement | null =>
  flaws.length === 0 ? null : folded(paperText.toMend(flaws.length), list(flaws));

const nameOf = (kind: PaperKindCode, about: string): string =>
  about === '' ? labelOf(kind) : `${labelOf(kind)}, ${about}`;

/** What the linter found in papers just made; null where it found nothing. */
export function flawedRemark({ flawed }: MadePapers): HTMLElement | null {
  if (flawed.length === 0) return null;
  return notice(
    'warn',
    element('strong', {}, paperText.flawed),
    ...flawed.flatMap(({ kind, about, flaws }) => [
      element('p', {}, nameOf(kind, about)),
      list(flaws.map(paperFlawSentence)),
    ]),
  );
}

/** Why papers were not issued. */
export function refusedRemark(
  work: Pick<Work, 'page'>,
  kind: PaperKindCode,
  { refused }: IssuedPapers,
): HTMLElement {
  return notice(
    'bad',
    element('strong', {}, paperText.refused),
    ...refused.flatMap(({ about, gaps, flaws }) => [
      element('p', {}, nameOf(kind, about)),
      gaps.length > 0 ? placeList(work, gaps) : null,
      flaws.length > 0 ? list(flaws.map(paperFlawSentence)) : null,
    ]),
  );
}
