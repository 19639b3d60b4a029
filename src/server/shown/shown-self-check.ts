import type { SelfCheck } from '../../application/self-check/trials';
import type { Finding, Verdict } from '../../domain/self-check/assumption';
import { joined } from '../../domain/text/joined';
import type { ShownFinding, ShownSelfCheck } from '../../rpc/shown-self-check';
import { assumptionWords } from '../../text/self-check/assumption-words';
import { timingNames, selfCheckText as words } from '../../text/self-check/self-check-text';
import { shownIso } from '../../text/shown-date';

const tones = { 'as-expected': 'good', otherwise: 'warn', failed: 'bad', untried: 'plain' } as const;

/** The result in words, and the same as one text to send to somebody. */
export function shownSelfCheck({ at, findings, latencies, took }: SelfCheck): ShownSelfCheck {
  const rows = findings.map(shownFinding);
  const speeds = latencies.map(({ timing, median }) => ({
    name: timingNames[timing],
    time: words.seconds(median),
  }));
  const tried = findings.filter(({ verdict }) => verdict !== 'untried');
  const others = tried.filter(({ verdict }) => verdict !== 'as-expected').length;
  const summary = others === 0 ? words.allGood(tried.length) : words.summary(others, tried.length);
  const seconds = words.took(Math.ceil(took / 1000));
  const text = [
    `${words.title}, ${shownIso(at.slice(0, 10))} ${at.slice(11, 16)}. ${seconds}`,
    summary,
    '',
    ...rows.map(({ name, verdict, found, remedy }) =>
      joined(' ', `${name}: ${verdict.text}.`, found, remedy),
    ),
    '',
    ...speeds.map(({ name, time }) => `${name}: ${time}`),
  ].join('\n');
  return { summary, isSound: others === 0, seconds, rows, speeds, text };
}

function shownFinding({ assumption, verdict, figures }: Finding): ShownFinding {
  const { name, expected, otherwise, remedy, found } = assumptionWords[assumption];
  const seen: Readonly<Record<Verdict, string>> = {
    'as-expected': found?.(figures) ?? '',
    otherwise: verdict === 'otherwise' ? otherwise(figures) : '',
    failed: words.refused,
    untried: words.untried,
  };
  return {
    name,
    expected,
    verdict: { tone: tones[verdict], text: words.verdict[verdict] },
    found: seen[verdict],
    remedy: verdict === 'otherwise' || verdict === 'failed' ? remedy : '',
  };
}
