import type { JSX } from 'preact';
import { agendaTab, budgetTab } from '../../register/columns/tabs';
import * as text from '../../text/forms/preparation-form';
import { Gaps } from '../ui/lists/gaps';
import { Notice, Section } from '../ui/page/section';
import { FillButton } from './fill-button';
import { Lines } from './shown-line';
import type { Part } from './work';

/** How the agenda fits the half-day, and its materials. */
export function Agenda({ work }: Part): JSX.Element {
  const { items, length, flaws, materials } = work.preparation.agenda;
  if (items === 0)
    return (
      <Section title={text.agenda} name="agenda">
        <p>{text.noAgenda}</p>
        <FillButton work={work} sheet="agenda" tab={agendaTab} />
      </Section>
    );
  return (
    <Section title={text.agenda} name="agenda">
      <p>{length}</p>
      {flaws.length === 0 ? (
        <Notice tone="good">{text.agendaGood}</Notice>
      ) : (
        <Notice tone="warn">
          <Gaps gaps={flaws} />
        </Notice>
      )}
      {materials.length > 0 && (
        <>
          <h3>{text.materials}</h3>
          <Lines lines={materials} />
        </>
      )}
      <p class="help">{text.inSheet(agendaTab)}</p>
    </Section>
  );
}

/** The budget by people invited and present, with totals. */
export function Money({ work }: Part): JSX.Element {
  const { lines, gaps, entitled } = work.preparation.money;
  if (lines.length === 0)
    return (
      <Section title={text.money}>
        <p>{text.noMoney}</p>
        <FillButton work={work} sheet="budget" tab={budgetTab} />
      </Section>
    );
  return (
    <Section title={text.money}>
      <Lines lines={lines} />
      <p>{entitled}</p>
      <Gaps gaps={gaps} />
      <p class="help">{text.inSheet(budgetTab)}</p>
    </Section>
  );
}
