import { html, type TemplateResult } from 'lit';
import type { Messages } from '../../messages';
import type { Grouping, Listing } from '../state/pane-state';

const groupings = ['text', 'group', 'region', 'period'] as const satisfies readonly Grouping[];

/** The fields by which rows of a long list are found and put in order. */
export function listFinding(
  listing: Listing,
  { taskpane: { list } }: Messages,
  choose: (listing: Partial<Listing>) => void,
): TemplateResult {
  return html`<div class="finding">
    <input
      type="search"
      autocomplete="off"
      spellcheck="false"
      aria-label=${list.filter}
      placeholder=${list.filter}
      .value=${listing.filter}
      @input=${(event: Event) => {
        choose({ filter: (event.target as HTMLInputElement).value });
      }}
    />
    <select
      aria-label=${list.grouping}
      @change=${(event: Event) => {
        const grouping = groupings.find((one) => one === (event.target as HTMLSelectElement).value);
        if (grouping !== undefined) choose({ grouping });
      }}
    >
      ${groupings.map(
        (one) => html`<option value=${one} ?selected=${one === listing.grouping}>${list.groupings[one]}</option>`,
      )}
    </select>
  </div>`;
}
