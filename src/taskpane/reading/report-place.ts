import { provinceOf, regionsNamed } from '../../codelists/regions';
import type { Region } from '../../model';
import type { ReportPlace } from './typed-place';

/**
 * Looks up a typed name. Official, short and former names are known, with names of places above in front or without; of
 * namesakes the one that bears the name officially is meant. `reportPlace('宣州')` is known, `reportPlace('火星县')` is
 * unknown, `reportPlace('鼓楼区')` is shared by 南京市鼓楼区, 徐州市鼓楼区 and others.
 */
export function reportPlace(typed: string): ReportPlace {
  const name = typed.replace(/\s+/g, '');
  if (name === '') return { kind: 'none' };
  const candidates = regionsNamed(name);
  if (candidates.length === 0) return { kind: 'unknown', name };
  if (candidates.length === 1) return { kind: 'known', name };
  const bearers = candidates.filter((region) => region.name === name);
  const [bearer] = bearers;
  if (bearer && bearers.length === 1) return { kind: 'known', name: fullForm(bearer) };
  return { kind: 'shared', name, choices: candidates.map(fullForm) };
}

/** The shortest of 鼓楼区, 南京市鼓楼区 and 江苏省南京市鼓楼区 that leads to this place alone. */
function fullForm(region: Region): string {
  const below = `${region.level === 'province' ? '' : (region.parentName ?? '')}${region.name}`;
  const whole = `${provinceOf(region)?.name ?? ''}${below}`;
  return [region.name, below].find((form) => leadsOnlyTo(form, region)) ?? whole;
}

function leadsOnlyTo(form: string, region: Region): boolean {
  const found = regionsNamed(form);
  return found.length === 1 && found[0] === region;
}
