// Each function runs inside the page, so it is self-contained.

/** Visible controls without an accessible name. */
export function namelessControls(): readonly string[] {
  const controls = [...document.querySelectorAll<HTMLElement>('a, button, input, select, textarea, summary')];
  const nameOf = (control: HTMLElement): string => {
    const labels =
      'labels' in control && control.labels instanceof NodeList
        ? [...control.labels].map((label) => label.textContent)
        : [];
    return [
      control.getAttribute('aria-label'),
      ...labels,
      control.matches('a, button, summary') ? control.textContent : '',
    ]
      .join(' ')
      .trim();
  };
  return controls.filter((one) => one.checkVisibility() && nameOf(one) === '').map((one) => one.outerHTML);
}

/**
 * Visible texts and placeholders with a contrast to their background under 4.5 to 1, and edges of input boxes under 3
 * to 1 (WCAG 2.2, 1.4.3 and 1.4.11). Opacity counts.
 */
export function paleParts(): readonly string[] {
  type Colour = readonly [red: number, green: number, blue: number];
  const channels = (colour: string): readonly number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const rgb = (colour: string): Colour => {
    const [red = 0, green = 0, blue = 0] = channels(colour);
    return [red, green, blue];
  };
  const luminance = (colour: Colour): number => {
    const [red = 0, green = 0, blue = 0] = colour.map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const above = (element: Element): readonly Element[] => {
    const found: Element[] = [];
    for (let at: Element | null = element; at; at = at.parentElement) found.push(at);
    return found;
  };
  const behind = (element: Element | null): Colour => {
    const painted = element
      ? above(element).find((one) => {
          const colour = getComputedStyle(one).backgroundColor;
          return colour !== 'transparent' && channels(colour)[3] !== 0;
        })
      : undefined;
    return painted ? rgb(getComputedStyle(painted).backgroundColor) : [255, 255, 255];
  };
  const ratio = (element: Element, colour: string, ground: Element | null): number => {
    const opacity = above(element).reduce((all, one) => all * Number(getComputedStyle(one).opacity), 1);
    const back = behind(ground);
    const [red, green, blue] = rgb(colour);
    const faded: Colour = [
      red * opacity + back[0] * (1 - opacity),
      green * opacity + back[1] * (1 - opacity),
      blue * opacity + back[2] * (1 - opacity),
    ];
    const [light = 0, dark = 0] = [luminance(faded), luminance(back)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };
  const holdsText = (element: Element): boolean =>
    [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
    );
  const visible = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
    (one) => one.checkVisibility() && !one.matches('option, :disabled, script, style'),
  );
  const judged = visible.flatMap((one): readonly (readonly [number, number, string])[] => {
    const text = (one.textContent ?? '').slice(0, 40);
    const style = getComputedStyle(one);
    if (one.matches('input, select, textarea')) {
      const hint = one.getAttribute('placeholder');
      const native = one.matches('[type="checkbox"], [type="radio"]');
      return [
        [4.5, ratio(one, style.color, one), one.id],
        ...(hint
          ? [[4.5, ratio(one, getComputedStyle(one, '::placeholder').color, one), hint] as const]
          : []),
        ...(native
          ? []
          : [[3, ratio(one, style.borderTopColor, one.parentElement), `edge of ${one.id}`] as const]),
      ];
    }
    return holdsText(one) ? [[4.5, ratio(one, style.color, one), text]] : [];
  });
  return judged.flatMap(([least, found, what]) => (found < least ? [`${found.toFixed(2)} ${what}`] : []));
}

/** Duplicate IDs, and references (labels, descriptions, lists) to a missing ID. */
export function brokenReferences(): readonly string[] {
  const ids = [...document.querySelectorAll('[id]')].map((one) => one.id);
  const doubled = ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `twice: ${id}`);
  const attributes = ['for', 'list', 'aria-describedby', 'aria-labelledby', 'aria-controls'];
  const dangling = attributes.flatMap((name) =>
    [...document.querySelectorAll(`[${name}]`)].flatMap((one) =>
      (one.getAttribute(name) ?? '')
        .split(/\s+/)
        .filter((id) => !ids.includes(id))
        .map((id) => `${name}: ${id}`),
    ),
  );
  return [...doubled, ...dangling];
}

/**
 * Why the focus is not visible (WCAG 2.2, 2.4.7 and 2.4.11): no ring of two pixels with a contrast of 3 to 1 to white,
 * or covered by something. Null if it is visible.
 */
export function unseenFocus(): string | null {
  const at = document.activeElement;
  if (!at || at === document.body) return null;
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

/** Controls smaller than 24 pixels either way (WCAG 2.2, 2.5.8), except links in text and boxes inside their label. */
export function smallTargets(): readonly string[] {
  return [...document.querySelectorAll<HTMLElement>('button, input, select, textarea, summary')]
    .filter((one) => one.checkVisibility())
    .filter((one) => {
      const target = one.closest('label') ?? one;
      const { width, height } = target.getBoundingClientRect();
      return width < 24 || height < 24;
    })
    .map((one) => one.outerHTML);
}
