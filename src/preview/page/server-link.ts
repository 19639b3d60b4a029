import type { ActionView, GridView, MailText } from '../protocol';

async function answered(response: Response): Promise<unknown> {
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}

/** Performs an action; the answer has the new world. */
export async function post(path: string, body: unknown = {}): Promise<ActionView> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`/api/${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  return (await answered(response)) as ActionView;
}

export const fetchGrid = async (tab: string): Promise<GridView> =>
  (await answered(await fetch(`/api/grid/${encodeURIComponent(tab)}`))) as GridView;

export const fetchMail = async (number: number): Promise<MailText> =>
  (await answered(await fetch(`/api/mails/${number}`))) as MailText;
