import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../messages';
import type { ObservationRow } from '../reading/observation-row';
import type { RowActions, ShownExplanation } from './observation-list';
import type { RowJumps } from './row-jumps';

/** Where a row stands, and what is known of it. */
export interface FootOf {
  readonly row: ObservationRow;
  /** Its place in the extraction, and among the rows of the list. */
  readonly at: number;
  readonly place: number;
  readonly jumps: RowJumps;
  readonly actions: RowActions | null;
  readonly explanation: ShownExplanation | null;
}

/** What can be done with a row, what is doubtful in it, and its account where one was asked for. */
export function rowFoot(
  { row, at, place, jumps, actions, explanation }: FootOf,
  messages: Messages,
): TemplateResult | typeof nothing {
  const { table, correction, confirming, explain, naming } = messages.taskpane;
  const isExplained = explanation?.row === row.id;
  const { jump } = table;
  return html`
    <div class="foot">
      ${jumps.button(place, { label: jump.label, hint: jump.hint })}
      ${
        actions === null
          ? nothing
          : html`${
              row.review || row.confirmed
                ? jumps.otherButton(
                    place,
                    row.confirmed ? confirming.withdraw : confirming.open,
                    () => {
                      actions.confirm(row);
                    },
                    { hint: confirming.hint },
                  )
                : nothing
            }
            ${jumps.otherButton(place, correction.open, () => {
              actions.correct(row, at);
            })}
            ${jumps.otherButton(
              place,
              explain.open,
              () => {
                actions.explain(row, at);
              },
              { isOpen: isExplained },
            )}
            ${
              row.core
                ? nothing
                : jumps.otherButton(place, naming.open, () => {
                    actions.name(row);
                  })
            }`
      }
      ${row.leftOut ? html`<fluent-badge appearance="tint" size="small">${correction.leftOut}</fluent-badge>` : nothing}
      ${row.review ? html`<fluent-badge appearance="tint" size="small" color="warning">${table.check}</fluent-badge>` : nothing}
      ${row.confirmed ? html`<fluent-badge appearance="tint" size="small" color="success">${confirming.done}</fluent-badge>` : nothing}
      ${row.notes.length === 0 ? nothing : html`<span class="quiet ${row.review ? 'notes' : ''}">${row.notes.join(' · ')}</span>`}
    </div>
    ${
      isExplained
        ? html`<div role="status">
            <ul class="why" aria-label=${explain.open}>
              ${(explanation.sentences ?? [explain.running]).map((sentence) => html`<li>${sentence}</li>`)}
            </ul>
          </div>`
        : nothing
    }
  `;
}
