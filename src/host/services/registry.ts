import type { RunningExecution } from '../run/execution';
import { UrlFetchAppService } from './drive/url-fetch';
import { ConsoleService } from './script/console';
import { LockServiceService } from './script/lock';
import { LoggerService } from './script/logger';
import { MailAppService } from './script/mail';
import { PropertiesServiceService } from './script/properties';
import { ScriptAppService } from './script/script-app';
import { SessionService } from './script/session';
import { HtmlServiceService } from './script/ui/html';
import { UtilitiesService } from './script/utilities/utilities';
import type { ServiceFactory, ServiceObject } from './service';
import { ChartsService } from './sheets/charts';
import { SpreadsheetAppService } from './sheets/spreadsheet-app';

/**
 * The globals of a script, one factory each: an execution gets objects of its own.
 *
 * How to add a service:
 * - Write a class that implements `ServiceObject`, with `get [service](): ServiceType { return itsType; }`, and its type with
 *   `serviceType<Class>('MailApp', { sendEmail: remote(800, ['object'], { scopes: ['script.send_mail'] }) })`.
 *   A method that is not in the table does not exist for scripts; asking for it throws by name. A type is a constant
 *   at module level (it is compared by identity); enumerations are made by `enumeration(...)`, listed as properties.
 * - Methods get plain copies: service objects for their stand-ins, `Date`s of this side, copied arrays and objects.
 *   They return plain values, `Date`s, arrays, plain objects or service objects; the script gets its own copies.
 * - Trouble of the platform is thrown with `throw execution.failure('code', …)`, text in `messages.ts`. Any other
 *   error is a bug of the host: it ends the execution and comes out of `host.run`.
 * - State lives in a section of `execution.state` (`model/world.ts`), changed only at its first level. What lasts
 *   as long as the execution lives in the service object. `execution.onEnd` and `onSuspend` release things.
 * - Time: `execution.now()`, `execution.wait(ms)`; the price of a call is the `cost` of its member.
 */
const factories: Readonly<Record<string, ServiceFactory>> = {
  Charts: () => new ChartsService(),
  console: (execution) => new ConsoleService(execution),
  HtmlService: (execution) => new HtmlServiceService(execution),
  LockService: (execution) => new LockServiceService(execution),
  Logger: (execution) => new LoggerService(execution),
  MailApp: (execution) => new MailAppService(execution),
  PropertiesService: (execution) => new PropertiesServiceService(execution),
  ScriptApp: (execution) => new ScriptAppService(execution),
  Session: (execution) => new SessionService(execution),
  SpreadsheetApp: (execution) => new SpreadsheetAppService(execution),
  UrlFetchApp: (execution) => new UrlFetchAppService(execution),
  Utilities: (execution) => new UtilitiesService(execution),
};

/** Globals that every script has on the platform and the host lacks: even to look at one throws by its name. */
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

export function makeGlobals(execution: RunningExecution): Readonly<Record<string, ServiceObject>> {
  const made: Record<string, ServiceObject> = {};
  for (const [name, make] of Object.entries(factories)) made[name] = make(execution);
  return made;
}
