import type { Failure } from '../../domain/failure';
import { andThen, failure, mapValue, type Outcome } from '../../domain/outcome';
import type { Ports } from '../ports';
import { underLock } from '../rows/under-lock';
import type { ProvinceFacts } from './open-province';
import { idOf, listedRegisters, writeList } from './province-list';

/** Takes a register off the list; its spreadsheet stays as it is. */
export const removeRegister = (
  ports: Ports,
  { link }: { readonly link: string },
): Outcome<ProvinceFacts, Failure> =>
  underLock(ports, () =>
    andThen(listedRegisters(ports), (listed) => {
      const others = listed.filter((register) => idOf(register.link) !== idOf(link));
      if (others.length === listed.length) return failure({ code: 'not-found', id: link });
      writeList(ports, others, listed.length);
      return mapValue(listedRegisters(ports), (registers) => ({ registers }));
    }),
  );
