import type { JSX } from 'preact';
import type { ShownClock } from '../../rpc/shown-preparation';
import { todayText as text } from '../../text/lists/today-form';
import { ClockCard } from '../ui/lists/clock-card';
import { Notice, Section } from '../ui/page/section';

/** Both clocks of the law, with their proof. */
export const Clocks = ({ clocks }: { readonly clocks: readonly ShownClock[] }): JSX.Element => (
  <Section title={text.clocks}>
    {clocks.length === 0 ? (
      <Notice tone="plain">{text.noDate}</Notice>
    ) : (
      clocks.map((clock) => <ClockCard key={clock.kind} {...clock} />)
    )}
  </Section>
);
