/**
 * Puts text on the clipboard; false where nothing lets the page do so. Panes and pages from a file may not use the clipboard's own
 * interface, so a selection is copied there instead.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelection(text);
  }
}

function copySelection(text: string): boolean {
  const before = document.activeElement;
  const box = document.createElement('textarea');
  box.value = text;
  box.readOnly = true;
  box.ariaHidden = 'true';
  document.body.append(box);
  box.select();
  try {
    // Deprecated, and the only way left where the clipboard is blocked.
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    box.remove();
    if (before instanceof HTMLElement) before.focus();
  }
}
