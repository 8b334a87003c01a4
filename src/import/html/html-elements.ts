/** Elements whose content no person reads on a page, or that only work a page: menus of forms, pictures, scripts. */
export const unreadElements: ReadonlySet<string> = new Set([
  ...['head', 'script', 'style', 'noscript', 'template', 'iframe', 'object', 'embed', 'applet', 'audio', 'video'],
  ...['canvas', 'svg', 'math', 'map', 'select', 'datalist', 'option', 'button', 'textarea', 'input', 'frameset'],
]);

/** Elements that begin and end a line (HTML Standard, 15.3 Rendering, “flow content”). */
export const lineElements: ReadonlySet<string> = new Set([
  ...[
    'address',
    'article',
    'aside',
    'blockquote',
    'body',
    'center',
    'dd',
    'details',
    'dialog',
    'dir',
    'div',
    'dl',
    'dt',
  ],
  ...[
    'fieldset',
    'figcaption',
    'figure',
    'footer',
    'form',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'header',
    'hgroup',
    'hr',
  ],
  ...['legend', 'li', 'listing', 'main', 'menu', 'nav', 'ol', 'p', 'plaintext', 'pre', 'search', 'section', 'summary'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'ul', 'xmp', 'html'],
]);
