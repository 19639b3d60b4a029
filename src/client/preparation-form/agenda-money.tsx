import type { JSX } from 'preact';
import { agendaTab, budgetTab } from '../../register/columns/tabs';
import type { BudgetRow } from '../../rpc/answers';
import { moneyText, preparationText as text } from '../../text/forms/preparation-form';
import { shownIso } from '../../text/shown-date';
import { Chip, Notice, Section } from '../ui/page/section';
import { FillButton } from './fill-button';
import type { Part } from './work';

/** How the agenda fits the half-day, and which of its papers nobody prepares yet. */
export function Agenda({ work }: Part): JSX.Element {
  const { items, minutes, halfDay, flaws, materials } = work.preparation.agenda;
  if (items === 0)
    return (
      <Section title={text.agenda}>
        <p>{text.noAgenda}</p>
        <FillButton work={work} sheet="agenda" tab={agendaTab} />
      </Section>
    );
  return (
    <Section title={text.agenda}>
      <p>{text.minutes(minutes, halfDay)}</p>
      {flaws.length === 0 ? (
        <Notice tone="good">{text.agendaGood}</Notice>
      ) : (
        <Notice tone="warn">
          <ul>
            {flaws.map(({ kind, content, minutes: over }, index) => (
              <li key={index}>{text.flaw[kind](content, over)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {materials.length > 0 && (
        <>
          <h3>{text.materials}</h3>
          <ul class="lines">
            {materials.map(({ name, by, dueOn }, index) => (
              <li key={index}>
                <span>
                  {name}
                  <small>{[by, shownIso(dueOn)].filter((part) => part !== '').join(' · ')}</small>
                  {by === '' && <Chip tone="warn">{text.noOwner}</Chip>}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="help">{text.inSheet(agendaTab)}</p>
    </Section>
  );
}

const Amount = ({ label, dong }: { readonly label: string; readonly dong: number }): JSX.Element => (
  <div class="split">
    <span>{label}</span>
    <strong>{moneyText(dong)}</strong>
  </div>
);

const MoneyLine = ({ line }: { readonly line: BudgetRow }): JSX.Element => (
  <div>
    {line.item}
    <small>{text.line(line.planned, line.settled)}</small>
    {line.rated ? (
      <>
        <Amount label={text.estimate} dong={line.estimate} />
        <Amount label={text.settlement} dong={line.settlement} />
      </>
    ) : (
      <Chip tone="warn">{text.noRate}</Chip>
    )}
  </div>
);

/** The budget against who was invited and who came, with the totals of the settlement. */
export function Money({ work }: Part): JSX.Element {
  const { lines, unknownPayroll, entitled } = work.preparation.money;
  const sumOf = (field: 'estimate' | 'settlement' | 'actual'): number =>
    lines.reduce((sum, line) => sum + line[field], 0);
  if (lines.length === 0)
    return (
      <Section title={text.money}>
        <p>{text.noMoney}</p>
        <FillButton work={work} sheet="budget" tab={budgetTab} />
      </Section>
    );
  return (
    <Section title={text.money}>
      <ul class="lines">
        {lines.map((line, index) => (
          <li key={index}>
            <MoneyLine line={line} />
          </li>
        ))}
        <li>
          <div>
            <strong>{text.total}</strong>
            <Amount label={text.estimate} dong={sumOf('estimate')} />
            <Amount label={text.settlement} dong={sumOf('settlement')} />
            <Amount label={text.actual} dong={sumOf('actual')} />
          </div>
        </li>
      </ul>
      <p>{text.entitled(entitled)}</p>
      {unknownPayroll > 0 && <Notice tone="warn">{text.unknownPayroll(unknownPayroll)}</Notice>}
      <p class="help">{text.inSheet(budgetTab)}</p>
    </Section>
  );
}
