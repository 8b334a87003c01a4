import { css } from 'lit';

/** What every view has in common; the variables are Fluent's tokens. */
export const sharedStyles = css`
  :host {
    box-sizing: border-box;
    color: var(--colorNeutralForeground1);
    font-family: var(--fontFamilyBase);
    font-size: var(--fontSizeBase300);
    line-height: var(--lineHeightBase300);
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  p,
  dl,
  dd,
  ul {
    margin: 0;
    padding: 0;
  }
  h2 {
    font-size: var(--fontSizeBase400);
    font-weight: var(--fontWeightSemibold);
    line-height: var(--lineHeightBase400);
  }
  fluent-message-bar {
    color: var(--colorNeutralForeground1);
    white-space: normal;
  }
  @media (forced-colors: active) {
    .sign {
      color: CanvasText;
    }
  }
  .quiet {
    color: var(--colorNeutralForeground3);
    font-size: var(--fontSizeBase200);
    line-height: var(--lineHeightBase200);
  }
  .unseen {
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }
`;

/**
 * Styles of the two lists: a table that turns into cards where it is narrow. Its roles are stated in the markup, since
 * a changed `display` would take them away.
 */
export const listStyles = css`
  :host {
    container-type: inline-size;
    display: block;
  }
  table,
  tbody {
    display: block;
    inline-size: 100%;
  }
  tr {
    border-block-end: 1px solid var(--colorNeutralStroke2);
    column-gap: var(--spacingHorizontalL);
    display: grid;
    padding-block: var(--spacingVerticalM);
    row-gap: var(--spacingVerticalXS);
  }
  td,
  th {
    display: block;
    min-inline-size: 0;
    overflow-wrap: anywhere;
    padding: 0;
    text-align: start;
  }
  th {
    font-weight: inherit;
  }
  .evidence {
    color: var(--colorNeutralForeground2);
    font-size: var(--fontSizeBase200);
    line-height: var(--lineHeightBase300);
  }
  .passage {
    white-space: pre-line;
  }
  .aside {
    color: var(--colorNeutralForeground3);
  }
  /* Up to a few hundred rows all stand in the page, and those out of sight are not laid out. */
  .all tr {
    contain-intrinsic-block-size: auto 96px;
    content-visibility: auto;
  }
  tbody tr.row {
    cursor: pointer;
  }
  tbody tr.group {
    background: var(--colorNeutralBackground2);
    color: var(--colorNeutralForeground2);
    display: block;
    font-size: var(--fontSizeBase200);
    line-height: var(--lineHeightBase200);
    padding: var(--spacingVerticalXS) var(--spacingHorizontalS);
  }
  tbody tr.group th {
    font-weight: var(--fontWeightSemibold);
  }
  tbody tr.row:hover {
    background: var(--colorNeutralBackground1Hover);
  }
  .foot {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--spacingHorizontalS);
    margin-block-start: var(--spacingVerticalXXS);
  }
  .jump {
    background: none;
    border: 0;
    border-radius: var(--borderRadiusSmall);
    color: var(--colorBrandForegroundLink);
    cursor: inherit;
    font: inherit;
    padding: 0;
  }
  .jump:hover {
    text-decoration: underline;
  }
  .jump:focus-visible {
    outline: 2px solid var(--colorStrokeFocus2);
    outline-offset: 1px;
  }
  .jump:disabled {
    color: var(--colorNeutralForegroundDisabled);
    text-decoration: none;
  }
  .number {
    font-variant-numeric: tabular-nums;
  }
  mark {
    background: var(--colorPaletteYellowBackground2);
    border-radius: var(--borderRadiusSmall);
    color: var(--colorNeutralForeground1);
    padding-inline: 1px;
  }
  @container (min-width: 560px) {
    thead {
      display: block;
    }
    thead tr {
      align-items: end;
      color: var(--colorNeutralForeground3);
      font-size: var(--fontSizeBase200);
      padding-block: var(--spacingVerticalS);
    }
    thead th[role] {
      color: inherit;
      font-size: inherit;
      font-weight: inherit;
    }
    .narrow-label {
      display: none;
    }
  }
  @container (max-width: 559.98px) {
    thead {
      block-size: 1px;
      clip-path: inset(50%);
      display: block;
      inline-size: 1px;
      overflow: hidden;
      position: absolute;
    }
  }
  @media (forced-colors: active) {
    mark {
      forced-color-adjust: none;
      background: Mark;
      color: MarkText;
    }
  }
`;

