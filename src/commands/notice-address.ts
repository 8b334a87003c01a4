/**
 * The address of the window that shows a text, beside the page of the commands. The text stands behind `#`, so that no server is told it.
 *
 * @example noticeAddress('https://host/commands.html', '没有写入') // 'https://host/notice.html#%E6%B2%A1…'
 */
export function noticeAddress(page: string, text: string): string {
  const address = new URL('notice.html', page);
  address.hash = encodeURIComponent(text);
  return address.href;
}

/** The text of such an address; '' where it holds none, or what is no text. */
export function noticeOf(address: string): string {
  try {
    return decodeURIComponent(new URL(address).hash.slice(1));
  } catch {
    return '';
  }
}
