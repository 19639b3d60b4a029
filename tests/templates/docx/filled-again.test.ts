import PizZip from 'pizzip';
import { madePaperCodes } from '../../../src/register/papers/paper-kinds';
import { tagRules } from '../../../src/templates/check-tags';
import { createDocumentEngine } from '../../../src/templates/engine';
import { type Merge, openTemplate } from '../../../src/templates/merge';
import { sourcesFor } from '../../support/papers/every-paper';
import { madeTemplate } from '../../support/papers/made-templates';
import { sourcesOf2023 } from '../../support/papers/paper-samples';
import { draft } from '../../support/papers/paper-sources';
import { formOf } from '../../support/papers/print-paper';

function partsOf(docx: Uint8Array): Readonly<Record<string, string>> {
  const { files } = new PizZip(docx);
  return Object.fromEntries(Object.entries(files).map(([name, file]) => [name, file.asText()]));
}

it.each(madePaperCodes)('%s is filled after other copies as it is filled first', async (kind) => {
  const form = formOf(kind);
  const docx = await madeTemplate(kind);
  const opened = (): Merge => {
    const merge = openTemplate(createDocumentEngine(), docx, tagRules(form.tags, [], 'draft'));
    if (!merge.ok) throw new Error(JSON.stringify(merge.failure));
    return merge.value;
  };
  const filled = (merge: Merge, { scope, summary }: ReturnType<typeof form.build>) => {
    const content = merge.fill(scope, summary);
    if (!content.ok) throw new Error(JSON.stringify(content.failure));
    return partsOf(content.value);
  };
  const papers = [sourcesFor(kind), sourcesOf2023].flatMap((sources) =>
    form
      .subjects(sources)
      .slice(0, 1)
      .map((subject) => form.build(sources, subject, draft)),
  );
  const [first, other = first] = papers;
  if (!first || !other) throw new Error(`no subject of ${kind}`);
  const inTurn = opened();
  const [once, , again] = [first, other, first].map((paper) => filled(inTurn, paper));
  expect(again).toEqual(once);
  expect(filled(inTurn, other)).toEqual(filled(opened(), other));
});
