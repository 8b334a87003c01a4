import { hasAny, RESPECTIVELY } from './kinds';
import { yearsOf } from './context/run-of-years';
import type { Mention } from './mentions';
import type { ItemView, Reading } from './patterns/pattern';
import { withNumbers } from './patterns/readings';
import type { ReadingContext } from './reading-context';
import { isDimension, isSameDimension, type Dimension } from './same-dimension';
import type { ClauseFacts } from './says';

/** A reading with what its own number says of time or place. */
export interface SpreadReading {
  readonly reading: Reading;
  readonly said: Partial<Pick<ClauseFacts, 'period' | 'place'>>;
}

/**
 * Hands a list of numbers to a list of periods or places of one subject: 一季度、上半年GDP增速分别为5.1%、5.6%; 全省、全市分别增长5.2%、5.9%. Null
 * for any other reading.
 */
export function spread(
  text: string,
  view: ItemView,
  reading: Reading,
  context: ReadingContext,
): readonly SpreadReading[] | null {
  if (reading.kind !== 'levels' && reading.kind !== 'growths') return null;
  const { numbers } = reading;
  const members = view.subject?.members.length ?? view.current.length;
  if (numbers.length < 2 || members > 1) return null;
  const own = listIn(text, view.item.head);
  // 一季度、上半年，GDP增速分别为5.1%、5.6%.
  const handsOut = hasAny(view.item.headKinds, RESPECTIVELY);
  const listed = (own.length === 0 && handsOut ? listIn(text, view.item.before) : own).flatMap(eachIn);
  if (listed.length !== numbers.length) return null;
  const parts = listed.map((mention, i): SpreadReading => {
    const said =
      mention.kind === 'period'
        ? { period: context.notePeriod(mention) }
        : { place: { region: context.notePlace(mention) } };
    return { reading: withNumbers(reading, numbers.slice(i, i + 1)), said };
  });
  context.run.list(parts.flatMap(({ said }) => said.period ?? []));
  return parts;
}

/** The longest run of periods, or of places, that 、 or 和 join. */
function listIn(text: string, head: readonly Mention[]): readonly Dimension[] {
  let longest: readonly Dimension[] = [];
  let run: Dimension[] = [];
  let isJoined = false;
  for (const mention of head) {
    if (isDimension(mention)) {
      if (!isJoined || !isSameDimension(run[0], mention)) run = [];
      run.push(mention);
      if (run.length > longest.length) longest = run;
      isJoined = false;
    } else isJoined = isJoiner(text, mention);
  }
  return longest.length > 1 ? longest : [];
}

function eachIn(mention: Dimension): Dimension | readonly Dimension[] {
  return mention.kind === 'period' && mention.extent.kind === 'years' ? yearsOf(mention) : mention;
}

function isJoiner(text: string, mention: Mention): boolean {
  if (mention.kind === 'mark') return mention.mark === '、';
  return mention.kind === 'text' && /^末?(?:和|与|及|以及)$/.test(text.slice(mention.start, mention.end));
}
