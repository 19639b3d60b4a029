import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { lazyModules } from '../../src/build/lazy-modules';
import { builtHost, setUp } from '../support/host/journey';
import { hostOf } from '../support/host/script-host';

const run = (script: string, expression: string): unknown => {
  const context = createContext({});
  new Script(script).runInContext(context);
  return new Script(expression).runInContext(context);
};

describe('lazyModules', () => {
  it('runs a module and those that it imports once, when first asked, and nothing before', async () => {
    const { script } = await lazyModules('src/domain/calendar/deadlines.ts');
    expect(run(script, 'Object.keys(used_).length')).toBe(0);
    expect(
      run(
        script,
        'use_("src/domain/calendar/deadlines.ts") === use_("src/domain/calendar/deadlines.ts") && Object.keys(used_).sort().join()',
      ),
    ).toBe(
      'src/domain/calendar/calendar-date.ts,src/domain/calendar/deadlines.ts,src/domain/calendar/working-days.ts',
    );
  });

  it('says what each module exports', async () => {
    const { kinds, name } = await lazyModules('src/domain/outcome.ts');
    expect(kinds[name]).toEqual({ failure: 'function', success: 'function' });
  });

  it('takes of a library what is used, and runs it with the module that uses it', async () => {
    const { script } = await lazyModules('src/rpc/contract.ts');
    expect(script.length).toBeLessThan(60_000);
    expect(
      run(script, 'use_("src/rpc/contract.ts").contract["petition.open"].input.safeParse({}).success'),
    ).toBe(true);
  });
});

describe('the built server', () => {
  it('runs for one kind of call what that needs, and neither set-up nor papers nor mail', () => {
    const built = builtHost();
    setUp(built);
    const script = readFileSync('dist/Code.js', 'utf8');
    const asking = 'function usedBy(name, ...args) { globalThis[name](...args); return Object.keys(used_); }';
    const host = hostOf({ 'Code.js': `${script}\n${asking}` }, { state: built.snapshot().state });
    const used = (...args: readonly string[]): readonly unknown[] => {
      const { status, value } = host.run('usedBy', args, { as: 'menu' });
      return status === 'ok' && Array.isArray(value) ? value : [status];
    };
    expect(used('onOpen')).toEqual(['src/server/main.ts', 'src/text/menu.ts', 'src/server/menu.ts']);
    const opening = used('rpc', JSON.stringify({ version: 1, name: 'petition.open', input: {} }));
    expect(opening).toContain('src/application/petitions/open-petition-form.ts');
    expect(opening.filter((name) => /set-up|templates|invitation|letters/.test(String(name)))).toEqual([]);
  });
});
