import type { Tablist } from '@fluentui/web-components/tablist/class.js';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { explanationSentences, fill, type Messages } from '../../messages';
import type { Extraction } from '../../model';
import { sheetNames } from '../../workbook/schema';
import type { PaneCommands } from '../pane-commands';
import { noCorrections, observationId, type Corrections } from '../reading/correction';
import { listedItems, type Counts, type ListItem } from '../reading/listed-items';
import { observationRow, type ObservationRow } from '../reading/observation-row';
import type { TextMark } from '../reading/text-marks';
import { unreadRow } from '../reading/unread-row';
import { initialSettings, type Settings } from '../settings/settings';
import {
  initialState,
  type DictionaryRemarks,
  type ExplainedRow,
  type Listing,
  type ReadingResult,
  type ResultView,
} from '../state/pane-state';
import { afterOthers } from '../../transfer/paced';
import { confirmAll, confirmedTogether, confirmTogetherStyles } from './confirm-together';
import { lastCall } from './last-call';
import { listFinding } from './list-finding';
import type { ObservationList, RowActions, ShownExplanation } from './observation-list';
import './observation-list';
import './report-summary';
import { resultPanelStyles } from './result-panel-styles';
import type { ShowPlace } from './row-jumps';
import { fieldStyles } from './dialog-styles';
import { sharedStyles } from './shared-styles';
import './unread-list';

const views = ['all', 'core', 'review', 'conflicts', 'unread'] as const satisfies readonly ResultView[];

/** So many rows are seen at a glance: fewer of them need no finding. */
const fewRows = 8;

/** What was read of a report: what it is about, then one of several lists. */
@customElement('zb-result-panel')
export class ResultPanel extends LitElement {
  @property({ attribute: false }) result: ReadingResult | null = null;
  /** How many rows each list has. */
  @property({ attribute: false }) counts: Counts | null = null;
  @property({ attribute: false }) corrections: Corrections = noCorrections;
  @property({ attribute: false }) confirmedTogether: readonly string[] | null = null;
  @property({ attribute: false }) listing: Listing = initialState.listing;
  @property({ attribute: false }) explained: ExplainedRow | null = null;
  @property({ attribute: false }) settings: Settings = initialSettings;
  @property({ attribute: false }) remarks: DictionaryRemarks = initialState.dictionaryRemarks;
  @property({ attribute: false }) messages: Messages | null = null;
  @property({ attribute: false }) commands: PaneCommands | null = null;
  /** Shows a place in the text; null while the text on screen is another. */
  @property({ attribute: false }) show: ShowPlace | null = null;

  /** The kinds of the dictionary's indicators, fetched when rows are first to stand by them. */
  @property({ attribute: false }) groupOf: ((indicator: string) => string | null) | null = null;

  /** The list comes a moment after what the report is about, which is to be seen before. */
  @state() private isListWaiting = false;

