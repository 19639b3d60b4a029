import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { PaperKindCode } from '../../register/papers/paper-kinds';
import { largestTemplate } from '../../register/settings/template-settings';
import type { TemplateFindings, TemplateReport } from '../../rpc/answers';
import * as formWords from '../../text/forms/form-words';
import * as templateText from '../../text/forms/template-form';
import { Button } from '../ui/page/button';
import { useFocus } from '../ui/page/focus';
import { usePage } from '../ui/page/page-context';
import { Section } from '../ui/page/section';
import { fileAsBase64 } from '../ui/sending/read-file';
import { createRequestId } from '../ui/sending/request-id';
import { send } from '../ui/sending/send';
import { FindingsNotice, Previews } from './report';

const megabytes = largestTemplate / 1_000_000;

interface Props {
  readonly kind: PaperKindCode;
  readonly refresh: (message: string) => void;
}

/** The server's report on a file; without previews if the file was refused when taken into use. */
type FileReport = TemplateFindings & Partial<Pick<TemplateReport, 'previews'>>;

/** Uploads the office's own Word file, which is checked first and must be usable. */
export function Upload({ kind, refresh }: Props): JSX.Element {
  const page = usePage();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [request] = useState(createRequestId);
  const [report, setReport] = useState<FileReport | null>(null);
  const [name, setName] = useState('');
  const focus = useFocus();

  function refuse(sentence: string): null {
    page.say(sentence, 'bad');
    focus(id);
    return null;
  }

  async function content(): Promise<string | null> {
    const file = input.current?.files?.[0];
    if (!file) return refuse(templateText.noFile);
    if (!/\.docx$/i.test(file.name)) return refuse(templateText.notWord);
    if (file.size > largestTemplate) return refuse(formWords.fileTooLarge(megabytes));
    return (await fileAsBase64(file)) ?? refuse(templateText.unreadable);
  }

  async function check(): Promise<void> {
    const file = await content();
    if (file === null) return;
    await send(page, {
      name: 'template.check',
      input: { kind, content: file },
      doing: templateText.checking,
      long: true,
      done: setReport,
      again: () => void check(),
    });
  }

  async function use(): Promise<void> {
    const file = await content();
    if (file === null) return;
    await send(page, {
      name: 'template.use',
      input: { kind, request: request.current(), content: file },
      doing: templateText.saving,
      long: true,
      done({ refused }) {
        if (refused === null) return refresh(templateText.used);
        setReport(refused);
        page.say(templateText.refused, 'bad');
      },
      again: () => void use(),
    });
  }

  function forget(): void {
    setReport(null);
    setName(input.current?.files?.[0]?.name ?? '');
    request.renew();
    page.say('');
  }

  return (
    <Section title={templateText.upload}>
      <p class="help intro">{templateText.uploadHelp(megabytes)}</p>
      <div class="field">
        {/* The browser's own button speaks the language of the browser. */}
        <input ref={input} type="file" hidden accept=".docx" onChange={forget} />
        <Button id={id} onPress={() => input.current?.click()}>
          {templateText.file}
        </Button>
        <p class="help">{name || templateText.noFileYet}</p>
      </div>
      <Button onPress={() => void check()}>{templateText.check}</Button>
      {report && (
        <div class="report">
          <FindingsNotice findings={report} />
          {report.previews && report.problems.length === 0 && <Previews previews={report.previews} />}
          {report.previews && report.problems.length === 0 && report.missing.length === 0 && (
            <Button look="primary" onPress={() => void use()}>
              {templateText.use}
            </Button>
          )}
        </div>
      )}
    </Section>
  );
}
