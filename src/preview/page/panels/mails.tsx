import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { MailText } from '../../protocol';
import type { PanelProps } from '../app';
import { fetchMail } from '../server-link';
import { Entry } from './entry';

const HeadLine = ({ name, text }: { readonly name: string; readonly text: string }): JSX.Element => (
  <div class="mail-line">
    <span>{name}</span>
    <b>{text}</b>
  </div>
);

const MailPage = ({ mail }: { readonly mail: MailText }): JSX.Element => (
  <>
    <h2>{mail.subject}</h2>
    <HeadLine name="Từ" text={mail.from} />
    <HeadLine name="Đến" text={mail.to} />
    <HeadLine name="Lúc" text={mail.sentAt} />
    <div class="files">
      {mail.attachments.map(({ name, kilobytes }, index) => (
        <a key={name} class="file" href={`/mails/${mail.number}/attachments/${index}`} download={name}>
          📎 {name} ({kilobytes} kB)
        </a>
      ))}
    </div>
    {mail.hasHtml ? (
      <iframe
        key={mail.number}
        title="Nội dung thư"
        src={`/mails/${mail.number}.html`}
        sandbox="allow-popups"
      />
    ) : (
      <pre>{mail.text}</pre>
    )}
    <details>
      <summary>Bản chữ thường</summary>
      <pre>{mail.text}</pre>
    </details>
  </>
);

/** Sent mail, newest first. Nothing leaves this machine. */
export function Mails({ app, hidden }: PanelProps): JSX.Element {
  const { mails } = app.world;
  const [chosen, choose] = useState<number | null>(null);
  const [mail, setMail] = useState<MailText | null>(null);
  const current = mails.find(({ number }) => number === chosen) ?? mails[0];

  useEffect(() => {
    if (hidden || !current) return;
    // Keeps the current mail open when newer mail arrives.
    choose(current.number);
    let isCurrent = true;
    void fetchMail(current.number).then((text) => isCurrent && setMail(text));
    return () => {
      isCurrent = false;
    };
  }, [hidden, current?.number]);

  return (
    <section class="two-panes mails" hidden={hidden}>
      <nav class="list" aria-label="Các thư">
        {mails.map(({ number, to, sentAt, subject, attachments, start }) => (
          <Entry
            key={number}
            isCurrent={number === current?.number}
            from={to}
            at={sentAt}
            choose={() => choose(number)}
          >
            <b>{subject}</b>
            <span class="entry-start">
              {attachments.length > 0 && '📎 '}
              {start}
            </span>
          </Entry>
        ))}
        {mails.length === 0 && <p class="empty">Chưa có thư nào. Thử bấm “+1 ngày” ở trên.</p>}
      </nav>
      <article class="paper">{current && mail && <MailPage mail={mail} />}</article>
    </section>
  );
}
