import type { PaperKindCode } from '../../../src/register/papers/paper-kinds';
import { builtInTemplates } from '../../../src/templates/papers/built-in-templates';

const made = new Map<PaperKindCode, Promise<Uint8Array>>();

/** The built-in template of a kind, made once. */
export function madeTemplate(kind: PaperKindCode): Promise<Uint8Array> {
  const template = made.get(kind) ?? builtInTemplates[kind]();
  made.set(kind, template);
  return template;
}
