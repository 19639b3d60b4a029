import type { MadePaperCode } from '../../../src/register/papers/paper-kinds';
import { tagRules } from '../../../src/templates/check-tags';
import { createDocumentEngine } from '../../../src/templates/engine';
import { type Merge, openTemplate } from '../../../src/templates/merge';
import type { BuiltPaper, PaperForm } from '../../../src/templates/papers/paper-form';
import type { PaperIdentity, PaperSources } from '../../../src/templates/papers/paper-sources';
import { paperForms } from '../../../src/templates/papers/registry';
import { paragraphTexts } from '../../templates/small-docx';
import { madeTemplate } from './made-templates';
import { draft } from './paper-sources';

export function formOf(kind: MadePaperCode): PaperForm {
  const form = paperForms[kind];
  if (!form) throw new Error(`no form for ${kind}`);
  return form;
}

/** The paper about this subject, by its place in the list. */
export function buildPaper(
  kind: MadePaperCode,
  sources: PaperSources,
  identity: PaperIdentity = draft,
  place = 0,
): BuiltPaper {
  const form = formOf(kind);
  const subject = form.subjects(sources)[place];
  if (!subject) throw new Error(`${kind} has no subject number ${place}`);
  return form.build(sources, subject, identity);
}

const templates = new Map<MadePaperCode, Promise<Merge>>();

async function opened(kind: MadePaperCode): Promise<Merge> {
  const rules = tagRules(formOf(kind).tags, [], 'complete');
  const template = openTemplate(createDocumentEngine(), await madeTemplate(kind), rules);
  if (!template.ok) throw new Error(`${kind}: ${JSON.stringify(template.failure)}`);
  return template.value;
}

/** The built-in template, made and opened once. */
function templateOf(kind: MadePaperCode): Promise<Merge> {
  const template = templates.get(kind) ?? opened(kind);
  templates.set(kind, template);
  return template;
}

/** The paper as .docx from its built-in template; throws if a tag cannot be filled. */
export async function printPaper(
  kind: MadePaperCode,
  sources: PaperSources,
  identity: PaperIdentity = draft,
  place = 0,
): Promise<Uint8Array> {
  const template = await templateOf(kind);
  const { scope, summary } = buildPaper(kind, sources, identity, place);
  const filled = template.fill(scope, summary);
  if (!filled.ok) throw new Error(`${kind}: ${JSON.stringify(filled.failure)}`);
  return filled.value;
}

/** The non-empty paragraphs of the paper, in order. */
export const paperText = async (...paper: Parameters<typeof printPaper>): Promise<readonly string[]> =>
  paragraphTexts(await printPaper(...paper)).filter((text) => text.trim() !== '');
