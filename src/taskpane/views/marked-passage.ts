import { html, type TemplateResult } from 'lit';
import type { Passage, PassageRun } from '../reading/passage';

/** A passage of the report with its figures marked. Runs become text nodes: nothing in a report is ever markup. */
export function markedPassage({ runs }: Passage): TemplateResult {
  return html`${runs.map(shownRun)}`;
}

function shownRun({ text, field, aside }: PassageRun): TemplateResult {
  const content = field === null ? html`${text}` : html`<mark data-field=${field}>${text}</mark>`;
  return aside ? html`<span class="aside">${content}</span>` : content;
}
