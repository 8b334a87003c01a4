import { css, html, nothing, type TemplateResult } from 'lit';
import { fill, type Messages } from '../../messages';
import { messageBar } from './message-bar';

export const confirmTogetherStyles = css`
  .together fluent-message-bar {
    margin-block: var(--spacingVerticalXS);
  }
  .together .take-back {
    margin-inline-start: var(--spacingHorizontalS);
    min-inline-size: 0;
  }
  .confirm-all {
    margin-block: var(--spacingVerticalXS);
  }
`;

/** One button for all rows of a list that are to be checked, once a person has looked through them. */
export function confirmAll(
  count: number,
  { taskpane: { confirming } }: Messages,
  confirm: () => void,
): TemplateResult | typeof nothing {
  if (count < 2) return nothing;
  return html`<fluent-button size="small" class="confirm-all" @click=${confirm}
    >${fill(confirming.all, { count })}</fluent-button
  >`;
}

/** What came of it, with the way back; `rows` is null where that is no news any more. */
export function confirmedTogether(
  rows: readonly string[] | null,
  { taskpane: { confirming } }: Messages,
  takeBack: () => void,
): TemplateResult {
  const told = (count: number): TemplateResult =>
    messageBar(
      'success',
      html`${fill(confirming.together, { count })}
        <fluent-button size="small" class="take-back" @click=${takeBack}>${confirming.takeBack}</fluent-button>`,
    );
  return html`<div class="together" role="status">${rows === null ? nothing : told(rows.length)}</div>`;
}
