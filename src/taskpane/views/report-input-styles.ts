import { css } from 'lit';

/** Looks of the report's text and what stands round it. */
export const reportInputStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: var(--spacingVerticalM);
  }
  .head,
  .actions {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: var(--spacingHorizontalS);
  }
  .head {
    min-block-size: 32px;
  }
  .head h2 {
    flex: 1;
  }
  .head fluent-button {
    margin-inline-end: calc(-1 * var(--spacingHorizontalS));
    min-inline-size: 0;
  }
  /* Its words are unseen: they shall take no room either. */
  fluent-textarea::part(label) {
    padding: 0;
    position: absolute;
  }
  fluent-textarea {
    --block-size: var(--zb-textarea-size, 132px);
  }
  .around {
    display: flex;
    flex-direction: column;
    gap: var(--spacingVerticalM);
  }
  summary {
    color: var(--colorNeutralForeground2);
    cursor: pointer;
    inline-size: fit-content;
    padding-block: var(--spacingVerticalXS);
  }
  summary:focus-visible {
    border-radius: var(--borderRadiusSmall);
    outline: 2px solid var(--colorStrokeFocus2);
  }
  /* Open and in need of nothing it has no head. */
  .plain summary {
    display: none;
  }
  details[open] summary {
    margin-block-end: var(--spacingVerticalS);
  }
  .file-name {
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
`;
