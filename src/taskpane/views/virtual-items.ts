import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  windowScroll,
  type VirtualizerOptions,
} from '@tanstack/virtual-core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Up to so many items all stand in the page, where the browser's own search and a screen reader's list find them. */
export const mostAtOnce = 200;

/** A view with a long row of items. */
export interface VirtualHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

export interface VirtualItemsOptions {
  readonly count: () => number;
  /** The height of an item that was not measured yet, in pixels. */
  readonly estimate: number;
  /** Holds the items, one below the other; each has its number in `data-index`. */
  readonly container: () => HTMLElement | null;
  /** What scrolls: the container's box, or the page where it is null. */
  readonly scroller: () => HTMLElement | null;
  /** Up to so many items all stand in the page; `mostAtOnce` where it is absent. */
  readonly atOnce?: () => number;
  /** The first item that is needed where this one is the first in sight: the row where a cell begins that reaches into it. */
  readonly from?: (first: number) => number;
  /** True where items stay as they lie, as rows of a table do whose columns stand under one another: the container keeps room around them. */
  readonly inFlow?: boolean;
}

type ScrollBox = HTMLElement & Window;
type Options = VirtualizerOptions<ScrollBox, HTMLElement>;

/** How a scroller is watched and moved: the library has one set of functions for the page and one for boxes. */
type Scrolling = Pick<Options, 'getScrollElement' | 'observeElementRect' | 'observeElementOffset' | 'scrollToFn'>;

/**
 * Shows of thousands of items those in sight, measured as they appear (TanStack Virtual). An item that was asked for stays in the page
 * until another is: it may hold the focus. `null` as the items in sight means that all of them stand in the page.
 */
export class VirtualItems implements ReactiveController {
  readonly #host: VirtualHost;
  readonly #options: VirtualItemsOptions;
  #virtualizer: Virtualizer<ScrollBox, HTMLElement> | null = null;
  #unmount: (() => void) | null = null;
  #wanted = -1;

  constructor(host: VirtualHost, options: VirtualItemsOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /**
   * The items to render, by their numbers; null for all. A view keys its elements by them (`repeat`): an element that is used
   * again for another item while the list scrolls would take the focus along.
   */
  get inSight(): readonly number[] | null {
    if (this.#options.count() <= this.#atOnce) return null;
    return this.#virtualizer?.getVirtualItems().map(({ index }) => index) ?? [];
  }

  get #atOnce(): number {
    return this.#options.atOnce?.() ?? mostAtOnce;
  }

  /** Brings an item into the page and into sight; resolves to its element. */
  async reveal(index: number, align: 'auto' | 'center' = 'auto'): Promise<HTMLElement | null> {
    this.#wanted = index;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (this.#virtualizer === null) {
      const element = this.#element(index);
      element?.scrollIntoView({ block: align === 'center' ? 'center' : 'nearest' });
      return element;
    }
    this.#virtualizer.scrollToIndex(index, { align });
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    return this.#element(index);
  }

  hostUpdated(): void {
    const container = this.#options.container();
    if (container === null || this.#options.count() <= this.#atOnce) {
      this.#stop(container);
      return;
    }
    const scroller = this.#options.scroller();
    const options = this.#settings(container, scroller);
    if (this.#virtualizer === null) {
      this.#virtualizer = new Virtualizer(options);
      this.#unmount = this.#virtualizer._didMount();
      this.#virtualizer._willUpdate();
      this.#host.requestUpdate();
    } else {
      this.#virtualizer.setOptions(options);
      this.#virtualizer._willUpdate();
    }
    this.#place(container, this.#virtualizer, options.scrollMargin ?? 0);
  }

  hostDisconnected(): void {
    this.#stop(this.#options.container());
  }

  #settings(container: HTMLElement, scroller: HTMLElement | null): Options {
    const ofPage = {
      getScrollElement: () => window,
      observeElementRect: observeWindowRect,
      observeElementOffset: observeWindowOffset,
      scrollToFn: windowScroll,
    };
    const ofBox = {
      getScrollElement: () => scroller,
      observeElementRect,
      observeElementOffset,
      scrollToFn: elementScroll,
    };
    return {
      ...((scroller === null ? ofPage : ofBox) as unknown as Scrolling),
      scrollMargin: scroller === null ? container.getBoundingClientRect().top + window.scrollY : 0,
      count: this.#options.count(),
      estimateSize: () => this.#options.estimate,
      overscan: 4,
      rangeExtractor: (range) => {
        const first = Math.max(range.startIndex - range.overscan, 0);
        const needed = this.#options.from?.(first) ?? first;
        const shown = defaultRangeExtractor({ ...range, startIndex: needed + range.overscan });
        const wanted = this.#wanted;
        if (wanted < 0 || wanted >= range.count || shown.includes(wanted)) return shown;
        return [...shown, wanted].sort((a, b) => a - b);
      },
      onChange: () => {
        this.#host.requestUpdate();
      },
    };
  }

  /** Styles are set one by one: the page's policy forbids them in the markup. */
  #place(container: HTMLElement, virtualizer: Virtualizer<ScrollBox, HTMLElement>, margin: number): void {
    const items = virtualizer.getVirtualItems();
    if (this.#options.inFlow === true) {
      const behind = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);
      container.style.paddingBlock = `${items[0]?.start ?? 0}px ${behind}px`;
      for (const element of container.querySelectorAll<HTMLElement>('[data-index]'))
        virtualizer.measureElement(element);
      return;
    }
    container.style.blockSize = `${virtualizer.getTotalSize()}px`;
    container.style.position = 'relative';
    const starts = new Map(items.map(({ index, start }) => [index, start]));
    for (const element of container.querySelectorAll<HTMLElement>('[data-index]')) {
      const start = starts.get(Number(element.dataset['index']));
      if (start === undefined) continue;
      element.style.position = 'absolute';
      element.style.insetInline = '0';
      element.style.insetBlockStart = `${start - margin}px`;
      virtualizer.measureElement(element);
    }
  }

  #stop(container: HTMLElement | null): void {
    if (this.#virtualizer === null) return;
    this.#unmount?.();
    this.#virtualizer = null;
    this.#unmount = null;
    this.#wanted = -1;
    if (container === null) return;
    container.removeAttribute('style');
    for (const element of container.querySelectorAll('[data-index]')) element.removeAttribute('style');
  }

  #element(index: number): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(`[data-index="${index}"]`);
  }
}
