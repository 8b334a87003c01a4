/** Text as XML holds it, with control characters in the form in which Excel writes them. `a<\u0001` is `a&lt;_x0001_`. */
export function xmlText(text: string): string {
  return text.replace(/[&<>\0-\x08\x0B-\x1F]/g, (letter) => entities[letter] ?? control(letter));
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function control(letter: string): string {
  return `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