/** Native fields in the look of Fluent's. */
export const fieldStyles = css`
  label {
    display: block;
    font-size: var(--fontSizeBase200);
    line-height: var(--lineHeightBase300);
  }
  input:not([type='checkbox'], [type='radio'], [type='file']),
  select {
    background: var(--colorNeutralBackground1);
    block-size: 32px;
    border: 1px solid var(--colorNeutralStroke1);
    border-block-end-color: var(--colorNeutralStrokeAccessible);
    border-radius: var(--borderRadiusMedium);
    box-sizing: border-box;
    color: inherit;
    font: inherit;
    inline-size: 100%;
    min-inline-size: 0;
    padding-inline: var(--spacingHorizontalS);
  }
  input::placeholder {
    color: var(--colorNeutralForeground4);
    opacity: 1;
  }
  input:focus-visible,
  select:focus-visible,
  summary:focus-visible {
    outline: 2px solid var(--colorStrokeFocus2);
    outline-offset: 1px;
  }
  input[aria-invalid='true'] {
    border-color: var(--colorPaletteRedBorder2);
  }
  .tick {
    align-items: start;
    cursor: pointer;
    display: flex;
    font-size: var(--fontSizeBase300);
    gap: var(--spacingHorizontalS);
    line-height: var(--lineHeightBase300);
  }
  .tick input {
    accent-color: var(--colorBrandBackground);
    block-size: 16px;
    flex: none;
    inline-size: 16px;
    margin: 2px 0 0;
  }
  .refusal {
    color: var(--colorPaletteRedForeground1);
    font-size: var(--fontSizeBase200);
    line-height: var(--lineHeightBase200);
    overflow-wrap: anywhere;
  }
`;

/** A native dialog over the pane: head, a body that scrolls, buttons that stay. */
export const dialogStyles = css`
  dialog {
    background: var(--colorNeutralBackground1);
    border: 1px solid var(--colorNeutralStroke1);
    border-radius: var(--borderRadiusXLarge);
    box-shadow: var(--shadow64);
    box-sizing: border-box;
    color: var(--colorNeutralForeground1);
    inline-size: min(520px, calc(100vw - 2 * var(--spacingHorizontalS)));
    max-block-size: calc(100vh - 2 * var(--spacingVerticalM));
    max-inline-size: none;
    padding: 0;
  }
  dialog[open] {
    display: flex;
    flex-direction: column;
  }
  dialog::backdrop {
    background: var(--colorBackgroundOverlay);
  }
  dialog h2 {
    padding: var(--spacingVerticalL) var(--spacingHorizontalL) var(--spacingVerticalS);
  }
  .body {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: var(--spacingVerticalM);
    min-block-size: 0;
    overflow: auto;
    padding: 1px var(--spacingHorizontalL) var(--spacingVerticalM);
  }
  .body:focus-visible {
    outline: 2px solid var(--colorStrokeFocus2);
    outline-offset: -2px;
  }
  .fields {
    display: grid;
    gap: var(--spacingVerticalS) var(--spacingHorizontalM);
    grid-template-columns: repeat(auto-fit, minmax(min(128px, 100%), 1fr));
  }
  .wide {
    grid-column: 1 / -1;
  }
  .buttons {
    border-block-start: 1px solid var(--colorNeutralStroke2);
    display: flex;
    flex-wrap: wrap;
    gap: var(--spacingVerticalS) var(--spacingHorizontalS);
    justify-content: end;
    padding: var(--spacingVerticalM) var(--spacingHorizontalL);
  }
  .aside {
    margin-inline-end: auto;
  }
  fieldset {
    border: 0;
    margin: 0;
    min-inline-size: 0;
    padding: 0;
  }
  legend,
  h3 {
    font-size: var(--fontSizeBase300);
    font-weight: var(--fontWeightSemibold);
    line-height: var(--lineHeightBase300);
    margin: 0;
    padding: 0;
  }
`;
