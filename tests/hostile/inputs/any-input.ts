import { contract, type MethodName } from '../../../src/rpc/contract';
import { builtInTemplates } from '../../../src/templates/papers/built-in-templates';
import { sampleOf } from '../../support/rules/sample';

/** The definition of a zod schema, as far as the contract uses it. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly element?: Schema;
  readonly innerType?: Schema;
  readonly valueType?: Schema;
  readonly entries?: Readonly<Record<string, string>>;
  readonly options?: readonly Schema[];
  readonly values?: readonly unknown[];
}

interface Schema {
  readonly _zod: { readonly def: Definition };
}

/** The texts for a field of this name, and the drafts that a form may send in it. */
export interface Answers {
  texts(key: string): readonly string[];
  drafts(key: string): readonly Readonly<Record<string, string>>[];
}

function isNullable({ _zod: { def } }: Schema): boolean {
  return (
    def.type === 'nullable' ||
    (def.type === 'optional' && def.innerType !== undefined && isNullable(def.innerType))
  );
}

/** Inputs of the right shape: as many as the field with the most alternatives. */
function valuesOf({ _zod: { def } }: Schema, key: string, answers: Answers): readonly unknown[] {
  switch (def.type) {
    case 'string':
      return answers.texts(key);
    case 'number':
      return [0];
    case 'boolean':
      return [false, true];
    case 'enum':
      return Object.values(def.entries ?? {});
    case 'record':
      // A record of records holds drafts by the key of their line.
      return def.valueType?._zod.def.type === 'record'
        ? answers.drafts(key).map((one) => ({ '1': one }))
        : answers.drafts(key);
    case 'nullable':
    case 'optional':
      return def.innerType ? valuesOf(def.innerType, key, answers) : [];
    case 'array': {
      const values = def.element ? valuesOf(def.element, key, answers) : [];
      // One invalid row refuses all others of the same form.
      return values.some((value) => typeof value === 'object')
        ? values.map((value) => [value])
        : [values.slice(0, 20)];
    }
    case 'object': {
      const shape = Object.entries(def.shape ?? {});
      const combined = (withNull: boolean): readonly unknown[] => {
        const fields = shape.map(([name, schema]) => {
          const isNull = withNull && isNullable(schema);
          return [name, isNull ? [null] : valuesOf(schema, name, answers)] as const;
        });
        const most = Math.max(1, ...fields.map(([, values]) => values.length));
        return Array.from({ length: most }, (_, at) =>
          Object.fromEntries(fields.map(([name, values]) => [name, values[at % values.length]])),
        );
      };
      // First every nullable value is null, as in a form for a new row, then none.
      return shape.some(([, schema]) => isNullable(schema))
        ? [...combined(true), ...combined(false)]
        : combined(false);
    }
    case 'union':
      return (def.options ?? []).flatMap((one) => valuesOf(one, key, answers));
    case 'literal':
      return [...(def.values ?? [])];
    default:
      throw new Error(`the contract has a ${def.type} at ${key}, which nobody here can fill in`);
  }
}

/** Inputs for any method as a sidebar might send them. */
export const inputsFor = (name: MethodName, answers: Answers): readonly unknown[] =>
  // The schemas are zod's; the switch above checks the parts that are used.
  valuesOf(contract[name] as unknown as Schema, '', answers);

// Object.keys loses that the keys are exactly the methods.
export const methodNames = Object.keys(contract) as readonly MethodName[];

/** The kinds differ in their papers, not in how a template is judged and kept. */
const fewTemplates = sampleOf(Object.keys(builtInTemplates), 4);

/** Of the calls about a template those for a few kinds of paper; all other calls. */
export const hasTemplate =
  (name: MethodName) =>
  (input: unknown): boolean =>
    !name.startsWith('template.') ||
    (typeof input === 'object' &&
      input !== null &&
      'kind' in input &&
      fewTemplates.includes(String(input.kind)));
