import { UrlFetchAppGlobal } from './drive/url-fetch';
import { ConsoleGlobal } from './script/console';
import { LockServiceGlobal } from './script/lock';
import { LoggerGlobal } from './script/logger';
import { MailAppGlobal } from './script/mail';
import { PropertiesServiceGlobal } from './script/properties';
import { ScriptAppGlobal } from './script/script-app';
import { SessionGlobal } from './script/session';
import { HtmlServiceGlobal } from './script/ui/html';
import { UtilitiesGlobal } from './script/utilities/utilities';
import type { ScriptRun } from './script-run';
import type { ServiceFactory, ServiceObject } from './service';
import { ChartsGlobal } from './sheets/charts';
import { SpreadsheetAppGlobal } from './sheets/spreadsheet-app';

/**
 * The globals of a script, one factory each: every execution gets objects of its own.
 *
 * How to add a service:
 * - Write a class `…Global` in the room of its kind, with `readonly [service] = itsType;`, and below it its type:
 *   `serviceType<MailAppGlobal>('MailApp', { sendEmail: remote(800, ['object'], { scopes: ['script.send_mail'] }) })`.
 *   A method that is not in the table does not exist for scripts; asking for it throws by name. A type is a constant
 *   at module level (it is compared by identity); enumerations are made by `enumeration(...)`, listed as properties.
 *   Objects that methods return are classes `…Object` of the same form. Then add a line below.
 * - Of the execution a service sees `ScriptRun`. If it needs more, say so there; `run/execution.ts` implements it.
 * - Methods get plain copies: service objects for their stand-ins, `Date`s of this side, copied arrays and objects.
 *   They return plain values, `Date`s, arrays, plain objects or service objects; the script gets its own copies.
 * - Errors of the platform are thrown with `throw run.failure('code', …)`, text in `model/errors`. Any other error is
 *   a bug of the host: it ends the execution and comes out of `host.run`.
 * - State that outlives the execution is a section of `run.state` (`model/world/world.ts`), changed only at its first
 *   level; the rest lives in the service object. `run.onEnd` and `run.onSuspend` release things.
 * - Time: `run.now()`, `run.wait(ms)`; the price of a call is the `cost` of its member.
 * - `tests/types` compares the class with Google's published types: add it there.
 */
const factories: Readonly<Record<string, ServiceFactory>> = {
  Charts: () => new ChartsGlobal(),
  console: (run) => new ConsoleGlobal(run),
  HtmlService: (run) => new HtmlServiceGlobal(run),
  LockService: (run) => new LockServiceGlobal(run),
  Logger: (run) => new LoggerGlobal(run),
  MailApp: (run) => new MailAppGlobal(run),
  PropertiesService: (run) => new PropertiesServiceGlobal(run),
  ScriptApp: (run) => new ScriptAppGlobal(run),
  Session: (run) => new SessionGlobal(run),
  SpreadsheetApp: (run) => new SpreadsheetAppGlobal(run),
  UrlFetchApp: (run) => new UrlFetchAppGlobal(run),
  Utilities: (run) => new UtilitiesGlobal(run),
};

/** Globals of the platform that the host lacks: reading one throws, naming it. */
export const lackingServices: readonly string[] = [
  'Browser',
  'CacheService',
  'CalendarApp',
  'CardService',
  'ConferenceDataService',
  'ContactsApp',
  'ContentService',
  'DataStudioApp',
  'DocumentApp',
  'DriveApp',
  'FormApp',
  'GmailApp',
  'GroupsApp',
  'Jdbc',
  'LanguageApp',
  'LinearOptimizationService',
  'Maps',
  'MimeType',
  'ScriptProperties',
  'SitesApp',
  'SlidesApp',
  'UserProperties',
  'XmlService',
];

export function makeGlobals(run: ScriptRun): Readonly<Record<string, ServiceObject>> {
  return Object.fromEntries(Object.entries(factories).map(([name, make]) => [name, make(run)]));
}
