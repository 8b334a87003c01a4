import type { TextInput } from '@fluentui/web-components/text-input/class.js';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { fill, type Messages } from '../../messages';
import type { PaneCommands } from '../pane-commands';
import { reportDate } from '../reading/report-date';
import { noPlace, type ReportPlace } from '../reading/typed-place';
import type { ReportInput } from '../state/pane-state';
import { sharedStyles } from './shared-styles';

type FieldName = 'region' | 'date';

/** What a person may know and the text not say: its place and its date. What cannot be used is refused beside the field. */
@customElement('zb-known-facts')
export class KnownFacts extends LitElement {
  @property({ attribute: false }) input: ReportInput | null = null;
  @property({ attribute: false }) place: ReportPlace = noPlace;
  @property({ attribute: false }) messages: Messages | null = null;
  @property({ attribute: false }) commands: PaneCommands | null = null;

  static override readonly styles = [
    sharedStyles,
    css`
      :host {
        align-items: start;
        display: grid;
        gap: var(--spacingVerticalS) var(--spacingHorizontalM);
        grid-template-columns: repeat(auto-fit, minmax(128px, 1fr));
      }
      fluent-text-input {
        inline-size: 100%;
      }
      .refusal {
        color: var(--colorPaletteRedForeground1);
        font-size: var(--fontSizeBase200);
        line-height: var(--lineHeightBase200);
        overflow-wrap: anywhere;
      }
      .refusal:not(:empty) {
        margin-block-start: var(--spacingVerticalXS);
      }
      .choices {
        display: flex;
        flex-wrap: wrap;
        gap: var(--spacingVerticalXS) var(--spacingHorizontalXS);
        margin-block-start: var(--spacingVerticalXS);
      }
    `,
  ];

  protected override render(): TemplateResult | typeof nothing {
    const { input, messages, commands } = this;
    if (input === null || messages === null || commands === null) return nothing;
    const wording = messages.taskpane.input;
    const { place } = this;
    const placeRefusal =
      place.kind === 'unknown' || place.kind === 'shared'
        ? fill(wording.placeRefused[place.kind], { name: place.name })
        : null;
    const dateUnclear = input.date.trim() !== '' && reportDate(input.date) === null;
    return html`
      <div>
        ${this.#field('region', wording.region, wording.regionPlaceholder, input.region)}
        <p class="refusal" role="status">${placeRefusal}</p>
        ${
          place.kind === 'shared'
            ? html`<div class="choices" role="group" aria-label=${placeRefusal}>
                ${place.choices.map(
                  (name) =>
                    html`<fluent-button
                      size="small"
                      @click=${() => {
                        void commands.typeRegion(name);
                        this.#control('region')?.focus();
                      }}
                    >
                      ${name}
                    </fluent-button>`,
                )}
              </div>`
            : nothing
        }
      </div>
      <div>
        ${this.#field('date', wording.date, wording.datePlaceholder, input.date)}
        <p class="refusal" role="status">${dateUnclear ? wording.dateUnclear : nothing}</p>
      </div>
    `;
  }

  protected override firstUpdated(): void {
    // Browsers may send a text that they check elsewhere. Fluent's own attribute can only turn the check on.
    for (const field of this.renderRoot.querySelectorAll<TextInput>('fluent-text-input')) {
      field.control.spellcheck = false;
    }
  }

  #control(name: FieldName): TextInput | null {
    return this.renderRoot.querySelector<TextInput>(`fluent-text-input[name=${name}]`);
  }

  #field(name: FieldName, label: string, placeholder: string, value: string): TemplateResult {
    const type = (event: Event): void => {
      // The letters that an input method holds until a word is chosen are no name yet.
      if (event instanceof InputEvent && event.isComposing) return;
      const { value: typed } = event.currentTarget as TextInput;
      if (name === 'region') void this.commands?.typeRegion(typed);
      else this.commands?.typeDate(typed);
    };
    return html`
      <fluent-text-input
        name=${name}
        autocomplete="off"
        placeholder=${placeholder}
        .value=${value}
        @input=${type}
        @compositionend=${type}
      >
        ${label}
      </fluent-text-input>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zb-known-facts': KnownFacts;
  }
}
