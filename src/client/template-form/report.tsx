import type { JSX } from 'preact';
import { startsLarge } from '../../domain/text/vietnamese-text';
import type { TemplateFindings, TemplateReport } from '../../rpc/answers';
import { tagWords } from '../../text/failures/tag-sentence';
import * as templateText from '../../text/forms/template-form';
import { TextList } from '../ui/lists/text-list';
import { Folded, Notice } from '../ui/page/section';

function problemSentence(failure: TemplateFindings['problems'][number]): string {
  const { tag, reason, nearest = '' } = failure;
  if (reason === 'unknown') return templateText.unknown(tag, nearest);
  if (reason === 'broken' && tag === '') return templateText.broken;
  return `${startsLarge(tagWords(failure))}.`;
}

/** The result of checking a template's tags. */
export function FindingsNotice({ findings }: { readonly findings: TemplateFindings }): JSX.Element {
  const { tagCount, problems, missing, leftOut } = findings;
  const wrong = [...problems.map(problemSentence), ...missing.map(templateText.missing)];
  return (
    <Notice tone={wrong.length === 0 ? 'good' : 'bad'}>
      {wrong.length === 0 ? (
        <p>{templateText.fine(tagCount)}</p>
      ) : (
        <>
          <strong>{templateText.toMend}</strong>
          <TextList lines={wrong} />
        </>
      )}
      {leftOut.length > 0 && (
        <Folded title={templateText.leftOut(leftOut.length)}>
          <TextList lines={leftOut.map((tag) => `{{${tag}}}`)} />
        </Folded>
      )}
    </Notice>
  );
}

/** Filled papers as text. */
export function Previews({ previews }: Pick<TemplateReport, 'previews'>): JSX.Element {
  if (previews.length === 0) return <p class="help">{templateText.noPreview}</p>;
  return (
    <>
      {previews.map(({ about, isSample, lines }, index) => (
        <details key={`${index} ${about}`} open={index === 0}>
          <summary>{templateText.previewOf(about, isSample)}</summary>
          <div class="preview">
            {lines.map((line, number) => (
              <p key={`${number} ${line}`}>{line}</p>
            ))}
          </div>
        </details>
      ))}
    </>
  );
}
