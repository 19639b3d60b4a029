import { followedRow } from '../../register/followed-row';
import { readRow } from '../../register/table';
import { petitions } from '../../register/tables/petitions';
import type { EditableRow, FollowedRow, FollowUpFacts } from '../../rpc/answers';
import { followText as words } from '../../text/forms/follow-form';
import { followUpSteps } from '../../text/guide/guide';
import { publicText } from '../../text/public-sheet';
import { button, element, focusOn, show, unique } from '../ui/element';
import { foldedSearch } from '../ui/lists/folded-search';
import { createPage, openPage } from '../ui/page';
import { send } from '../ui/sending/send';
import { unnumberedNotice } from '../ui/unnumbered-notice';
import { type ViewName, viewNames, viewsOf, type Whose } from './follow-views';
import { matterEditor } from './matter-editor';
import { matterLine } from './matter-line';

const page = createPage(followUpSteps);
const shownAtOnce = 40;
const mine = 'mine';
const nobody = 'nobody';

function draw(facts: FollowUpFacts): void {
  let matters = facts.petitions;
  let view: ViewName = 'overdue';
  let shown = shownAtOnce;
  const findMatter = (id: string): FollowedRow | undefined => matters.find(({ row }) => row.id === id);

  const whoseId = unique('whose');
  const options: readonly (readonly [string, string])[] = [
    ...(facts.myUnits.length > 0 ? [[mine, words.mine] as const] : []),
    ['', words.allUnits],
    [nobody, words.withoutUnit],
    ...facts.units.map((unit) => [`unit ${unit}`, unit] as const),
  ];
  const whose = element(
    'select',
    { id: whoseId },
    ...options.map(([value, text]) => element('option', { value }, text)),
  );
  const whoseIs = (): Whose => {
    if (whose.value === '') return { kind: 'all' };
    if (whose.value === nobody) return { kind: 'nobody' };
    return {
      kind: 'units',
      units: whose.value === mine ? facts.myUnits : [whose.value.slice('unit '.length)],
    };
  };
  const boxId = unique('follow-search');
  const box = element('input', {
    type: 'search',
    id: boxId,
    autocomplete: 'off',
    'aria-describedby': `${boxId}-help`,
  });
  const choices = element('div', { class: 'choices', role: 'group', 'aria-label': words.viewsLabel });
  const help = element('p', { class: 'context' });
  const list = element('ul', { class: 'found matters' });
  const more = button('', () => {
    shown += shownAtOnce;
    fillList();
  });
  const refresh = button(publicText.refresh, () => refreshPublic());
  const back = button(words.back, () => showList(), 'quiet');

  const editor = matterEditor(page, facts, (row: EditableRow) => {
    const { values } = readRow(petitions, row.draft);
    const again = followedRow(row, values, facts.today);
    matters = matters.map((matter) => (matter.row.id === row.id ? again : matter));
    editor.open(again);
    showList();
    page.say(words.saved(row.id, row.draft.status ?? ''), 'good');
  });

  function fillList(): void {
    const views = viewsOf(matters, whoseIs());
    choices.replaceChildren(
      ...viewNames.map((name) => {
        const choice = button(`${words.views[name]} ${views[name].length}`, () => {
          view = name;
          shown = shownAtOnce;
          fillList();
          choices.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
        });
        choice.setAttribute('aria-pressed', String(name === view));
        return choice;
      }),
    );
    const all = views[view];
    const texts = all.map(({ row: { id, draft } }) =>
      [id, draft.content, draft.village, draft.unit].join(' '),
    );
    const found =
      box.value.trim() === '' ? all : foldedSearch(texts)(box.value).flatMap((index) => all[index] ?? []);
    const older =
      view === 'closed' && facts.closedBefore > 0 ? ` ${words.closedBefore(facts.closedBefore)}` : '';
    help.textContent = `${found.length === 0 ? words.none : words.viewHelp[view]}${older}`;
    list.replaceChildren(...found.slice(0, shown).map((matter) => matterLine(matter, open)));
    show(list, found.length > 0);
    more.textContent = words.more(found.length - shown);
    show(more, found.length > shown);
  }

  const listPart = element(
    'div',
    {},
    ...unnumberedNotice(petitions.tab, facts.unnumbered),
    element('div', { class: 'field' }, element('label', { for: whoseId }, words.whose), whose),
    choices,
    help,
    element(
      'div',
      { class: 'field search' },
      element('label', { for: boxId }, words.search),
      box,
      element('p', { class: 'help', id: `${boxId}-help` }, words.searchHelp),
    ),
    list,
    more,
  );
  const editPart = element('div', {}, back, editor.root);

  function showList(): void {
    fillList();
    show(listPart, true);
    show(editPart, false);
    page.actions.replaceChildren(refresh);
    page.main.scrollTop = 0;
    box.focus();
  }

  function showEditor(): void {
    show(listPart, false);
    show(editPart, true);
    page.actions.replaceChildren(editor.save);
    page.main.scrollTop = 0;
    const title = editor.root.querySelector<HTMLElement>('h2');
    if (title) focusOn(title);
  }

  function open(id: string): void {
    const matter = findMatter(id);
    if (!matter) return;
    page.say('');
    editor.open(matter);
    showEditor();
  }

  function refreshPublic(): void {
    void send(page, {
      name: 'public.refresh',
      input: {},
      doing: publicText.refreshing,
      done: ({ shown: rows, changed }) => page.say(publicText.done(rows, changed), 'good'),
      again: refreshPublic,
    });
  }

  whose.addEventListener('change', () => {
    shown = shownAtOnce;
    fillList();
  });
  box.addEventListener('input', fillList);
  page.main.replaceChildren(listPart, editPart);
  const restored = editor.restore(findMatter);
  if (restored) {
    fillList();
    showEditor();
    return;
  }
  if (viewsOf(matters, whoseIs()).overdue.length === 0) view = 'open';
  showList();
  if (matters.length === 0 && facts.unnumbered === 0) page.say(words.empty, 'plain');
}

void openPage(page, 'follow.open', {}, draw);
