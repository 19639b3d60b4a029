import type { TemplateFindings, TemplateReport } from '../../rpc/answers';
import { templateText } from '../../text/forms/template-form';
import { element } from '../ui/element';
import { folded, list, notice } from '../ui/section';

const problemSentence = ({ tag, reason, nearest = '' }: TemplateFindings['problems'][number]): string => {
  if (reason === 'unknown') return templateText.unknown(tag, nearest);
  return tag === '' ? templateText.broken : templateText.brokenTag(tag);
};

/** What is right and wrong with the tags of a template. */
export function findingsNotice({ known, problems, missing, leftOut }: TemplateFindings): HTMLElement {
  const wrong = [...problems.map(problemSentence), ...missing.map(templateText.missing)];
  const without =
    leftOut.length === 0
      ? null
      : folded(templateText.leftOut(leftOut.length), list(leftOut.map((tag) => `{{${tag}}}`)));
  return wrong.length === 0
    ? notice('good', element('p', {}, templateText.fine(known)), without)
    : notice('bad', element('strong', {}, templateText.toMend), list(wrong), without);
}

/** The filled paper as text, for the outermost rows of the register. */
export function previews({ previews: shown }: TemplateReport): readonly HTMLElement[] {
  if (shown.length === 0) return [element('p', { class: 'help' }, templateText.noPreview)];
  return shown.map(({ about, lines }, index) =>
    element(
      'details',
      { open: index === 0 },
      element('summary', {}, templateText.previewOf(about)),
      element('div', { class: 'preview' }, ...lines.map((line) => element('p', {}, line))),
    ),
  );
}
