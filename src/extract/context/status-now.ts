import type { ObservationStatus, Provenance } from '../../model';
import type { PeriodReading } from './carried-period';

/** A status, and where it was read. */
export interface StatusReading {
  readonly status: ObservationStatus;
  readonly from: Provenance;
}

/** A time of its own that is not ahead is looked back on, in a plan, too: “十三五”时期，…. */
const NAMED: ReadonlySet<Provenance> = new Set(['stated', 'sentence', 'paragraph']);

/**
 * The status of a figure: what its own clause says, else its sentence, its section, its period. 预计由2006年的1.68亿元增加到4.75亿元 expects the
 * later of the two alone: a figure may be of the one that `isEarlier`. Its section may be on what is aimed at.
 */
export function statusOf(
  own: ObservationStatus | null,
  ofSentence: ObservationStatus | null,
  period: Pick<PeriodReading, 'from' | 'ahead'>,
  isEarlier: boolean,
  isTargetSection: boolean,
): StatusReading {
  const heard = own ?? ofSentence;
  const said = isEarlier && heard === 'estimated' ? 'actual' : heard;
  const aimed = isTargetSection && (period.from === 'section' || period.ahead);
  const from: Provenance = own === null ? 'sentence' : 'stated';
  if (said === 'estimated' && !aimed) return { status: 'estimated', from };
  if (said !== null && said !== 'estimated') return { status: said, from };
  if (aimed || (isTargetSection && !NAMED.has(period.from))) return { status: 'target', from: 'section' };
  if (period.ahead) return { status: 'target', from: 'period' };
  return BY_DEFAULT;
}

const BY_DEFAULT: StatusReading = { status: 'actual', from: 'default' };
