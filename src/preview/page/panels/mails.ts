import type { MailText } from '../../protocol';
import type { App, Part } from '../app';
import { button, element } from '../element';
import { fetchMail } from '../server-link';

function mailPage(mail: MailText): HTMLElement[] {
  const line = (name: string, text: string) =>
    element('div', { className: 'mail-line' }, element('span', {}, name), element('b', {}, text));
  const files = mail.attachments.map(({ name, kilobytes }, index) =>
    element(
      'a',
      { className: 'file', href: `/mails/${mail.number}/attachments/${index}`, download: name },
      `📎 ${name} (${kilobytes} kB)`,
    ),
  );
  const body = mail.hasHtml
    ? element('iframe', {
        title: 'Nội dung thư',
        src: `/mails/${mail.number}.html`,
        attributes: { sandbox: 'allow-popups' },
      })
    : element('pre', {}, mail.text);
  return [
    element('h2', {}, mail.subject),
    line('Từ', mail.from),
    line('Đến', mail.to),
    line('Lúc', mail.sentAt),
    element('div', { className: 'files' }, ...files),
    body,
    element('details', {}, element('summary', {}, 'Bản chữ thường'), element('pre', {}, mail.text)),
  ];
}

/** The mail that has left, newest first. Nothing leaves this machine. */
export function makeMails(app: App): Part {
  const list = element('div', { className: 'list', attributes: { role: 'list' } });
  const page = element('article', { className: 'paper' });
  const part = element('section', { className: 'two-panes mails', hidden: true }, list, page);
  let current: number | undefined;

  async function read(number: number): Promise<void> {
    current = number;
    draw();
    page.replaceChildren(...mailPage(await fetchMail(number)));
  }

  function draw(): void {
    const { mails } = app.world;
    list.replaceChildren(
      ...mails.map((mail) => {
        const entry = button(
          '',
          mail.number === current ? 'entry current' : 'entry',
          () => void read(mail.number),
        );
        entry.append(
          element('span', { className: 'entry-head' }, mail.to, element('time', {}, mail.sentAt)),
          element('b', {}, mail.subject),
          element(
            'span',
            { className: 'entry-start' },
            `${mail.attachments.length > 0 ? '📎 ' : ''}${mail.start}`,
          ),
        );
        return entry;
      }),
    );
    if (mails.length === 0) {
      list.append(element('p', { className: 'empty' }, 'Chưa có thư nào. Thử bấm “+1 ngày” ở trên.'));
    }
  }

  return {
    element: part,
    update() {
      draw();
      const newest = app.world.mails[0];
      if (current === undefined && newest) return read(newest.number);
      if (!app.world.mails.some(({ number }) => number === current)) page.replaceChildren();
    },
  };
}
