/**
 * Runs in a page with forced colours. What can no longer be seen there: controls without an edge or an underline, states
 * that differ from their neighbours by colour alone, and empty boxes that only a background drew.
 */
export function vanishing(): readonly string[] {
  const named = (what: string, element: Element): string =>
    `${what}: ${element.className || element.localName} ${(element.textContent ?? '').trim().slice(0, 30)}`;
  const visible = [...document.body.querySelectorAll<HTMLElement>('*')].filter((one) =>
    one.checkVisibility(),
  );
  const hasEdge = (element: Element): boolean => {
    const { borderTopWidth, borderTopStyle, borderBottomWidth, borderBottomStyle, textDecorationLine } =
      getComputedStyle(element);
    const isDrawn = (width: string, style: string): boolean =>
      Number.parseFloat(width) >= 1 && style !== 'none';
    return (
      isDrawn(borderTopWidth, borderTopStyle) ||
      isDrawn(borderBottomWidth, borderBottomStyle) ||
      textDecorationLine.includes('underline')
    );
  };
  const isNative = (element: Element): boolean =>
    element.matches('[type="checkbox"], [type="radio"], summary');
  const edgeless = visible
    .filter((one) => one.matches('button, input, select, textarea, a') && !isNative(one))
    // Rows of a list or a table have its lines.
    .filter(
      (one) =>
        !hasEdge(one) &&
        ![one.closest('li, td, th'), one.closest('ul, tr')].some((row) => row && hasEdge(row)),
    )
    .map((one) => named('no edge', one));

  /** Everything of a look that forced colours leave, and the forced colours themselves. */
  const lookOf = (element: Element): string => {
    const style = getComputedStyle(element);
    return [
      style.fontWeight,
      style.borderTopWidth,
      style.borderTopStyle,
      style.borderBottomWidth,
      style.borderBottomColor,
      style.backgroundColor,
      style.color,
      style.textDecorationLine,
      style.outlineStyle,
    ].join();
  };
  const isOn = (element: Element): boolean =>
    element.matches('[aria-pressed="true"], [aria-selected="true"], :is(a, button)[aria-current]');
  const alike = visible.filter((one) => {
    if (!isOn(one)) return false;
    const neighbours = [...(one.parentElement?.children ?? [])].filter(
      (other) => other !== one && other.localName === one.localName && !isOn(other),
    );
    return neighbours.some((other) => lookOf(other) === lookOf(one));
  });

  const blank = visible.filter((one) => {
    const style = getComputedStyle(one);
    const { width, height } = one.getBoundingClientRect();
    const isBox =
      width > 2 && height > 2 && one.childElementCount === 0 && (one.textContent ?? '').trim() === '';
    const isPainted = one.style.background !== '' || one.matches('i, b, span:not([aria-hidden])');
    return (
      isBox &&
      isPainted &&
      !one.matches('input, select, textarea, svg *, canvas, iframe, img') &&
      !hasEdge(one) &&
      style.forcedColorAdjust !== 'none'
    );
  });
  return [
    ...edgeless,
    ...alike.map((one) => named('as its neighbours', one)),
    ...blank.map((one) => named('empty box', one)),
  ];
}
