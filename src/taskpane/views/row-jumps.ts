import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Messages } from '../../messages';
import type { Span } from '../../model';

/** Shows a place of the source in the text; `goBack` leads to where the person came from. */
export type ShowPlace = (place: Span, goBack: () => void) => void;

/** A list whose rows lead to their place in the text; `show` is null while another text is on screen. */
export interface RowJumpsHost extends ReactiveControllerHost {
  /** How many rows there are, on screen or not. */
  readonly rowCount: number;
  readonly show: ShowPlace | null;
  /** Brings a row into sight; resolves to what holds its buttons. */
  readonly reveal: (row: number) => Promise<HTMLElement | null>;
  /** Confirms a row, where that means something. */
  readonly confirm?: (row: number) => void;
}

/** 核 */
const CONFIRM = 'h';

/**
 * Jumps from the rows of a list into the text, by mouse anywhere on the row and by keyboard on its button. The list is one
 * stop of the Tab key with arrows within it (the WAI-ARIA roving tabindex): a hundred rows must not stand between a person
 * and what comes behind them.
 */
export class RowJumps implements ReactiveController {
  readonly #host: RowJumpsHost;
  #at = 0;

  constructor(host: RowJumpsHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#at = Math.min(this.#at, Math.max(0, this.#host.rowCount - 1));
  }

  /** The button of a row; a click on it is a click on the row. */
  button(row: number, jump: Messages['taskpane']['table']['jump']): TemplateResult {
    return html`<button
      class="jump to-text"
      type="button"
      tabindex=${row === this.#at ? 0 : -1}
      title=${jump.hint}
      ?disabled=${this.#host.show === null}
    >
      ${jump.label}
    </button>`;
  }

  /** Another button of a row, reached by Tab from the row's own. `isOpen` where it opens something in the row. */
  otherButton(
    row: number,
    label: string,
    press: () => void,
    { isOpen, hint }: { readonly isOpen?: boolean; readonly hint?: string } = {},
  ): TemplateResult {
    return html`<button
      class="jump"
      type="button"
      tabindex=${row === this.#at ? 0 : -1}
      title=${hint ?? nothing}
      aria-expanded=${isOpen === undefined ? nothing : String(isOpen)}
      @click=${(event: Event) => {
        event.stopPropagation();
        this.#take(row);
        press();
      }}
    >
      ${label}
    </button>`;
  }

  /** What a click on a row, or on a passage in it, does. Marking words in order to copy them is no click. */
  to(row: number, place: Span | undefined): (event: MouseEvent) => void {
    return (event) => {
      event.stopPropagation();
      const marking = event.detail > 0 && String(document.getSelection()) !== '';
      if (this.#host.show === null || place === undefined || marking) return;
      this.#take(row);
      this.#host.show(place, () => void this.focusRow(row));
    };
  }

  /** Brings a row into sight and gives it the focus. */
  async focusRow(row: number): Promise<void> {
    this.#take(row);
    const element = await this.#host.reveal(row);
    element?.querySelector<HTMLElement>('.to-text')?.focus();
  }

  /** Gives the focus to the row that is at the place of the last one: it may have left the list, and the next came up. */
  async focusCurrent(): Promise<void> {
    await this.focusRow(Math.min(this.#at, Math.max(0, this.#host.rowCount - 1)));
  }

  readonly onKeyDown = (event: KeyboardEvent): void => {
    const last = this.#host.rowCount - 1;
    const rowOfKey: Readonly<Record<string, number>> = {
      ArrowDown: Math.min(last, this.#at + 1),
      ArrowUp: Math.max(0, this.#at - 1),
      PageDown: Math.min(last, this.#at + 10),
      PageUp: Math.max(0, this.#at - 10),
      Home: 0,
      End: last,
    };
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key.toLowerCase() === CONFIRM && this.#host.confirm !== undefined) {
      event.preventDefault();
      this.#host.confirm(this.#at);
    }
    const row = rowOfKey[event.key];
    if (row === undefined) return;
    event.preventDefault();
    void this.focusRow(row);
  };

  #take(row: number): void {
    this.#at = row;
    this.#host.requestUpdate();
  }
}
