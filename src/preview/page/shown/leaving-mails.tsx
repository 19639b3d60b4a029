import type { JSX } from 'preact';
import type { MailView } from '../../protocol';
import type { App } from '../app';

/** Mails that left since the former world, the first first. */
export const mailsSince = (
  former: { readonly mails: readonly MailView[] },
  now: { readonly mails: readonly MailView[] },
): readonly MailView[] => {
  const last = former.mails[0]?.number ?? 0;
  return now.mails.filter(({ number }) => number > last).reverse();
};

const millisecondsApart = 80;
/** All lines are there after three seconds, however many there are. */
const longestDelay = 3000;

interface Props {
  readonly app: App;
  readonly mails: readonly MailView[];
  readonly close: () => void;
}

/** What the last action sent, one line after another; nothing leaves this machine. */
export const LeavingMails = ({ app, mails, close }: Props): JSX.Element => (
  <div role="status">
    {mails.length > 0 && (
      // The next mails begin anew.
      <section key={mails[0]?.number} class="leaving" aria-label="Thư vừa gửi">
        <header>
          <h2>{mails.length} thư vừa gửi</h2>
          <button type="button" class="icon" aria-label="Đóng danh sách thư vừa gửi" onClick={close}>
            ✕
          </button>
        </header>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls is scrolled by keys. */}
        <ol tabIndex={0} aria-label="Các thư vừa gửi">
          {mails.map(({ number, to, subject }, index) => (
            <li
              key={number}
              style={{ animationDelay: `${Math.min(index * millisecondsApart, longestDelay)}ms` }}
            >
              <b>{to}</b> {subject}
            </li>
          ))}
        </ol>
        <button
          type="button"
          class="plain"
          onClick={() => {
            close();
            app.show('mails');
          }}
        >
          Xem trong Thư đã gửi
        </button>
      </section>
    )}
  </div>
);
