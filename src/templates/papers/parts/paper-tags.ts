import type { TagRules } from '../../check-tags';
import type { DeclaredTag } from '../../declared-tags';
import type { PaperForm } from '../paper-form';
import { frameTagList } from './frame';

/** Every tag that the template of this form may use, in the order in which they are explained. */
export const paperTags = (form: PaperForm): readonly DeclaredTag[] => [...frameTagList, ...form.tags];

/**
 * `added` are the headers of columns that the office added; they may be empty. A draft may leave anything empty, for
 * its gaps are named elsewhere.
 */
export function paperTagRules(
  form: PaperForm,
  added: readonly string[],
  stage: 'draft' | 'complete',
): TagRules {
  const own = form.tagRules?.(added, stage);
  if (own) return own;
  const tags = paperTags(form);
  const names = tags.map(({ name }) => name);
  const mayBeEmpty = tags.filter(({ optional }) => optional).map(({ name }) => name);
  return {
    optional: stage === 'draft' ? [...names, ...added] : [...mayBeEmpty, ...added],
    personTag: '',
    known: [...names, ...added],
  };
}
