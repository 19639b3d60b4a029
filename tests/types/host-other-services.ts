import type { HttpResponseObject } from '../../src/host/services/drive/http-response';
import type { UrlFetchAppGlobal } from '../../src/host/services/drive/url-fetch';
import type { ClockTriggerBuilderObject } from '../../src/host/services/script/clock-trigger-builder';
import type { TriggerObject } from '../../src/host/services/script/installed-trigger';
import type { LockObject, LockServiceGlobal } from '../../src/host/services/script/lock';
import type { LoggerGlobal } from '../../src/host/services/script/logger';
import type { MailAppGlobal } from '../../src/host/services/script/mail';
import type { PropertiesObject, PropertiesServiceGlobal } from '../../src/host/services/script/properties';
import type { ScriptAppGlobal } from '../../src/host/services/script/script-app';
import type { SessionGlobal, UserObject } from '../../src/host/services/script/session';
import type { TriggerBuilderObject } from '../../src/host/services/script/trigger-builders';
import type { HtmlOutputObject, HtmlServiceGlobal } from '../../src/host/services/script/ui/html';
import type { BlobObject } from '../../src/host/services/script/utilities/blob';
import type { UtilitiesGlobal } from '../../src/host/services/script/utilities/utilities';

/** Compile-only: a line is an error when the host has a member that Google's declarations do not have. */

import G = GoogleAppsScript;

type Invented<Ours, Theirs> = Exclude<keyof Ours & string, (keyof Theirs & string) | 'toString'>;

declare function nothingInvented<Ours, Theirs>(
  ...invented: [Invented<Ours, Theirs>] extends [never] ? [] : [Invented<Ours, Theirs>]
): void;

export function check(): void {
  nothingInvented<Omit<BlobObject, 'content'>, G.Base.Blob & G.Base.BlobSource>();
  nothingInvented<HtmlServiceGlobal, G.HTML.HtmlService>();
  nothingInvented<HtmlOutputObject, G.HTML.HtmlOutput>();
  nothingInvented<HttpResponseObject, G.URL_Fetch.HTTPResponse>();
  nothingInvented<LockServiceGlobal, G.Lock.LockService>();
  nothingInvented<LockObject, G.Lock.Lock>();
  nothingInvented<LoggerGlobal, G.Base.Logger>();
  nothingInvented<MailAppGlobal, G.Mail.MailApp>();
  nothingInvented<PropertiesServiceGlobal, G.Properties.PropertiesService>();
  nothingInvented<PropertiesObject, G.Properties.Properties>();
  nothingInvented<ScriptAppGlobal, G.Script.ScriptApp>();
  nothingInvented<TriggerObject, G.Script.Trigger>();
  nothingInvented<TriggerBuilderObject, G.Script.TriggerBuilder>();
  nothingInvented<ClockTriggerBuilderObject, G.Script.ClockTriggerBuilder>();
  nothingInvented<SessionGlobal, G.Base.Session>();
  nothingInvented<UserObject, G.Base.User>();
  nothingInvented<UrlFetchAppGlobal, G.URL_Fetch.UrlFetchApp>();
  nothingInvented<UtilitiesGlobal, G.Utilities.Utilities>();
}
