// Each function runs inside the page, so it holds everything it needs.

/** Visible controls that a screen reader could not name. */
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

/** Visible texts whose contrast with what lies behind them is under 4.5 to 1 (WCAG 2.2, 1.4.3). */
export function paleTexts(): readonly string[] {
  const channels = (colour: string): readonly number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const behind = (element: Element | null): string => {
    for (let at = element; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if (colour !== 'transparent' && channels(colour)[3] !== 0) return colour;
    }
    return 'rgb(255, 255, 255)';
  };
  const holdsText = (element: Element): boolean =>
    [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
    );
  return [...document.body.querySelectorAll('*')]
    .filter(
      (one) => holdsText(one) && one.checkVisibility() && !one.matches('option, :disabled, script, style'),
    )
    .flatMap((one) => {
      const [light = 0, dark = 0] = [luminance(getComputedStyle(one).color), luminance(behind(one))].sort(
        (a, b) => b - a,
      );
      const ratio = (light + 0.05) / (dark + 0.05);
      return ratio < 4.5 ? [`${ratio.toFixed(2)} ${(one.textContent ?? '').slice(0, 40)}`] : [];
    });
}

/** Controls smaller than 24 pixels either way (WCAG 2.2, 2.5.8); a link in text and a box inside its label may be. */
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
