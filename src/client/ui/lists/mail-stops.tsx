import type { JSX } from 'preact';
import type { ShownGap } from '../../../rpc/place';
import { mailStopsTitle } from '../../../text/failures/mail-stop-sentence';
import { usePage } from '../page/page-context';
import { Notice } from '../page/section';
import { Gaps } from './gaps';

interface Props {
  readonly stops: readonly ShownGap[];
}

/** What stops reminders from being sent, if anything, except what the page says above everything. */
export function MailStops({ stops }: Props): JSX.Element {
  const said = usePage()
    .warnings()
    .map(({ sentence }) => sentence);
  const others = stops.filter(({ text }) => !said.includes(text));
  return (
    <>
      {others.length > 0 && (
        <Notice tone="warn">
          <strong>{mailStopsTitle}</strong>
          <Gaps gaps={others} />
        </Notice>
      )}
    </>
  );
}
