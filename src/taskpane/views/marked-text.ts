import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { fill, type Messages } from '../../messages';
import { contains, type Extraction, type Span } from '../../model';
import { paragraphs } from '../reading/paragraphs';
import { TextMarks, type TextMark } from '../reading/text-marks';
import { isTooLongToEdit } from '../state/pane-state';
import { afterOthers } from '../../transfer/paced';
import { lastCall } from './last-call';
import { sharedStyles } from './shared-styles';
import { VirtualItems } from './virtual-items';

/** The text of a report with every figure marked; a mark leads to its row. Of a long text the paragraphs in sight. */
@customElement('zb-marked-text')
export class MarkedText extends LitElement {
  @property({ attribute: false }) source = '';
  /** What was read of this very text; null while it is being read. */
  @property({ attribute: false }) extraction: Extraction | null = null;
  @property({ attribute: false }) messages: Messages | null = null;
  /** Shows the row of a figure. */
  @property({ attribute: false }) showRow: (mark: TextMark) => void = () => undefined;

  /** What is marked: of a long text the marks come a moment after the text, which is to be seen before. */
  @state() private marked: Extraction | null = null;
  /** The clause that a row led to. */
  @state() private place: Span | null = null;
  /** The mark that the Tab key leads to, by its beginning in the text. */
  @state() private current = -1;

  #goBack = (): void => undefined;

