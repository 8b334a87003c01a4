import { SaxesParser } from 'saxes';

/** Elements open at one time: a document of people has some twenty; the reader of .docx calls itself for each. */
const DEEPEST = 256;

class Unsound extends Error {}

/**
 * True where a part is well-formed XML (XML 1.0) that defines no entities and nests no deeper than people do. What is not would take
 * the reader of documents long to refuse.
 *
 * @example isSoundXml('<a><b/></a>') // true
 */
export function isSoundXml(xml: string): boolean {
  const refuse = (): never => {
    throw new Unsound();
  };
  const parser = new SaxesParser({ xmlns: false });
  let depth = 0;
  parser.on('error', refuse);
  parser.on('doctype', refuse);
  parser.on('opentag', () => {
    depth += 1;
    if (depth > DEEPEST) refuse();
  });
  parser.on('closetag', () => {
    depth -= 1;
  });
  try {
    parser.write(xml).close();
    return true;
  } catch (error) {
    if (error instanceof Unsound) return false;
    throw error;
  }
}
