import type { JSX } from 'preact';
import type { ShownGap } from '../../../rpc/place';
import { mailStopsTitle } from '../../../text/failures/mail-stop-sentence';
import { Notice } from '../page/section';
import { Gaps } from './gaps';

interface Props {
  readonly stops: readonly ShownGap[];
}

/** What stops reminders from being sent, if anything. */
export const MailStops = ({ stops }: Props): JSX.Element => (
  <>
    {stops.length > 0 && (
      <Notice tone="warn">
        <strong>{mailStopsTitle}</strong>
        <Gaps gaps={stops} />
      </Notice>
    )}
  </>
);
