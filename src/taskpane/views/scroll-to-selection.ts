/**
 * Brings the selection of a text box to the middle of it. Browsers offer nothing for this, so its place is measured: a
 * copy of the box, unseen, holds the text up to the selection's end.
 */
export function scrollToSelection(box: HTMLTextAreaElement): void {
  const copy = box.cloneNode() as HTMLTextAreaElement;
  copy.ariaHidden = 'true';
  copy.tabIndex = -1;
  const { style } = copy;
  style.position = 'absolute';
  style.visibility = 'hidden';
  style.blockSize = '0';
  style.minBlockSize = '0';
  // The box's own width less its scrollbar, so that lines break at the same places.
  style.boxSizing = 'border-box';
  style.inlineSize = `${box.clientWidth}px`;
  style.maxInlineSize = 'none';
  style.overflow = 'hidden';
  box.after(copy);
  copy.value = box.value.slice(0, box.selectionEnd);
  const bottom = copy.scrollHeight;
  copy.remove();
  box.scrollTop = bottom - box.clientHeight / 2;
}
