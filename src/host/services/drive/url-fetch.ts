import { readToken } from '../script/access-token';
import type { ScriptRun } from '../script-run';
import { remote, type ServiceType, service, serviceType } from '../service';
import type { Answer, DriveRequest, PdfAnswer } from './exchange';
import { HttpResponseObject } from './http-response';
import { badToken, loginRequired, refusalAnswer } from './refusal';
import { answerDrive } from './server';
import { type FetchRequest, httpRequest } from './url-request';

/** `UrlFetchApp`. The only server is the Drive REST API. */
export class UrlFetchAppGlobal {
  readonly [service] = urlFetchAppType;

  constructor(private readonly run: ScriptRun) {}

  fetch(url: string, parameters: Omit<FetchRequest, 'url'> = {}): HttpResponseObject {
    const [response] = this.exchange([{ ...parameters, url }]);
    if (!response) throw new Error('no response');
    return response;
  }

  /** All requests at once; the answers keep their order. A batch that fails half-way gives no answers at all. */
  fetchAll(requests: readonly (FetchRequest | string)[]): HttpResponseObject[] {
    return this.exchange(
      requests.map((request) => (typeof request === 'string' ? { url: request } : request)),
    );
  }

  private exchange(calls: readonly FetchRequest[]): HttpResponseObject[] {
    const requests = calls.map((call) => httpRequest(this.run, call));
    this.run.useQuota('fetches', requests.length, 'urlfetch');
    const fault = this.run.takePartialFault();
    const answered = requests.slice(0, fault?.done).map((request) => this.answer(request));
    if (fault) throw this.run.failure('addressUnavailable', calls[fault.done]?.url ?? calls[0]?.url ?? '');
    const answers = this.withPdf(answered);
    for (const [at, answer] of answers.entries()) this.raise(answer, calls[at]);
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
    const files = answers.flatMap((answer) => ('docx' in answer ? [answer.docx] : []));
    const pdfs = files.length > 0 ? this.run.pdf(files) : undefined;
    let next = 0;
    return answers.map((answer) => ('docx' in answer ? answer.finish(pdfs?.[next++]) : answer));
  }

  private raise(answer: Answer, call: FetchRequest | undefined): void {
    if (answer.code < 400 || call?.muteHttpExceptions) return;
    const { origin } = new URL(call?.url ?? '');
    const text = Buffer.from(answer.body).toString().slice(0, 100);
    throw this.run.failure('requestFailed', origin, answer.code, text);
  }
}

/** Milliseconds: conversion and PDF export are slow, and a batch takes as long as its slowest request. */
function costOf(call: unknown): number {
  const url = typeof call === 'string' ? call : (call as FetchRequest).url;
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
