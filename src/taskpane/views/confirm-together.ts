import { css, html, nothing, type TemplateResult } from 'lit';
import { fill, type Messages } from '../../messages';
import { messageBar } from './message-bar';

/** What is needed to confirm all rows of a list at once, or to take that back. */
export interface ConfirmTogether {
  /** The rows on the list that nobody has looked at, by their ids. */
  readonly rows: readonly string[];
  /** The rows that were just confirmed together; null where that is no news any more. */
  readonly done: readonly string[] | null;
  readonly confirm: (rows: readonly string[]) => void;
  readonly takeBack: () => void;
}

export const confirmTogetherStyles = css`
  .together {
    margin-block: var(--spacingVerticalXS);
  }
  .together:empty {
    display: none;
  }
  .together .take-back {
    margin-inline-start: var(--spacingHorizontalS);
    min-inline-size: 0;
  }
`;

/** One button for all rows of a list that are to be checked, and what came of it with the way back. */
export function confirmTogether(
  { rows, done, confirm, takeBack }: ConfirmTogether,
  messages: Messages,
): TemplateResult {
  const wording = messages.taskpane.confirming;
  return html`
    <div class="together" role="status">
      ${
        done === null
          ? nothing
          : messageBar(
              'success',
              html`${fill(wording.together, { count: done.length })}
                <fluent-button size="small" class="take-back" @click=${takeBack}>${wording.takeBack}</fluent-button>`,
            )
      }
    </div>
    ${
      rows.length < 2
        ? nothing
        : html`<fluent-button
            size="small"
            class="confirm-all"
            @click=${() => {
              confirm(rows);
            }}
            >${fill(wording.all, { count: rows.length })}</fluent-button
          >`
    }
  `;
}
