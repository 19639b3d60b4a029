import { act } from '../stage/actions';
import type { Stage } from '../stage/stage';
import { gridOf } from '../view/grid';
import { mailText } from '../view/world';
import { framePage, framePolicy, mailPolicy } from './frame-page';
import type { Asset } from './page-assets';

export interface Answer {
  readonly status?: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Offer {
  readonly stage: Stage;
  readonly assets: ReadonlyMap<string, Asset>;
  readonly frameScript: string;
}

const json = (value: unknown): Answer => ({ type: 'application/json', body: JSON.stringify(value) });
const missing: Answer = {
  status: 404,
  type: 'text/plain; charset=utf-8',
  body: 'Không có gì ở địa chỉ này.',
};

const nameHeader = (name: string): Record<string, string> => ({
  'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
});

type Page = (offer: Offer, ...parts: string[]) => Answer;

function grid({ stage }: Offer, tab = ''): Answer {
  stage.host.calculate();
  const { workbook, clock } = stage.host.state;
  const sheet = workbook.sheets.find(({ name }) => name === tab);
  return sheet ? json(gridOf(workbook, sheet, clock)) : missing;
}

function frame({ stage, frameScript }: Offer, number = ''): Answer {
  const html = stage.frame(Number(number));
  if (html === undefined) return missing;
  return {
    type: 'text/html; charset=utf-8',
    body: framePage(html, frameScript, stage.begun),
    headers: { 'content-security-policy': framePolicy },
  };
}

const mailOf = (stage: Stage, number: string) =>
  stage.host.state.mailbox.sent.find((mail) => mail.number === Number(number));

function mail({ stage }: Offer, number = ''): Answer {
  const sent = mailOf(stage, number);
  return sent ? json(mailText(sent, stage.host.state.workbook.timeZone)) : missing;
}

function mailPage({ stage }: Offer, number = ''): Answer {
  const html = mailOf(stage, number)?.htmlBody;
  if (html === undefined) return missing;
  return {
    type: 'text/html; charset=utf-8',
    body: html,
    headers: { 'content-security-policy': mailPolicy },
  };
}

function attachment({ stage }: Offer, number = '', index = ''): Answer {
  const file = mailOf(stage, number)?.attachments[Number(index)];
  if (!file) return missing;
  return { type: file.contentType, body: Buffer.from(file.base64, 'base64'), headers: nameHeader(file.name) };
}

function documentOf(stage: Stage, id: string): { name: string; docx: Uint8Array } | undefined {
  const file = stage.host.state.drive.files[id];
  return file?.content && { name: file.name, docx: Buffer.from(file.content.base64, 'base64') };
}

function word({ stage }: Offer, id = ''): Answer {
  const paper = documentOf(stage, id);
  if (!paper) return missing;
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  return { type, body: paper.docx, headers: nameHeader(`${paper.name}.docx`) };
}

function pdf({ stage }: Offer, id = ''): Answer {
  const paper = documentOf(stage, id);
  const body = paper && stage.toPdf(paper.docx);
  if (!paper || !body) return missing;
  return { type: 'application/pdf', body, headers: nameHeader(`${paper.name}.pdf`) };
}

const pages: readonly (readonly [RegExp, Page])[] = [
  [/^\/api\/grid\/([^/]+)$/, grid],
  [/^\/api\/mails\/(\d+)$/, mail],
  [/^\/mails\/(\d+)\.html$/, mailPage],
  [/^\/mails\/(\d+)\/attachments\/(\d+)$/, attachment],
  [/^\/documents\/([\w-]+)\.docx$/, word],
  [/^\/documents\/([\w-]+)\.pdf$/, pdf],
];

/** The frames of sidebars, at an address of their own. */
export function frameAnswer(offer: Offer, path: string): Answer {
  const match = /^\/frames\/(\d+)$/.exec(path);
  return match ? frame(offer, match[1]) : missing;
}

/** Synchronous, so that requests cannot interleave. */
export function answer(offer: Offer, method: string, path: string, body: unknown): Answer {
  if (method === 'POST') {
    const action = act(offer.stage, path, body);
    return action ? json(action) : missing;
  }
  const asset = offer.assets.get(path);
  if (asset) return asset;
  for (const [pattern, page] of pages) {
    const match = pattern.exec(path);
    if (match) return page(offer, ...match.slice(1).map(decodeURIComponent));
  }
  return missing;
}
