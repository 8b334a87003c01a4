import { html, type TemplateResult } from 'lit';
import type { TextRun } from '../reading/marked-text';

/** A passage of the report with its figures marked. Runs become text nodes: nothing in a report is ever markup. */
export function markedPassage(runs: readonly TextRun[]): TemplateResult {
  return html`${runs.map((run) => (run.field === null ? run.text : html`<mark data-field=${run.field}>${run.text}</mark>`))}`;
}
