import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import * as formWords from '../../../text/forms/form-words';
import { notShown, type TypedText, typeAgain, typedTexts } from '../sending/typed-texts';
import { Button } from './button';
import { Folded } from './section';

/** What was typed in a sidebar of an older version, until it is typed again or discarded. */
export function TypedBefore({ busy }: { readonly busy: boolean }): JSX.Element | null {
  const stored = typedTexts();
  const [texts, show] = useState(() => stored.read() ?? []);
  const keep = (left: readonly TypedText[]): void => {
    if (left.length === texts.length) return;
    stored.keep(left[0] ? left : null);
    show(left);
  };
  // After each wait, when the form is drawn and may have restored them itself.
  useEffect(() => (busy ? undefined : keep(notShown(texts))), [busy]);
  if (busy || !texts[0]) return null;
  return (
    <div class="notice warn">
      <Folded title={formWords.typedBefore}>
        {texts.map(({ label, nth, text }) => (
          <p key={label + nth} style="white-space:pre-wrap">
            {label}: {text}
          </p>
        ))}
      </Folded>
      <Button
        onPress={() => {
          typeAgain(texts);
          keep(notShown(texts));
        }}
      >
        {formWords.typeAgain}
      </Button>
      <Button onPress={() => keep([])}>{formWords.discard}</Button>
    </div>
  );
}
