import { largestTemplate } from '../../register/settings/template-settings';
import { formWords } from '../../text/forms/form-words';
import { templateText } from '../../text/forms/template-form';
import { button, element, unique } from '../ui/element';
import { section } from '../ui/section';
import { fileAsBase64 } from '../ui/sending/read-file';
import { createRequestId } from '../ui/sending/request-id';
import { send } from '../ui/sending/send';
import { findingsNotice, previews } from './report';
import type { Work } from './work';

const megabytes = largestTemplate / 1_000_000;

/** The office's own Word file: checked first, and taken only when papers can be made of it. */
export function upload(work: Work): HTMLElement {
  const { page, kind } = work;
  const id = unique('file');
  const input = element('input', { type: 'file', id, accept: '.docx' });
  const seen = element('div', { class: 'report' });
  const request = createRequestId();
  input.addEventListener('change', () => {
    seen.replaceChildren();
    request.renew();
    page.say('');
  });

  const chosen = async (): Promise<string | null> => {
    const file = input.files?.[0];
    const refuse = (sentence: string): null => {
      page.say(sentence, 'bad');
      input.focus();
      return null;
    };
    if (!file) return refuse(templateText.noFile);
    if (!/\.docx$/i.test(file.name)) return refuse(templateText.notWord);
    if (file.size > largestTemplate) return refuse(formWords.fileTooLarge(megabytes));
    return (await fileAsBase64(file)) ?? refuse(templateText.unreadable);
  };

  const use = async (): Promise<void> => {
    const content = await chosen();
    if (content === null) return;
    await send(page, {
      name: 'template.use',
      input: { kind, request: request.current(), content },
      doing: templateText.saving,
      long: true,
      done({ refused }) {
        if (refused === null) work.refresh(templateText.used, 'good');
        else {
          seen.replaceChildren(findingsNotice(refused));
          page.say(templateText.refused, 'bad');
        }
      },
      again: () => void use(),
    });
  };
  const check = async (): Promise<void> => {
    const content = await chosen();
    if (content === null) return;
    await send(page, {
      name: 'template.check',
      input: { kind, content },
      doing: templateText.checking,
      long: true,
      done(report) {
        const usable = report.problems.length === 0 && report.missing.length === 0;
        seen.replaceChildren(
          findingsNotice(report),
          ...(report.problems.length === 0 ? previews(report) : []),
          ...(usable ? [button(templateText.use, () => void use(), 'primary')] : []),
        );
      },
      again: () => void check(),
    });
  };
  return section(
    templateText.upload,
    element('p', { class: 'help intro' }, templateText.uploadHelp(megabytes)),
    element('div', { class: 'field' }, element('label', { for: id }, templateText.file), input),
    button(templateText.check, () => void check()),
    seen,
  );
}
