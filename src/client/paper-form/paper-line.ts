import type { PaperKindCode } from '../../register/papers/paper-kinds';
import type { PaperKindRow, PaperRow } from '../../rpc/answers';
import { formWords } from '../../text/forms/form-words';
import { paperText } from '../../text/forms/paper-form';
import { shownIso } from '../../text/shown-date';
import { button, element, outsideLink } from '../ui/element';
import { makePapers, signPapers } from './acts';
import { issuing } from './issuing';
import { isReady, labelOf } from './kinds';
import { flawsOf, gapsOf, warningsOf } from './remarks';
import type { Work } from './work';

const tones = {
  none: '',
  draft: 'warn',
  'to-sign': 'warn',
  issued: 'good',
  replaced: '',
} as const satisfies Readonly<Record<PaperRow['state'], string>>;

export const stateChip = ({ state }: PaperRow): HTMLElement =>
  element('span', { class: `chip ${tones[state]}`.trim() }, paperText.states[state]);

/** What can be done next with one paper; its buttons name it for those who do not see where they stand. */
function actions(work: Work, row: PaperKindRow, paper: PaperRow): HTMLElement | null {
  const { kind } = row;
  if (kind === 'invitation') return null;
  const name = [labelOf(kind), paper.about].filter((part) => part !== '').join(', ');
  const act = (label: string, run: () => void): HTMLElement => {
    const made = button(label, run);
    made.setAttribute('aria-label', paperText.ofKind(label, name));
    return made;
  };
  const make = (label: string, mode: 'missing' | 'drafts' | 'anew'): HTMLElement =>
    act(label, () => makePapers(work, [kind], [paper.subject], mode));
  const ask = {
    kind,
    ids: [paper.id],
    about: paper.about,
    number: paper.number || row.nextNumber,
    date: paper.date,
  };
  const buttonsOf = (): readonly HTMLElement[] => {
    switch (paper.state) {
      case 'none':
        return [make(paperText.make, 'missing')];
      case 'draft':
        return [
          make(paperText.makeAgain, 'drafts'),
          ...(isReady(paper) ? [act(paperText.sign, () => signPapers(work, [paper.id], false))] : []),
        ];
      case 'to-sign':
        return [...issuing(work, ask), act(paperText.takeBack, () => signPapers(work, [paper.id], true))];
      case 'issued':
        return [make(paperText.replace, 'anew')];
      case 'replaced':
        return [];
      default:
        return paper.state satisfies never;
    }
  };
  return element('div', { class: 'row' }, ...buttonsOf());
}

function numberOf({ number, symbol, date }: PaperRow): HTMLElement | null {
  const text = paperText.numberAndDay(number, symbol, shownIso(date));
  return text === '' ? null : element('small', {}, text);
}

const linkOf = (kind: PaperKindCode, { url, about }: PaperRow): HTMLElement | null =>
  url === ''
    ? null
    : element(
        'p',
        { class: 'paper-link' },
        outsideLink(
          paperText.open,
          url,
          `${[labelOf(kind), about].filter((part) => part !== '').join(', ')} ${formWords.opensInNewTab}`,
        ),
      );

/** Everything about one paper under its name. */
export const paperDetails = (
  work: Work,
  row: PaperKindRow,
  paper: PaperRow,
): readonly (HTMLElement | null)[] => [
  numberOf(paper),
  linkOf(row.kind, paper),
  paper.renotify === '' ? null : element('p', { class: 'complaint' }, paperText.changed(paper.renotify)),
  gapsOf(work, paper),
  paper.saysDraft && paper.gapCount === 0 && paper.state === 'draft'
    ? element('p', { class: 'help' }, paperText.nowComplete)
    : null,
  row.kind === 'cards' && paper.url !== '' ? element('p', { class: 'help' }, paperText.bothSides) : null,
  flawsOf(paper),
  warningsOf(paper),
  actions(work, row, paper),
];
