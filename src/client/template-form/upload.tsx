import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { PaperKindCode } from '../../register/papers/paper-kinds';
import { largestTemplate } from '../../register/settings/template-settings';
import type { TemplateFindings, TemplateReport } from '../../rpc/answers';
import * as formWords from '../../text/forms/form-words';
import { templateText } from '../../text/forms/template-form';
import { Button } from '../ui/page/button';
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

/** What the server says of a file; it has no previews where the file was refused on being taken. */
type Judgement = TemplateFindings & Partial<Pick<TemplateReport, 'previews'>>;

/** The office's own Word file: checked first, and taken only when papers can be made of it. */
export function Upload({ kind, refresh }: Props): JSX.Element {
  const page = usePage();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [request] = useState(createRequestId);
  const [judgement, setJudgement] = useState<Judgement | null>(null);

  function refuse(sentence: string): null {
    page.say(sentence, 'bad');
    input.current?.focus();
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
      done: setJudgement,
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
        setJudgement(refused);
        page.say(templateText.refused, 'bad');
      },
      again: () => void use(),
    });
  }

  function forget(): void {
    setJudgement(null);
    request.renew();
    page.say('');
  }

  return (
    <Section title={templateText.upload}>
      <p class="help intro">{templateText.uploadHelp(megabytes)}</p>
      <div class="field">
        <label for={id}>{templateText.file}</label>
        <input ref={input} type="file" id={id} accept=".docx" onChange={forget} />
      </div>
      <Button onPress={() => void check()}>{templateText.check}</Button>
      {judgement && (
        <div class="report">
          <FindingsNotice findings={judgement} />
          {judgement.previews && judgement.problems.length === 0 && (
            <Previews previews={judgement.previews} />
          )}
          {judgement.previews && judgement.problems.length === 0 && judgement.missing.length === 0 && (
            <Button look="primary" onPress={() => void use()}>
              {templateText.use}
            </Button>
          )}
        </div>
      )}
    </Section>
  );
}
