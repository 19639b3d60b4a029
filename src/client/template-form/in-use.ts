import { formWords } from '../../text/forms/form-words';
import { templateText } from '../../text/forms/template-form';
import { button, element, outsideLink } from '../ui/element';
import { question } from '../ui/question';
import { section } from '../ui/section';
import { createRequestId } from '../ui/sending/request-id';
import { send } from '../ui/sending/send';
import { findingsNotice, previews } from './report';
import type { Work } from './work';

const link = (label: string, url: string): HTMLElement | null =>
  url === '' ? null : element('p', {}, outsideLink(label, url, formWords.opensInNewTab));

/** The template that papers are made of now, and the ways to another one. */
export function inUse(work: Work): HTMLElement {
  const { template, kind, page } = work;
  const isOwn = template.url !== '';
  const request = createRequestId();
  const seen = element('div', { class: 'report' });
  const sure = question();

  const copy = (): void => {
    void send(page, {
      name: 'template.use',
      input: { kind, request: request.current(), content: null },
      doing: templateText.saving,
      done: () => work.refresh(templateText.copied, 'good'),
      again: copy,
    });
  };
  const look = (): void => {
    void send(page, {
      name: 'template.check',
      input: { kind, content: null },
      doing: templateText.checking,
      long: true,
      done: (report) => seen.replaceChildren(findingsNotice(report), ...previews(report)),
      again: look,
    });
  };
  const restore = (): void => {
    void send(page, {
      name: 'template.restore',
      input: { kind, request: request.current() },
      doing: templateText.saving,
      done: () => work.refresh(templateText.restored, 'good'),
      again: restore,
    });
  };
  const takeFormer = (): void => {
    void send(page, {
      name: 'template.former',
      input: { kind, url: template.formerUrl },
      done: () => work.refresh(templateText.formerTaken, 'good'),
      again: takeFormer,
    });
  };
  return section(
    templateText.inUse,
    element('p', {}, isOwn ? templateText.own : templateText.builtIn),
    link(templateText.open, template.url),
    link(templateText.former, template.formerUrl),
    element(
      'div',
      { class: 'row' },
      button(templateText.preview, look),
      isOwn ? null : button(templateText.copy, copy),
      isOwn
        ? button(templateText.restore, () =>
            sure.ask(templateText.restoreQuestion, { label: templateText.restore, run: restore }),
          )
        : null,
      template.formerUrl === '' ? null : button(templateText.takeFormer, takeFormer),
    ),
    sure.root,
    seen,
  );
}
