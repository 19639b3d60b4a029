import { agenda as agendaTable } from '../../register/tables/agenda';
import { budget as budgetTable } from '../../register/tables/budget';
import type { BudgetRow } from '../../rpc/answers';
import { moneyText, preparationText as text } from '../../text/forms/preparation-form';
import { shownIso } from '../../text/shown-date';
import { chip } from '../ui/chip';
import { element } from '../ui/element';
import { list, notice, section } from '../ui/section';
import { fillButton } from './fill-button';
import type { Work } from './work';

/** How the agenda fits the half-day, and which of its papers nobody prepares yet. */
export function agenda(work: Work): HTMLElement {
  const { items, minutes, halfDay, flaws, materials } = work.preparation.agenda;
  if (items === 0)
    return section(text.agenda, element('p', {}, text.noAgenda), fillButton(work, 'agenda', agendaTable.tab));
  const papers = materials.map(({ name, by, dueOn }) =>
    element(
      'span',
      {},
      name,
      element('small', {}, [by, shownIso(dueOn)].filter((part) => part !== '').join(' · ')),
      by === '' ? chip('warn', text.noOwner) : null,
    ),
  );
  return section(
    text.agenda,
    element('p', {}, text.minutes(minutes, halfDay)),
    flaws.length === 0
      ? notice('good', text.agendaGood)
      : notice('warn', list(flaws.map((flaw) => text.flaw[flaw.kind](flaw.content, flaw.minutes)))),
    papers.length === 0 ? null : element('h3', {}, text.materials),
    papers.length === 0 ? null : lines(papers),
    element('p', { class: 'help' }, text.inSheet(agendaTable.tab)),
  );
}

const lines = (items: readonly HTMLElement[]): HTMLElement => {
  const made = list(items);
  made.className = 'lines';
  return made;
};

const amount = (label: string, dong: number): HTMLElement =>
  element('div', { class: 'split' }, element('span', {}, label), element('strong', {}, moneyText(dong)));

function moneyLine(line: BudgetRow): HTMLElement {
  return element(
    'div',
    {},
    line.item,
    element('small', {}, text.line(line.planned, line.settled)),
    line.rated ? amount(text.estimate, line.estimate) : chip('warn', text.noRate),
    line.rated ? amount(text.settlement, line.settlement) : null,
  );
}

const sumOf = (rows: readonly BudgetRow[], field: 'estimate' | 'settlement' | 'actual'): number =>
  rows.reduce((sum, row) => sum + row[field], 0);

/** The budget against who was invited and who came, with the totals of the settlement. */
export function money(work: Work): HTMLElement {
  const { lines: rows, unknownPayroll, entitled } = work.preparation.money;
  if (rows.length === 0)
    return section(text.money, element('p', {}, text.noMoney), fillButton(work, 'budget', budgetTable.tab));
  const total = element(
    'div',
    {},
    element('strong', {}, text.total),
    amount(text.estimate, sumOf(rows, 'estimate')),
    amount(text.settlement, sumOf(rows, 'settlement')),
    amount(text.actual, sumOf(rows, 'actual')),
  );
  return section(
    text.money,
    lines([...rows.map(moneyLine), total]),
    element('p', {}, text.entitled(entitled)),
    unknownPayroll === 0 ? null : notice('warn', text.unknownPayroll(unknownPayroll)),
    element('p', { class: 'help' }, text.inSheet(budgetTable.tab)),
  );
}
