// Each function runs inside the page, so it is self-contained.

/**
 * Edges of input boxes with a contrast to their ground under 3 to 1, and placeholders under 4.5 to 1 (WCAG 2.2, 1.4.11 and
 * 1.4.3), which axe does not judge.
 */
export function paleParts(): readonly string[] {
  type Colour = readonly [red: number, green: number, blue: number];
  const channels = (colour: string): readonly number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = channels(colour);
    const parts: Colour = [red, green, blue];
    const [r = 0, g = 0, b = 0] = parts.map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const groundOf = (element: Element | null): string => {
    for (let at = element; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if (colour !== 'transparent' && channels(colour)[3] !== 0) return colour;
    }
    return 'rgb(255, 255, 255)';
  };
  const ratio = (colour: string, ground: string): number => {
    const [light = 0, dark = 0] = [luminance(colour), luminance(ground)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };
  const boxes = [...document.body.querySelectorAll<HTMLElement>('input, select, textarea')].filter(
    (one) => one.checkVisibility() && !one.matches(':disabled, [type="checkbox"], [type="radio"]'),
  );
  const judged = boxes.flatMap((one): readonly (readonly [number, number, string])[] => {
    const hint = one.getAttribute('placeholder');
    const edge = ratio(getComputedStyle(one).borderTopColor, groundOf(one.parentElement));
    const hintRatio = ratio(getComputedStyle(one, '::placeholder').color, groundOf(one));
    return [[3, edge, `edge of ${one.id}`], ...(hint ? [[4.5, hintRatio, hint] as const] : [])];
  });
  return judged.flatMap(([least, found, what]) => (found < least ? [`${found.toFixed(2)} ${what}`] : []));
}

/**
 * Why the focus is not visible (WCAG 2.2, 2.4.7 and 2.4.11): no ring of two pixels with a contrast of 3 to 1 to white,
 * or covered by something. Null if it is visible.
 */
export function unseenFocus(): string | null {
  const at = document.activeElement;
  // In a frame the focus is on one of its own controls.
  if (!at || at === document.body || at instanceof HTMLIFrameElement) return null;
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(at);
  const [red = 0, green = 0, blue = 0] = (outlineColor.match(/[\d.]+/g) ?? []).map(Number);
  // A ring of this darkness or more has a luminance under 0.3, which is 3 to 1 on white.
  const dark =
    0.2126 * (red / 255) ** 2.2 + 0.7152 * (green / 255) ** 2.2 + 0.0722 * (blue / 255) ** 2.2 < 0.3;
  if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2 || !dark)
    return `no ring: ${at.outerHTML}`;
  const { left, top, width, height } = at.getBoundingClientRect();
  // The lower part of a tall box may be under the footer.
  const points = [0.25, 0.5, 0.75].flatMap((part) =>
    [4, height / 2, height - 4].map((down) => document.elementFromPoint(left + width * part, top + down)),
  );
  const uncovered = points.some((one) => one && (at.contains(one) || one.closest('label')?.contains(at)));
  return uncovered ? null : `covered: ${at.outerHTML}`;
}

/**
 * Controls smaller than 24 pixels either way, except links in a sentence and boxes inside their label. Axe's rule (WCAG 2.2,
 * 2.5.8) lets small ones pass that stand apart.
 */
export function smallTargets(): readonly string[] {
  const isInSentence = (one: Element): boolean =>
    one.localName === 'a' && (one.parentElement?.textContent ?? '').trim() !== (one.textContent ?? '').trim();
  return [...document.querySelectorAll<HTMLElement>('a, button, input, select, textarea, summary')]
    .filter((one) => one.checkVisibility() && !isInSentence(one))
    .filter((one) => {
      const target = one.closest('label') ?? one;
      const { width, height } = target.getBoundingClientRect();
      return width < 24 || height < 24;
    })
    .map((one) => one.outerHTML);
}

/** What reaches beyond the window, where no scroll bar leads. */
export function cutOff(): readonly string[] {
  const scrolls = (one: Element): boolean => {
    for (let at = one.parentElement; at && at !== document.body; at = at.parentElement)
      if (/auto|scroll/.test(getComputedStyle(at).overflowX)) return true;
    return false;
  };
  const controls = [
    ...document.querySelectorAll('a, button, input, select, textarea, summary, h1, h2, output'),
  ];
  const beyond = controls.filter((one) => {
    const { left, right, width } = one.getBoundingClientRect();
    return one.checkVisibility() && width > 0 && (left < 0 || right > innerWidth) && !scrolls(one);
  });
  const wider = document.documentElement.scrollWidth - innerWidth;
  return [...(wider > 0 ? [`wider by ${wider}`] : []), ...beyond.map((one) => `cut off: ${one.outerHTML}`)];
}
