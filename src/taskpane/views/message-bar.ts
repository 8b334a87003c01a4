import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

export type Intent = 'error' | 'warning' | 'info' | 'success';

const circle = svg`<circle cx="8" cy="8" r="6.5" />`;

/** Strokes on a grid of 16, in the manner of Fluent's own signs. */
const signs: Readonly<Record<Intent, SVGTemplateResult>> = {
  error: svg`${circle}<path d="m5.8 5.8 4.4 4.4m0-4.4-4.4 4.4" />`,
  warning: svg`<path d="M8 2 1.8 13.5h12.4ZM8 6.5v3.2m0 1.8v.1" />`,
  info: svg`${circle}<path d="M8 7.4v3.8M8 4.9v.1" />`,
  success: svg`${circle}<path d="m5.2 8.2 2 2 3.7-4" />`,
};

/** Fluent's message bar with the sign of its intent. */
export function messageBar(intent: Intent, content: unknown): TemplateResult {
  return html`
    <fluent-message-bar intent=${intent}>
      <svg
        slot="icon"
        width="16"
        height="16"
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        stroke-width="1.2"
        stroke-linecap="round"
        stroke-linejoin="round"
        aria-hidden="true"
        class="sign"
      >
        ${signs[intent]}
      </svg>
      ${content}
    </fluent-message-bar>
  `;
}
