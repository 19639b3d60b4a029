import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { TemplateKind, TemplateReport } from '../../rpc/answers';
import * as templateText from '../../text/forms/template-form';
import { Button, OutsideLink } from '../ui/page/button';
import { usePage } from '../ui/page/page-context';
import { QuestionBox, useQuestion } from '../ui/page/question';
import { Section } from '../ui/page/section';
import { createRequestId } from '../ui/sending/request-id';
import { send } from '../ui/sending/send';
import { FindingsNotice, Previews } from './report';

interface Props {
  readonly template: TemplateKind;
  /** Reloads the sidebar and says what was done. */
  readonly refresh: (message: string) => void;
}

/** The template in use, and buttons to change it. */
export function InUse({ template: { kind, url, formerUrl }, refresh }: Props): JSX.Element {
  const page = usePage();
  const question = useQuestion();
  const [request] = useState(createRequestId);
  const [report, setReport] = useState<TemplateReport | null>(null);
  const isOwn = url !== '';

  const copy = (): void =>
    void send(page, {
      name: 'template.use',
      input: { kind, request: request.current(), content: null },
      doing: templateText.saving,
      done: () => refresh(templateText.copied),
    });
  const look = (): void =>
    void send(page, {
      name: 'template.check',
      input: { kind, content: null },
      doing: templateText.checking,
      long: true,
      done: setReport,
    });
  const restore = (): void =>
    void send(page, {
      name: 'template.restore',
      input: { kind, request: request.current() },
      doing: templateText.saving,
      done: () => refresh(templateText.restored),
    });
  const takeFormer = (): void =>
    void send(page, {
      name: 'template.former',
      input: { kind, url: formerUrl },
      done: () => refresh(templateText.formerTaken),
    });

  return (
    <Section title={templateText.inUse}>
      <p>{isOwn ? templateText.own : templateText.builtIn}</p>
      {isOwn && (
        <p>
          <OutsideLink label={templateText.open} address={url} />
        </p>
      )}
      {formerUrl !== '' && (
        <p>
          <OutsideLink label={templateText.former} address={formerUrl} />
        </p>
      )}
      <div class="row">
        <Button onPress={look}>{templateText.preview}</Button>
        {!isOwn && <Button onPress={copy}>{templateText.copy}</Button>}
        {isOwn && (
          <Button
            onPress={() =>
              question.ask(templateText.restoreQuestion, { label: templateText.restore, run: restore })
            }
          >
            {templateText.restore}
          </Button>
        )}
        {formerUrl !== '' && <Button onPress={takeFormer}>{templateText.takeFormer}</Button>}
      </div>
      <QuestionBox question={question} />
      {report && (
        <div class="report">
          <FindingsNotice findings={report} />
          <Previews previews={report.previews} />
        </div>
      )}
    </Section>
  );
}
