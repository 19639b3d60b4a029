import type { Failure } from '../../domain/failure';
import { mapValue, type Outcome, success } from '../../domain/outcome';
import type { PaperKindCode } from '../../register/papers/paper-kinds';
import type { PaperSources, SourceName } from '../../templates/papers/paper-sources';
import { paperForms } from '../../templates/papers/registry';
import { type AnySnapshot, readPaperSources, sourcesOf, sourceTables } from '../papers/paper-sources';
import type { Ports } from '../ports';
import { settingsOf } from '../rows/conference-context';
import { sampleConference } from './sample-rows';

/** Sources of the papers that test a template. */
export interface JudgingSources {
  readonly sources: PaperSources;
  /** The register has no conference. */
  readonly isSample: boolean;
  /** The office's own columns in this sheet. */
  addedHeaders(name: SourceName): readonly string[];
}

/** The office's own columns in the sheets of a paper. */
export const headersFor = ({ addedHeaders }: JudgingSources, kind: PaperKindCode): readonly string[] => [
  ...new Set(paperForms[kind].needs.flatMap(addedHeaders)),
];

/** The current conference with its rows, or a sample conference. */
export function judgingSources(ports: Ports, kind: PaperKindCode): Outcome<JudgingSources, Failure> {
  const { needs } = paperForms[kind];
  const context = readPaperSources(ports, null, needs);
  if (context.ok) {
    const { sources, sheets } = context.value;
    return success({
      sources,
      isSample: false,
      addedHeaders: (name) => sheets.get(sourceTables[name].tab)?.addedHeaders ?? [],
    });
  }
  if (context.failure.code !== 'no-conference') return context;
  return mapValue(settingsOf(ports), (settings) => {
    const headers = new Map<SourceName, readonly string[]>();
    for (const name of needs) {
      const sheet: Outcome<AnySnapshot, Failure> = ports.register.read(sourceTables[name]);
      if (sheet.ok) headers.set(name, sheet.value.addedHeaders);
    }
    return {
      sources: sourcesOf(ports, sampleConference(ports.clock.today()), settings),
      isSample: true,
      addedHeaders: (name) => headers.get(name) ?? [],
    };
  });
}
