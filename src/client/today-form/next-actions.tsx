import type { JSX } from 'preact';
import type { ShownToday } from '../../rpc/shown-today';
import { todayText as text } from '../../text/lists/today-form';
import { Button } from '../ui/page/button';
import { usePage } from '../ui/page/page-context';
import { Chips, Notice, Section } from '../ui/page/section';
import { openPlace } from '../ui/sending/send';

/** The next five things to do, each with the button that opens its form. */
export function NextActions({ facts: { actions, further } }: { readonly facts: ShownToday }): JSX.Element {
  const page = usePage();
  return (
    <Section title={text.now}>
      {actions.length === 0 ? (
        <Notice tone="good">{text.nothing}</Notice>
      ) : (
        <ol class="lines">
          {actions.map(({ key, title, detail, mark, label, place }) => (
            <li key={key}>
              <div class="split">
                <strong>{title}</strong>
                <Chips marks={[mark]} />
              </div>
              {detail !== '' && <small>{detail}</small>}
              <Button aria-label={text.stepLabel(label, title)} onPress={() => openPlace(page, place)}>
                {label}
              </Button>
            </li>
          ))}
        </ol>
      )}
      {further > 0 && <p class="help">{text.further(further)}</p>}
    </Section>
  );
}
