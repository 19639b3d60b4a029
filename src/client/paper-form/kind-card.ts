import { paperKinds } from '../../register/papers/paper-kinds';
import type { PaperKindRow, PaperRow } from '../../rpc/answers';
import { paperText } from '../../text/forms/paper-form';
import { button, element } from '../ui/element';
import { makePapers, signPapers } from './acts';
import { issuing } from './issuing';
import { currentPapers, isDone, isReady, labelOf } from './kinds';
import { paperDetails, stateChip } from './paper-line';
import type { Work } from './work';

const titled = (title: string, side: HTMLElement): HTMLElement =>
  element('div', { class: 'split' }, element('strong', {}, title), side);

const isWhole = (row: PaperKindRow): boolean => paperKinds[row.kind].per !== 'subject';

/** One kind of paper: what there is of it, and what can be done with it. */
export function kindCard(work: Work, row: PaperKindRow): HTMLElement {
  const [only] = currentPapers(row);
  if (row.kind === 'invitation') {
    return element(
      'li',
      {},
      titled(labelOf(row.kind), stateChip(only ?? blankLike(row))),
      ...(only ? paperDetails(work, row, only) : []),
      element('p', { class: 'help' }, paperText.invitations),
    );
  }
  if (isWhole(row) && row.papers.length === 1 && only) {
    return element('li', {}, titled(labelOf(row.kind), stateChip(only)), ...paperDetails(work, row, only));
  }
  return manyPapers(work, row);
}

const blankLike = (row: PaperKindRow): PaperRow => ({
  id: '',
  subject: '',
  about: '',
  state: 'none',
  number: '',
  symbol: row.nextNumber,
  date: null,
  url: '',
  gaps: [],
  gapCount: 0,
  saysDraft: false,
  flaws: [],
  warnings: [],
  renotify: '',
});

function manyPapers(work: Work, row: PaperKindRow): HTMLElement {
  const { kind } = row;
  const current = currentPapers(row);
  if (kind === 'invitation' || current.length === 0) {
    return element(
      'li',
      {},
      titled(labelOf(kind), element('span', { class: 'chip' }, '0')),
      element('p', { class: 'help' }, paperText.noSubject),
    );
  }
  const missing = current.filter(({ state }) => state === 'none');
  const drafts = current.filter(({ state }) => state === 'draft');
  const ready = current.filter(isReady);
  const toSign = current.filter(({ state }) => state === 'to-sign');
  const act = (label: string, run: () => void): HTMLElement => {
    const made = button(label, run);
    made.setAttribute('aria-label', paperText.ofKind(label, labelOf(kind)));
    return made;
  };
  const buttons = [
    ...(missing.length > 0
      ? [
          act(paperText.makeMissing(missing.length), () =>
            work.ifManyAsk(missing.length, () => makePapers(work, [kind], null, 'missing')),
          ),
        ]
      : []),
    ...(drafts.length > 0
      ? [act(paperText.remake(drafts.length), () => makePapers(work, [kind], subjectsOf(drafts), 'drafts'))]
      : []),
    ...(ready.length > 1
      ? [
          act(paperText.signAll(ready.length), () =>
            signPapers(
              work,
              ready.map(({ id }) => id),
              false,
            ),
          ),
        ]
      : []),
    ...(toSign.length > 1
      ? issuing(work, {
          kind,
          ids: toSign.map(({ id }) => id),
          about: '',
          number: row.nextNumber,
          date: null,
        })
      : []),
  ];
  const issued = current.filter(isDone).length;
  return element(
    'li',
    {},
    titled(
      labelOf(kind),
      element(
        'span',
        { class: `chip ${missing.length === 0 ? 'good' : ''}`.trim() },
        `${current.length - missing.length}/${current.length}`,
      ),
    ),
    element('small', {}, paperText.counts(current.length - missing.length, current.length, issued)),
    element('div', { class: 'row' }, ...buttons),
    everyPaper(work, row),
  );
}

const subjectsOf = (papers: readonly PaperRow[]): readonly string[] => papers.map(({ subject }) => subject);

/** Hundreds of lines are drawn only when somebody wants to see them. */
function everyPaper(work: Work, row: PaperKindRow): HTMLElement {
  const lines = element('ul', { class: 'lines' });
  const fold = element('details', {}, element('summary', {}, paperText.list(row.papers.length)), lines);
  fold.addEventListener('toggle', () => {
    if (!fold.open || lines.childElementCount > 0) return;
    lines.append(
      ...row.papers.map((paper) =>
        element(
          'li',
          {},
          titled(paper.about || labelOf(row.kind), stateChip(paper)),
          ...paperDetails(work, row, paper),
        ),
      ),
    );
  });
  return fold;
}
