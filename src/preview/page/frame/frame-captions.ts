import { buttonCaption } from '../../captions/button-captions';

// Drawn by the style alone, since the elements belong to the sidebar.
const style = document.createElement('style');
style.textContent =
  '[data-caption]::after { content: attr(data-caption); display: block; font-size: 11px; font-weight: 400; line-height: 1.3; }';

function mark(isOn: boolean): void {
  for (const button of document.querySelectorAll<HTMLElement>('button')) {
    const caption = isOn ? buttonCaption(button.textContent ?? '') : undefined;
    if (caption === undefined) delete button.dataset.caption;
    else button.dataset.caption = caption;
  }
}

const observer = new MutationObserver(() => mark(true));

/** Puts English under the main buttons and the tabs of a sidebar, and follows their changes. */
export function showCaptions(isOn: boolean): void {
  observer.disconnect();
  style.remove();
  mark(isOn);
  if (!isOn) return;
  document.head.append(style);
  observer.observe(document.body, { childList: true, characterData: true, subtree: true });
}
