import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PaneCommands } from '../pane-commands';

/** From here on a browser's own paste holds up the page: Chromium takes 4 s for 85,000 characters, over a minute for 340,000. */
const longText = 20_000;

/** A shorter text is a word or two that one puts into an empty box. */
const shortText = 40;

const hasTable = /<table[\s>]/i;

export interface ReportPasteOptions {
  readonly commands: () => PaneCommands | null;
  /** The text box; null while the text is not being edited. */
  readonly box: () => HTMLTextAreaElement | null;
}

/** Takes in what is pasted: files, HTML with its tables, and texts that are reports of their own, wherever the cursor is. */
export class ReportPaste implements ReactiveController {
  readonly #options: ReportPasteOptions;

  constructor(host: ReactiveControllerHost, options: ReportPasteOptions) {
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('paste', this.#onPasteAnywhere);
  }

  hostDisconnected(): void {
    document.removeEventListener('paste', this.#onPasteAnywhere);
  }

  /** A paste into the text box; short texts are left to the browser. */
  readonly onPaste = (event: ClipboardEvent): void => {
    const { commands } = this.#options;
    const files = [...(event.clipboardData?.files ?? [])];
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const page = event.clipboardData?.getData('text/html') ?? '';
    if (text === '' && files.length > 0) {
      event.preventDefault();
      void commands()?.openFiles(files);
    } else if (hasTable.test(page)) {
      event.preventDefault();
      void this.#putPage(page, text);
    } else if (text.length >= longText || this.#isReport(text)) {
      event.preventDefault();
      this.#put(text);
    }
  };

  /** With the cursor in no field: into an empty pane, or over a text that is not being edited. */
  readonly #onPasteAnywhere = (event: ClipboardEvent): void => {
    const [target] = event.composedPath();
    const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
    const box = this.#options.box();
    if (isField || event.defaultPrevented || (box !== null && box.value !== '')) return;
    this.onPaste(event);
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (event.defaultPrevented || text === '') return;
    event.preventDefault();
    this.#put(text);
  };

  /** True where a text is a report of its own: it fills the empty box, or takes the place of all that stands in it. */
  #isReport(text: string): boolean {
    const box = this.#options.box();
    return box !== null && text.length > shortText && box.selectionEnd - box.selectionStart === box.value.length;
  }

  /** Of HTML with tables its text keeps rows and cells, which the clipboard's own plain text may not. */
  async #putPage(page: string, plain: string): Promise<void> {
    this.#put((await this.#options.commands()?.textOfHtml(page)) ?? plain);
  }

  #put(text: string): void {
    const box = this.#options.box();
    const whole =
      box === null ? text : box.value.slice(0, box.selectionStart) + text + box.value.slice(box.selectionEnd);
    this.#options.commands()?.pasteSource(whole);
  }
}