  readonly #paragraphs = lastCall(paragraphs);
  readonly #marks = lastCall((extraction: Extraction | null) =>
    extraction === null ? null : new TextMarks(extraction),
  );
  readonly #virtual = new VirtualItems(this, {
    count: () => this.#paragraphs(this.source).length,
    estimate: 60,
    container: () => this.renderRoot.querySelector<HTMLElement>('.paragraphs'),
    scroller: () => this.renderRoot.querySelector<HTMLElement>('.text'),
  });

  static override readonly styles = [
    sharedStyles,
    css`
      :host {
        display: block;
      }
      .text {
        block-size: var(--zb-textarea-size, 148px);
        border: 1px solid var(--colorNeutralStroke1);
        border-radius: var(--borderRadiusMedium);
        overflow: auto;
        overflow-anchor: none;
        padding: var(--spacingVerticalS) var(--spacingHorizontalM);
        resize: vertical;
      }
      .text:focus-visible {
        outline: 2px solid var(--colorStrokeFocus2);
      }
      .paragraph {
        line-height: 1.7;
        min-block-size: 0.6em;
        overflow-wrap: anywhere;
        white-space: pre-wrap;
      }
      mark {
        background: var(--colorPaletteYellowBackground2);
        border-radius: var(--borderRadiusSmall);
        color: var(--colorNeutralForeground1);
        cursor: pointer;
        padding-inline: 1px;
      }
      mark[data-field='unread'] {
        background: none;
        border-block-end: 1px dashed var(--colorNeutralStrokeAccessible);
        border-radius: 0;
      }
      mark:hover {
        outline: 1px solid var(--colorNeutralStrokeAccessible);
      }
      mark:focus-visible {
        outline: 2px solid var(--colorStrokeFocus2);
      }
      .here {
        background: var(--colorBrandBackground2);
        border-radius: var(--borderRadiusSmall);
        box-shadow: 0 0 0 2px var(--colorBrandBackground2);
      }
      .here mark {
        font-weight: var(--fontWeightSemibold);
      }
      @media (forced-colors: active) {
        mark {
          background: Mark;
          color: MarkText;
          forced-color-adjust: none;
        }
        .here {
          outline: 2px solid Highlight;
        }
      }
    `,
  ];

  /** Brings a place of the text into sight and marks it. The Escape key calls `goBack`, for who came by keyboard. */
  async showPlace(place: Span, goBack: () => void): Promise<void> {
    this.place = place;
    const [first] = this.#marks(this.marked)?.in(place) ?? [];
    this.current = first?.start ?? -1;
    const index = this.#paragraphs(this.source).findIndex(({ end }) => end > place.start);
    const paragraph = await this.#virtual.reveal(Math.max(0, index), 'center');
    // A paragraph may be higher than the box.
    paragraph?.querySelector('.here')?.scrollIntoView({ block: 'nearest' });
    const focused = paragraph?.querySelector<HTMLElement>(`[data-start="${this.current}"]`) ?? this.#box;
    focused?.focus({ preventScroll: true });
    this.#goBack = goBack;
  }

  get #box(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.text');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('extraction')) return;
    const { extraction } = this;
    if (extraction === null || !isTooLongToEdit(this)) this.marked = extraction;
    else
      void afterOthers().then(() => {
        if (this.extraction === extraction) this.marked = extraction;
      });
  }

  protected override render(): TemplateResult | typeof nothing {
    const { messages } = this;
    if (messages === null) return nothing;
    const spans = this.#paragraphs(this.source);
    const shown = this.#virtual.inSight ?? spans.map((_, index) => index);
    return html`
      <div
        class="text"
        role="region"
        tabindex="0"
        aria-label=${messages.taskpane.text.marked}
        @keydown=${this.#onKeyDown}
        @click=${this.#onClick}
      >
        <div class="paragraphs">
          ${shown.map((index) => {
            const span = spans[index];
            return span === undefined
              ? nothing
              : html`<div class="paragraph" data-index=${index}>${this.#paragraph(span, messages)}</div>`;
          })}
        </div>
      </div>
    `;
  }

  #paragraph(span: Span, messages: Messages): readonly (TemplateResult | string)[] {
    const { place } = this;
    const pieces: (TemplateResult | string)[] = [];
    const cuts = place === null ? [] : [place.start, place.end].filter((at) => at > span.start && at < span.end);
    const edges = [span.start, ...cuts, span.end];
    for (const [at, start] of edges.slice(0, -1).entries()) {
      const part = { start, end: edges[at + 1] ?? span.end };
      const runs = this.#runs(part, messages);
      if (place !== null && contains(place, part) && part.end > part.start)
        pieces.push(html`<span class="here">${runs}</span>`);
      else pieces.push(...runs);
    }
    return pieces;
  }

  #runs(part: Span, { taskpane: { text } }: Messages): readonly (TemplateResult | string)[] {
    const runs: (TemplateResult | string)[] = [];
    let at = part.start;
    for (const { start, end, field } of this.#marks(this.marked)?.in(part) ?? []) {
      const figure = this.source.slice(start, end);
      runs.push(
        this.source.slice(at, start),
        html`<mark
          role="button"
          tabindex=${start === this.current ? 0 : -1}
          data-start=${start}
          data-field=${field}
          title=${field === 'unread' ? text.toUnread : text.toRow}
          aria-label=${fill(field === 'unread' ? text.unreadFigure : text.figure, { figure })}
          >${figure}</mark
        >`,
      );
      at = end;
    }
    runs.push(this.source.slice(at, part.end));
    return runs;
  }

  readonly #onClick = (event: Event): void => {
    const mark = this.#markOf(event.target);
    if (mark === null) return;
    this.current = mark.start;
    this.showRow(mark);
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Escape') {
      const goBack = this.#goBack;
      this.#goBack = () => undefined;
      goBack();
      return;
    }
    const mark = this.#markOf(event.target);
    if (mark !== null && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      this.showRow(mark);
    } else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      event.preventDefault();
      void this.#step(event.key === 'ArrowRight' ? 1 : -1);
    }
  };

  /** Goes to the mark before or behind. */
  async #step(way: 1 | -1): Promise<void> {
    const mark = this.#marks(this.marked)?.next(this.current, way);
    if (!mark) return;
    this.current = mark.start;
    const index = this.#paragraphs(this.source).findIndex(({ end }) => end > mark.start);
    const paragraph = await this.#virtual.reveal(index);
    const element = paragraph?.querySelector<HTMLElement>(`[data-start="${mark.start}"]`);
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'nearest' });
  }

  #markOf(target: EventTarget | null): TextMark | null {
    const start = target instanceof HTMLElement ? target.dataset['start'] : undefined;
    if (start === undefined) return null;
    return this.#marks(this.marked)?.at(Number(start)) ?? null;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zb-marked-text': MarkedText;
  }
}