  readonly #items = lastCall(
    (extraction: Extraction, listing: Listing, threshold: number, corrections: Corrections, groupOf: this['groupOf']) =>
      listedItems(extraction, { listing, threshold, corrections, groupOf: groupOf ?? (() => null) }),
  );

  static override readonly styles = [sharedStyles, fieldStyles, confirmTogetherStyles, resultPanelStyles];

  /** Shows the row of a mark of the text, in the list that holds it. */
  async showRow({ field, at }: TextMark): Promise<void> {
    const { commands, listing } = this;
    if (commands === null) return;
    if (field === 'unread') {
      if (listing.view !== 'unread') commands.list({ view: 'unread' });
      await this.#settled();
      this.renderRoot.querySelector('zb-unread-list')?.focusRow(at);
      return;
    }
    if (this.renderRoot.querySelector('zb-observation-list')?.focusObservation(at) === true) return;
    commands.list({ view: 'all', filter: '' });
    await this.#settled();
    this.renderRoot.querySelector('zb-observation-list')?.focusObservation(at);
  }

  /** The state comes back through the pane, and what it shows is shown a rendering later. */
  async #settled(): Promise<void> {
    await new Promise(requestAnimationFrame);
    await this.updateComplete;
  }

  /** True where the list had the focus before it was rendered. */
  #hadFocus = false;

  get #observations(): ObservationList | null {
    return this.renderRoot.querySelector('zb-observation-list');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { result } = this;
    if (changed.has('corrections')) this.#hadFocus = this.#observations?.hasFocus ?? false;
    if (!changed.has('result') || result === null || changed.get('result')?.source === result.source) return;
    this.isListWaiting = true;
    void this.#prepareList(result.extraction);
  }

  /** Of thousands of rows the list is reckoned at one stretch and shown at another. */
  async #prepareList(extraction: Extraction): Promise<void> {
    await afterOthers();
    if (this.result?.extraction === extraction && this.listing.view !== 'unread') this.#listed(extraction);
    await afterOthers();
    this.isListWaiting = false;
  }

  /** What a person has put right leaves the lists of what is to be looked at: the focus goes to the row that comes up, or to the list's tab. */
  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('corrections') && this.#hadFocus) void this.#keepFocus();
  }

  async #keepFocus(): Promise<void> {
    const list = this.#observations;
    await list?.updateComplete;
    if (list?.hasFocus === true) return;
    if (list) await list.focusCurrent();
    else this.renderRoot.querySelector<HTMLElement>(`#${tabId(this.listing.view)}`)?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { result, messages } = this;
    if (result === null || messages === null) return nothing;
    const { observations, unread, report, diagnostics } = result.extraction;
    const found = observations.length > 0 || unread.length > 0;
    return html`
      <zb-report-summary
        .report=${found ? report : null}
        .counts=${found ? this.counts : null}
        .diagnostics=${diagnostics}
        .remarks=${this.remarks}
        .messages=${messages}
      ></zb-report-summary>
      ${found && this.counts !== null ? this.#lists(result, this.counts, messages) : nothing}
    `;
  }

  #lists(result: ReadingResult, counts: Counts, messages: Messages): TemplateResult {
    const wording = messages.taskpane.result;
    const { view } = this.listing;
    return html`
      <fluent-tablist size="small" aria-label=${wording.views} activeid=${tabId(view)} @change=${this.#choose}>
        ${views
          .filter((one) => one !== 'conflicts' || counts[one] > 0 || view === one)
          .map(
            (one) =>
              html`<fluent-tab id=${tabId(one)} aria-controls="list"
                >${fill(wording[one], { count: counts[one] })}</fluent-tab
              >`,
          )}
      </fluent-tablist>
      <div id="list" role="tabpanel" aria-labelledby=${tabId(view)} aria-busy=${this.isListWaiting ? 'true' : nothing}>
        ${confirmedTogether(this.confirmedTogether, messages, () => this.commands?.withdrawConfirmation())}
        ${
          counts[view] === 0
            ? html`<p class="none quiet">${wording.noneIn[view]}</p>`
            : html`${this.#about(counts, messages)}
              ${this.isListWaiting ? nothing : this.#list(result, counts, messages)}`
        }
      </div>
    `;
  }

  /** What the list holds and what its looks mean. */
  #about(counts: Counts, messages: Messages): TemplateResult {
    const { about } = messages.taskpane.result;
    const { view } = this.listing;
    if (view !== 'all') {
      const facts = { threshold: this.settings.threshold, sheet: sheetNames.unread };
      return html`<p class="about quiet">${fill(about[view], facts)}</p>`;
    }
    const other = counts.all - counts.core;
    return html`<p class="about quiet">
      <strong>${about.bold}</strong> ${fill(about.inDictionary, { count: counts.core })}
      ${other === 0 ? nothing : html`<span>${fill(about.other, { count: other })}</span>`}
    </p>`;
  }

  #list({ source, extraction }: ReadingResult, counts: Counts, messages: Messages): TemplateResult {
    const { view } = this.listing;
    if (view === 'unread') {
      return html`<zb-unread-list
        .rowCount=${extraction.unread.length}
        .rowAt=${(at: number) => {
          const one = extraction.unread[at];
          return one === undefined ? null : unreadRow(one, source, messages);
        }}
        .messages=${messages}
        .show=${this.show}
      ></zb-unread-list>`;
    }
    const { settings, corrections } = this;
    const items = this.#listed(extraction);
    const rowAt = (at: number): ObservationRow | null => {
      const one = extraction.observations[at];
      if (one === undefined) return null;
      const correction = corrections.size === 0 ? undefined : corrections.get(observationId(one));
      return observationRow(one, source, extraction.report.region, messages, correction, settings.threshold);
    };
    return html`
      ${counts[view] > fewRows ? listFinding(this.listing, messages, this.#find) : nothing}
      ${confirmAll(this.#countToConfirm(items), messages, () => this.commands?.confirmTogether(idsOf(extraction, items)))}
      ${
        items.length === 0
          ? html`<p class="none quiet" role="status">${messages.taskpane.list.noMatch}</p>`
          : html`<zb-observation-list
              .items=${items}
              .source=${source}
              .rowAt=${rowAt}
              .messages=${messages}
              .show=${this.show}
              .actions=${this.#actions}
              .explanation=${this.#explanation(extraction, source, messages)}
            ></zb-observation-list>`
      }
    `;
  }

  /** The rows of a list that is worked through; none of another. */
  #countToConfirm(items: readonly ListItem[]): number {
    if (this.listing.view !== 'review' && this.listing.view !== 'conflicts') return 0;
    return items.filter(({ kind }) => kind === 'row').length;
  }

  #listed(extraction: Extraction): readonly ListItem[] {
    return this.#items(extraction, this.listing, this.settings.threshold, this.corrections, this.groupOf);
  }

  #explanation({ observations }: Extraction, source: string, messages: Messages): ShownExplanation | null {
    const { explained } = this;
    if (explained === null) return null;
    const { row, at, explanation } = explained;
    const observation = observations[at];
    if (explanation === null || observation === undefined) return { row, sentences: null };
    return { row, sentences: explanationSentences(observation, explanation, source, messages) };
  }

  readonly #actions: RowActions = {
    confirm: ({ id, confirmed }) => this.commands?.correct(id, confirmed ? {} : 'confirmed'),
    correct: ({ id }, at) => this.commands?.open({ kind: 'correction', row: id, at }),
    explain: ({ id }, at) => void this.commands?.explain(this.explained?.row === id ? null : { id, at }),
    name: ({ indicator, unit }) => this.commands?.open({ kind: 'naming', phrase: indicator, unit }),
  };

  readonly #choose = (event: Event): void => {
    const view = views.find((one) => tabId(one) === (event.currentTarget as Tablist).activeid);
    if (view !== undefined && view !== this.listing.view) this.commands?.list({ view });
  };

  readonly #find = (listing: Partial<Listing>): void => {
    if (listing.grouping === 'group' && this.groupOf === null) void this.#fetchGroups();
    this.commands?.list(listing);
  };

  async #fetchGroups(): Promise<void> {
    const { indicatorNamed } = await import(/* webpackChunkName: "correction" */ '../../codelists/indicators');
    this.groupOf = (indicator) => {
      const own = this.settings.dictionary.find(({ name }) => name === indicator);
      return own?.group ?? indicatorNamed(indicator)?.group ?? null;
    };
  }
}

/** The rows of a list by their ids: made when they are asked for, since a list may have thousands. */
function idsOf({ observations }: Extraction, items: readonly ListItem[]): readonly string[] {
  return items.flatMap((item) => {
    const observation = item.kind === 'row' ? observations[item.at] : undefined;
    return observation === undefined ? [] : [observationId(observation)];
  });
}

function tabId(view: ResultView): string {
  return `tab-${view}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'zb-result-panel': ResultPanel;
  }
}
