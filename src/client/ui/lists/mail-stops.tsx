import type { JSX } from 'preact';
import type { MailStop } from '../../../register/mail-stop';
import { mailStopSentence, mailStopsTitle, silentSentence } from '../../../text/failures/mail-stop-sentence';
import { shownIso } from '../../../text/shown-date';
import { Notice } from '../page/section';

interface Props {
  readonly stops: readonly MailStop[];
  /** `YYYY-MM-DD`; null while the daily run works. */
  readonly silentSince: string | null;
}

/** What keeps reminders from leaving; nothing while all of them leave. */
export const MailStops = ({ stops, silentSince }: Props): JSX.Element => (
  <>
    {silentSince !== null && <Notice tone="bad">{silentSentence(shownIso(silentSince))}</Notice>}
    {stops.length > 0 && (
      <Notice tone="warn">
        <strong>{mailStopsTitle}</strong>
        <ul>
          {stops.map((stop) => (
            <li key={stop.kind}>{mailStopSentence(stop)}</li>
          ))}
        </ul>
      </Notice>
    )}
  </>
);
