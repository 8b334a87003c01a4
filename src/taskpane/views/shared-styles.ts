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

/** A box with what goes into the workbook beside the report on screen. */
export const cardStyles = css`
  :host {
    background: var(--colorNeutralBackground2);
    border-radius: var(--borderRadiusMedium);
    display: block;
    margin-block-end: var(--spacingVerticalL);
    padding: var(--spacingVerticalM) var(--spacingHorizontalM);
  }
  h2 {
    font-size: var(--fontSizeBase300);
    line-height: var(--lineHeightBase300);
  }
  @media (forced-colors: active) {
    :host {
      border: 1px solid CanvasText;
    }
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
