import { type MadePaperCode, type PaperKindCode, paperKinds } from '../../../register/papers/paper-kinds';
import type { PaperGap } from '../../../register/papers/paper-report';
import type { TagScope } from '../../document-engine';
import type { PaperIdentity, PaperSources } from '../paper-form';
import { shownTags } from './blank';
import { frameTagList, frameTags } from './frame';

const neededOfFrame = frameTagList.filter(({ kind, optional }) => kind === 'value' && !optional);

/** The frame of a paper with its own tags; a draft prints dots where something that it needs is missing. */
export function paperScope(
  sources: PaperSources,
  kind: MadePaperCode,
  identity: PaperIdentity,
  gaps: readonly PaperGap[],
  own: TagScope,
): TagScope {
  const frame = frameTags(sources, kind, identity, gaps.length > 0);
  const needed = neededOfFrame.map(({ name }) => name).filter((name) => name in frame);
  return { ...frame, ...shownTags(frame, needed), ...own };
}

/** `Kế hoạch Tổ chức …`, as the register of papers lists it. */
export const summaryOf = (kind: PaperKindCode, about: string): string =>
  [paperKinds[kind].label, about].filter((part) => part !== '').join(' ');
