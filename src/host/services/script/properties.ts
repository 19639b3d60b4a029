import { bytesOf, type PropertyStore, storeBytes, storeSize, valueBytes } from '../../model/world/stores';
import type { ScriptRun } from '../script-run';
import { local, remote, type ServiceType, service, serviceType } from '../service';

type StoreName = 'script' | 'document' | 'user';
type Scalar = string | number | boolean;

export class PropertiesServiceGlobal {
  readonly [service] = propertiesServiceType;

  constructor(private readonly run: ScriptRun) {}

  getScriptProperties(): PropertiesObject {
    return new PropertiesObject(this.run, 'script');
  }

  getDocumentProperties(): PropertiesObject {
    return new PropertiesObject(this.run, 'document');
  }

  getUserProperties(): PropertiesObject {
    return new PropertiesObject(this.run, 'user');
  }
}

/** One store. Values become strings; reads and writes count towards the daily quota. */
export class PropertiesObject {
  readonly [service] = propertiesType;

  constructor(
    private readonly run: ScriptRun,
    private readonly store: StoreName,
  ) {}

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
    const entries = Object.entries(properties).map(([key, value]) => [key, this.text(value)] as const);
    return this.write({ ...(deleteAllOthers ? {} : this.read()), ...Object.fromEntries(entries) });
  }

  deleteProperty(key: string): this {
    const { [key]: _value, ...rest } = this.read();
    return this.write(rest);
  }

  deleteAllProperties(): this {
    return this.write({});
  }

  private text(value: Scalar): string {
    const text = String(value);
    if (bytesOf(text) > valueBytes) throw this.run.failure('tooLarge', 'value');
    return text;
  }

  private read(): PropertyStore {
    this.run.useQuota('properties', 1, 'properties');
    const { state, user } = this.run;
    return this.store === 'user' ? (state.properties.users[user.email] ?? {}) : state.properties[this.store];
  }

  private write(store: PropertyStore): this {
    this.run.useQuota('properties', 1, 'properties');
    if (storeSize(store) > storeBytes) throw this.run.failure('propertyStoreFull');
    const { state, user } = this.run;
    if (this.store !== 'user') state.properties[this.store] = store;
    else state.properties.users = { ...state.properties.users, [user.email]: store };
    return this;
  }
}

const propertiesServiceType: ServiceType = serviceType<PropertiesServiceGlobal>('PropertiesService', {
  getScriptProperties: local(['']),
  getDocumentProperties: local(['']),
  getUserProperties: local(['']),
});

const propertiesType: ServiceType = serviceType<PropertiesObject>('PropertiesService.Properties', {
  getProperty: remote(30, ['string']),
  getProperties: remote(35, ['']),
  getKeys: remote(35, ['']),
  setProperty: remote(62, ['string,string', 'string,number', 'string,boolean']),
  setProperties: remote(80, ['object', 'object,boolean']),
  deleteProperty: remote(62, ['string']),
  deleteAllProperties: remote(62, ['']),
});
