import type { JSX } from 'preact';
import { mailStopsTitle } from '../../../text/failures/mail-stop-sentence';
import { Notice } from '../page/section';

interface Props {
  readonly stops: readonly string[];
}

/** What stops reminders from being sent, if anything. */
export const MailStops = ({ stops }: Props): JSX.Element => (
  <>
    {stops.length > 0 && (
      <Notice tone="warn">
        <strong>{mailStopsTitle}</strong>
        <ul>
          {stops.map((stop) => (
            <li key={stop}>{stop}</li>
          ))}
        </ul>
      </Notice>
    )}
  </>
);
