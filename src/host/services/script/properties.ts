import { bytesOf, type PropertyStore, storeBytes, storeSize, valueBytes } from '../../model/world/stores';
import { remaining, spend } from '../../model/world/usage';
import type { RunningExecution } from '../../run/execution';
import { local, remote, type ServiceObject, type ServiceType, service, serviceType } from '../service';

type StoreName = 'script' | 'document' | 'user';
type Scalar = string | number | boolean;

export class PropertiesServiceService implements ServiceObject {
  private readonly execution: RunningExecution;

  constructor(execution: RunningExecution) {
    this.execution = execution;
  }

  get [service](): ServiceType {
    return propertiesServiceType;
  }

  getScriptProperties(): PropertiesObject {
    return new PropertiesObject(this.execution, 'script');
  }

  getDocumentProperties(): PropertiesObject {
    return new PropertiesObject(this.execution, 'document');
  }

  getUserProperties(): PropertiesObject {
    return new PropertiesObject(this.execution, 'user');
  }
}

/** One store. Values are strings whatever is put in; reading and writing count to the day's quota. */
export class PropertiesObject implements ServiceObject {
  private readonly execution: RunningExecution;
  private readonly store: StoreName;

  constructor(execution: RunningExecution, store: StoreName) {
    this.execution = execution;
    this.store = store;
  }

  get [service](): ServiceType {
    return propertiesType;
  }

  getProperty(key: string): string | null {
    return this.read()[key] ?? null;
  }

  getProperties(): Record<string, string> {
    return { ...this.read() };
  }

  getKeys(): string[] {
    return Object.keys(this.read());
  }

  setProperty(key: string, value: Scalar): this {
    return this.write({ ...this.read(), [key]: this.text(value) });
  }

  setProperties(properties: Readonly<Record<string, Scalar>>, deleteAllOthers = false): this {
    const given = Object.entries(properties).map(([key, value]) => [key, this.text(value)] as const);
    return this.write({ ...(deleteAllOthers ? {} : this.read()), ...Object.fromEntries(given) });
  }

  deleteProperty(key: string): this {
    const { [key]: _gone, ...rest } = this.read();
    return this.write(rest);
  }

  deleteAllProperties(): this {
    return this.write({});
  }

  private text(value: Scalar): string {
    const text = String(value);
    if (bytesOf(text) > valueBytes) throw this.execution.failure('tooLarge', 'value');
    return text;
  }

  private count(): void {
    const { state, user, now } = this.account();
    if (remaining(state.usage, user.email, user.plan ?? 'consumer', 'properties', now) < 1) {
      throw this.execution.failure('tooManyInOneDay', 'properties');
    }
    spend(state.usage, user.email, 'properties', 1, now);
  }

  private account() {
    return { state: this.execution.state, user: this.execution.user, now: this.execution.now() };
  }

  private read(): PropertyStore {
    this.count();
    const { state, user } = this.account();
    return this.store === 'user' ? (state.properties.users[user.email] ?? {}) : state.properties[this.store];
  }

  private write(store: PropertyStore): this {
    this.count();
    if (storeSize(store) > storeBytes) throw this.execution.failure('propertyStoreFull');
    const { state, user } = this.account();
    if (this.store !== 'user') state.properties[this.store] = store;
    else state.properties.users = { ...state.properties.users, [user.email]: store };
    return this;
  }
}

const propertiesServiceType = serviceType<PropertiesServiceService>('PropertiesService', {
  getScriptProperties: local(['']),
  getDocumentProperties: local(['']),
  getUserProperties: local(['']),
});

const propertiesType = serviceType<PropertiesObject>('PropertiesService.Properties', {
  getProperty: remote(30, ['string']),
  getProperties: remote(35, ['']),
  getKeys: remote(35, ['']),
  setProperty: remote(62, ['string,string', 'string,number', 'string,boolean']),
  setProperties: remote(80, ['object', 'object,boolean']),
  deleteProperty: remote(62, ['string']),
  deleteAllProperties: remote(62, ['']),
});
