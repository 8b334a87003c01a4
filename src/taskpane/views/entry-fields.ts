import { html, nothing, type TemplateResult } from 'lit';
import { indicators } from '../../codelists/indicators';
import { fill, type Messages } from '../../messages';
import { aliasesIn, type Diagnostic, type IndicatorMeasure } from '../../model';
import type { OwnEntry } from '../dictionary/own-dictionary';

const measures = ['flow', 'stock', 'rate'] as const satisfies readonly IndicatorMeasure[];
const betters = ['more', 'less'] as const;

const groups: readonly string[] = [...new Set(indicators.map(({ group }) => group))];

export const emptyEntry: OwnEntry = { name: '', aliases: [], unit: null, group: null, measure: null, better: null };

/** The fields of an entry of the dictionary; `entryIn` reads them back. Fields that stay empty are as the product's dictionary has them. */
export function entryFields(
  entry: OwnEntry,
  { taskpane: { dictionary: wording }, workbook }: Messages,
  problems: readonly string[],
): TemplateResult {
  const { fields, measureNames, betterNames, open } = wording;
  const text = (name: 'name' | 'aliases' | 'unit' | 'group', value: string, list?: string): TemplateResult => html`
    <div class=${name === 'name' || name === 'aliases' ? 'wide' : ''}>
      <label for="entry-${name}">${fields[name]}</label>
      <input
        id="entry-${name}"
        name=${name}
        .value=${value}
        autocomplete="off"
        spellcheck="false"
        list=${list ?? nothing}
        placeholder=${name === 'aliases' ? wording.aliasesHint : nothing}
        aria-describedby=${problems.length > 0 ? 'entry-problems' : nothing}
        aria-invalid=${problems.length > 0 && (name === 'name' || name === 'aliases') ? 'true' : nothing}
      />
    </div>
  `;
  const choice = (
    name: 'measure' | 'better',
    value: string | null,
    choices: readonly (readonly [string, string])[],
  ): TemplateResult => html`
    <div>
      <label for="entry-${name}">${fields[name]}</label>
      <select id="entry-${name}" name=${name}>
        <option value="" ?selected=${value === null}>${open}</option>
        ${choices.map(([one, label]) => html`<option value=${one} ?selected=${one === value}>${label}</option>`)}
      </select>
    </div>
  `;
  return html`
    <div class="fields" aria-label=${workbook.parameters.indicators} role="group">
      ${text('name', entry.name, 'names')} ${text('aliases', entry.aliases.join('、'))}
      ${text('unit', entry.unit ?? '')} ${text('group', entry.group ?? '', 'groups')}
      ${choice(
        'measure',
        entry.measure,
        measures.map((one) => [one, measureNames[one]]),
      )}
      ${choice(
        'better',
        entry.better,
        betters.map((one) => [one, betterNames[one]]),
      )}
    </div>
    <datalist id="names">${indicators.map(({ name }) => html`<option value=${name}></option>`)}</datalist>
    <datalist id="groups">${groups.map((name) => html`<option value=${name}></option>`)}</datalist>
    ${problemList(problems)}
  `;
}

/** What is wrong, beneath the fields and told as it comes. */
export function problemList(problems: readonly string[]): TemplateResult {
  return html`<div id="entry-problems" role="alert">
    ${problems.map((problem) => html`<p class="refusal">${problem}</p>`)}
  </div>`;
}

/** The entry that the fields in this part of a page hold. */
export function entryIn(part: ParentNode): OwnEntry {
  const text = (name: string): string =>
    part.querySelector<HTMLInputElement | HTMLSelectElement>(`[name=${name}]`)?.value.trim() ?? '';
  return {
    name: text('name'),
    aliases: aliasesIn(text('aliases')),
    unit: text('unit') || null,
    group: text('group') || null,
    measure: measures.find((one) => one === text('measure')) ?? null,
    better: betters.find((one) => one === text('better')) ?? null,
  };
}

/** Diagnostics of an entry in words. */
export function problemTexts(problems: readonly Diagnostic[], { diagnostics }: Messages): readonly string[] {
  return problems.map(({ code, facts }) => fill(diagnostics[code], facts));
}
