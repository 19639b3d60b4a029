import type { Draft } from '../../../rpc/answers';

/** What a new row of the form begins with, as the server wrote it into the page. */
// The server wrote it as a draft.
export const startDraft = (): Draft => JSON.parse(document.body.dataset.draft ?? '{}') as Draft;
