import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { ShownSelfCheck } from '../../rpc/shown-self-check';
import { selfCheckText as words } from '../../text/self-check/self-check-text';
import { Button } from '../ui/page/button';
import { usePage } from '../ui/page/page-context';
import { Chip, Folded, Notice, Section } from '../ui/page/section';

/** The table of a self-check, how fast Google answered, and all of it as a text to send. */
export function SelfCheckResult({ result }: { readonly result: ShownSelfCheck }): JSX.Element {
  const page = usePage();
  const area = useRef<HTMLTextAreaElement>(null);
  const { summary, isSound, rows, speeds, text } = result;
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      page.say(words.copied, 'good');
    } catch {
      // Google's frame may forbid it; the selected text can be copied by hand.
      area.current?.select();
      page.say(words.notCopied, 'plain');
    }
  };
  return (
    <>
      <Notice tone={isSound ? 'good' : 'warn'}>{summary}</Notice>
      <Section title={words.table}>
        <ul class="lines">
          {rows.map(({ name, expected, verdict, found, remedy }) => (
            <li key={name}>
              <div class="split">
                <strong>{name}</strong>
                <Chip tone={verdict.tone}>{verdict.text}</Chip>
              </div>
              <small>
                {words.expected}: {expected}
              </small>
              {found !== '' && (
                <small>
                  {words.found}: {found}
                </small>
              )}
              {remedy !== '' && (
                <small>
                  {words.remedy}: {remedy}
                </small>
              )}
            </li>
          ))}
        </ul>
      </Section>
      <Folded title={words.speed}>
        <ul class="lines">
          {speeds.map(({ name, time }) => (
            <li key={name}>
              <div class="split">
                <span>{name}</span>
                <span>{time}</span>
              </div>
            </li>
          ))}
        </ul>
      </Folded>
      <label>
        {words.result}
        <textarea ref={area} rows={4} readOnly value={text} />
      </label>
      <Button onPress={() => void copy()}>{words.copy}</Button>
    </>
  );
}
