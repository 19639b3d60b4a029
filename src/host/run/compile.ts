import vm from 'node:vm';

const compiled = new Map<string, vm.Script>();

/** Compiles a text once in this process; many hosts run the same bundle. */
export function compile(source: string, filename: string): vm.Script {
  const key = `${filename}\n${source}`;
  const earlier = compiled.get(key);
  if (earlier) return earlier;
  const script = new vm.Script(source, { filename });
  compiled.set(key, script);
  return script;
}
