import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { fill, type Messages } from '../../messages';
import type { Diagnostic } from '../../model';
import { sharedStyles } from './shared-styles';
import { mostAtOnce, VirtualItems } from './virtual-items';

/** More remarks than these are folded: the rows matter more. */
const atOnce = 2;

/** Remarks on a report of one kind. Thousands, as of two reports in one text that contradict each other, come when they are unfolded: those in sight. */
@customElement('zb-remark-list')
export class RemarkList extends LitElement {
  @property({ attribute: false }) diagnostics: readonly Diagnostic[] = [];
  @property({ attribute: false }) messages: Messages | null = null;

  @state() private isOpen = false;

  readonly #virtual = new VirtualItems(this, {
    count: () => (this.isOpen ? this.diagnostics.length : 0),
    estimate: 40,
    container: () => this.renderRoot.querySelector('ul'),
    scroller: () => this.renderRoot.querySelector('.box'),
  });

  static override readonly styles = [
    sharedStyles,
    css`
      :host {
        display: block;
      }
      ul {
        list-style: none;
      }
      summary {
        cursor: pointer;
      }
      .box {
        max-block-size: 40vh;
        overflow: auto;
      }
      .box:focus-visible {
        outline: 2px solid var(--colorStrokeFocus2);
      }
    `,
  ];

  protected override render(): TemplateResult | typeof nothing {
    const { diagnostics, messages } = this;
    if (messages === null) return nothing;
    const { length } = diagnostics;
    if (length <= atOnce) return this.#list(all(length), messages);
    const label = fill(messages.taskpane.result.remarks, { count: length });
    return html`<details @toggle=${this.#toggle}>
      <summary>${label}</summary>
      ${
        length <= mostAtOnce
          ? this.#list(all(length), messages)
          : html`<div class="box" role="group" tabindex="0" aria-label=${label}>
              ${this.isOpen ? this.#list(this.#virtual.inSight ?? [], messages) : nothing}
            </div>`
      }
    </details>`;
  }

  #list(shown: readonly number[], messages: Messages): TemplateResult {
    return html`<ul role="list">
      ${repeat(shown, String, (index) => {
        const one = this.diagnostics[index];
        return one === undefined ? nothing : this.#remark(one, index, messages);
      })}
    </ul>`;
  }

  #remark({ code, facts }: Diagnostic, index: number, messages: Messages): TemplateResult {
    return html`<li data-index=${index} aria-setsize=${this.diagnostics.length} aria-posinset=${index + 1}>
      ${fill(messages.diagnostics[code], facts)}
    </li>`;
  }

  readonly #toggle = (event: Event): void => {
    this.isOpen = (event.currentTarget as HTMLDetailsElement).open;
  };
}

function all(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}

declare global {
  interface HTMLElementTagNameMap {
    'zb-remark-list': RemarkList;
  }
}
