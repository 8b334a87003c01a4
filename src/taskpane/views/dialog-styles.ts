import { css } from 'lit';

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
