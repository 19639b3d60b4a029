import type { JSX } from 'preact';
import type { ShownClock } from '../../rpc/shown-preparation';
import { todayText as text } from '../../text/lists/today-form';
import { ClockCard } from '../ui/lists/clock-card';
import { DoFirst } from '../ui/lists/do-first';
import { conferenceDay } from '../ui/lists/places';
import { Section } from '../ui/page/section';

/** Both clocks of the law, with their proof. */
export const Clocks = ({ clocks }: { readonly clocks: readonly ShownClock[] }): JSX.Element => (
  <Section title={text.clocks}>
    {clocks.length === 0 ? (
      <DoFirst label={text.toDay} place={conferenceDay}>
        {text.noDate}
      </DoFirst>
    ) : (
      clocks.map((clock) => <ClockCard key={clock.kind} {...clock} />)
    )}
  </Section>
);
