import { readToken } from '../script/access-token';
import type { ScriptRun } from '../script-run';
import { remote, type ServiceType, service, serviceType } from '../service';
import type { Answer, DriveRequest, PdfAnswer } from './exchange';
import { HttpResponseObject } from './http-response';
import { badToken, loginRequired, refusalAnswer } from './refusal';
import { answerDrive } from './server';
import { type AskedRequest, httpRequest } from './url-request';

/** `UrlFetchApp`. The only server there is is the Drive REST API. */
export class UrlFetchAppGlobal {
  readonly [service] = urlFetchAppType;

  constructor(private readonly run: ScriptRun) {}

  fetch(url: string, parameters: Omit<AskedRequest, 'url'> = {}): HttpResponseObject {
    const [response] = this.exchange([{ ...parameters, url }]);
    if (!response) throw new Error('no response');
    return response;
  }

  /** All requests at once; the answers keep their order. After a half-done batch nothing is known of any. */
  fetchAll(requests: readonly (AskedRequest | string)[]): HttpResponseObject[] {
    return this.exchange(
      requests.map((request) => (typeof request === 'string' ? { url: request } : request)),
    );
  }

  private exchange(asked: readonly AskedRequest[]): HttpResponseObject[] {
    const requests = asked.map((one) => httpRequest(this.run, one));
    this.run.useQuota('fetches', requests.length, 'urlfetch');
    const fault = this.run.takePartialFault();
    const done = requests.slice(0, fault?.done).map((request) => this.answer(request));
    if (fault) throw this.run.failure('addressUnavailable', asked[fault.done]?.url ?? asked[0]?.url ?? '');
    const answers = this.withPdf(done);
    for (const [at, answer] of answers.entries()) this.raise(answer, asked[at]);
    return answers.map((answer) => new HttpResponseObject(answer));
  }

  private answer(request: DriveRequest): Answer | PdfAnswer {
    const { url, headers } = request;
    if (url.origin !== 'https://www.googleapis.com') throw this.run.failure('dnsError', url.origin);
    if (!headers.authorization) return refusalAnswer(loginRequired());
    const now = this.run.now();
    const token = readToken(headers.authorization, now);
    if (!token) return refusalAnswer(badToken());
    const { drive, usage } = this.run.state;
    const { email: user, plan } = this.run.account(token.user);
    return answerDrive(request, { drive, usage, user, plan, now, scopes: token.scopes });
  }

  /** All PDF files of a batch are made in one run of the converter. */
  private withPdf(answers: readonly (Answer | PdfAnswer)[]): readonly Answer[] {
    const papers = answers.flatMap((answer) => ('docx' in answer ? [answer.docx] : []));
    const made = papers.length > 0 ? this.run.pdf(papers) : undefined;
    let next = 0;
    return answers.map((answer) => ('docx' in answer ? answer.finish(made?.[next++]) : answer));
  }

  private raise(answer: Answer, asked: AskedRequest | undefined): void {
    if (answer.code < 400 || asked?.muteHttpExceptions) return;
    const { origin } = new URL(asked?.url ?? '');
    const text = Buffer.from(answer.body).toString().slice(0, 100);
    throw this.run.failure('requestFailed', origin, answer.code, text);
  }
}

/** Milliseconds: conversion and PDF export are slow, and a batch takes as long as its slowest request. */
function costOf(asked: unknown): number {
  const url = typeof asked === 'string' ? asked : (asked as AskedRequest).url;
  if (typeof url !== 'string') return 0;
  if (/\/export\?.*pdf/.test(url)) return 1600;
  if (url.includes('/upload/')) return 2500;
  return url.includes('/export?') ? 700 : 300;
}

const fetching = { scopes: ['script.external_request'] };

const urlFetchAppType: ServiceType = serviceType<UrlFetchAppGlobal>('UrlFetchApp', {
  fetch: remote((_target, [url]) => costOf(url), ['string', 'string,object?'], fetching),
  fetchAll: remote(
    (_target, [requests]) => {
      const costs = (requests as readonly unknown[]).map(costOf);
      return Math.max(0, ...costs) + 20 * costs.length;
    },
    ['any[]'],
    fetching,
  ),
});
