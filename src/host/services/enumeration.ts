import { local, type ServiceObject, type ServiceType, service, serviceType } from './service';

/** One value of an enumeration; scripts compare it with `===` and print it by name. */
export class EnumValue {
  readonly [service]: ServiceType;
  private readonly label: string;
  private readonly position: number;

  constructor(type: ServiceType, label: string, position: number) {
    this[service] = type;
    this.label = label;
    this.position = position;
  }

  name(): string {
    return this.label;
  }

  toString(): string {
    return this.label;
  }

  ordinal(): number {
    return this.position;
  }

  compareTo(other: EnumValue): number {
    return this.position - other.position;
  }
}

export type Enumeration<K extends string> = ServiceObject & Readonly<Record<K, EnumValue>>;

/** The set of values that a script reads as `SpreadsheetApp.WrapStrategy.WRAP`. */
export function enumeration<K extends string>(name: string, labels: readonly K[]): Enumeration<K> {
  const valueType = serviceType<EnumValue>(name, {
    name: local(),
    toString: local(),
    ordinal: local(),
    compareTo: local(),
  });
  const set: ServiceType = { name, members: {}, properties: labels };
  const values = labels.map((label, at) => [label, new EnumValue(valueType, label, at)] as const);
  // The entries are exactly the labels.
  return { [service]: set, ...(Object.fromEntries(values) as Record<K, EnumValue>) };
}

/** The value of this name in an enumeration; names come from the model, so an unknown one is a bug. */
export function enumValue<K extends string>(values: Enumeration<K>, name: string): EnumValue {
  const value = Object.entries<EnumValue>(values).find(([label]) => label === name)?.[1];
  if (!value) throw new Error(`${values[service].name} has no ${name}`);
  return value;
}
