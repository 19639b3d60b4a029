import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import * as formWords from '../../../text/forms/form-words';
import { notShown, type TypedTexts, typeAgain, typedTexts } from '../sending/typed-texts';
import { Button } from './button';
import { Folded } from './section';

/** What was typed in a sidebar of an older version, until it is typed again or discarded. */
export function TypedBefore({ busy }: { readonly busy: boolean }): JSX.Element | null {
  const stored = typedTexts();
  const [texts, show] = useState(() => stored.read() ?? {});
  const lines = Object.entries(texts);
  const keep = (left: TypedTexts): void => {
    const count = Object.keys(left).length;
    if (count === lines.length) return;
    stored.keep(count > 0 ? left : null);
    show(left);
  };
  // After each wait, when the form is drawn and may have restored them itself.
  useEffect(() => (busy ? undefined : keep(notShown(texts))), [busy]);
  const again = (): void => {
    typeAgain(texts);
    keep(notShown(texts));
  };
  if (busy || lines.length === 0) return null;
  return (
    <div class="notice warn">
      <Folded title={formWords.typedBefore}>
        {lines.map(([name, text]) => (
          <p key={name} style="white-space:pre-wrap">
            {name}: {text}
          </p>
        ))}
      </Folded>
      <Button onPress={again}>{formWords.typeAgain}</Button>
      <Button onPress={() => keep({})}>{formWords.discard}</Button>
    </div>
  );
}
