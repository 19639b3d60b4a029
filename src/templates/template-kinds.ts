import type { PaperKindCode } from '../register/papers/paper-kinds';
import { attendeeColumnTags, type DeclaredTag, invitationTags } from './declared-tags';
import { frameTagList } from './papers/parts/frame';
import { paperTags } from './papers/parts/paper-tags';
import { paperForms } from './papers/registry';

/** Every tag that the template of this kind may use. */
export function tagsOfKind(kind: PaperKindCode): readonly DeclaredTag[] {
  if (kind === 'invitation') return invitationTags;
  const form = paperForms[kind];
  return form ? paperTags(form) : frameTagList;
}

/** Tags beside the declared ones: an invitation knows every column of its people. */
export const columnTagsOf = (kind: PaperKindCode): readonly string[] =>
  kind === 'invitation' ? attendeeColumnTags([]) : [];

/** Number and day must come from the register; the rest of the frame an office may type into its own file. */
const frameOnly = new Set(frameTagList.map(({ name }) => name));
const neverTyped = new Set(['Số, ký hiệu', 'Địa danh, ngày tháng', 'Dự thảo']);

export const mayBeTyped =
  (kind: PaperKindCode) =>
  (tag: DeclaredTag): boolean =>
    !neverTyped.has(tag.name) &&
    (tag.source === 'Cấu hình' || (kind !== 'invitation' && frameOnly.has(tag.name)));
