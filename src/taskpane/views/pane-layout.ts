import { css } from 'lit';

/** One column in a pane; two in a window, the text on the left staying in sight. */
export const paneLayout = css`
  :host {
    display: block;
    margin-inline: auto;
    max-inline-size: 1440px;
  }
  header {
    align-items: center;
    display: flex;
    gap: var(--spacingHorizontalS);
    padding: var(--spacingVerticalS) var(--spacingHorizontalL);
  }
  h1 {
    flex: 1;
    font-size: var(--fontSizeBase400);
    font-weight: var(--fontWeightSemibold);
    line-height: var(--lineHeightBase400);
  }
  img {
    display: block;
  }
  /* The words of a button without a frame stand at the margin, its frame may not. */
  header fluent-button {
    margin-inline-end: calc(-1 * var(--spacingHorizontalS));
    min-inline-size: 0;
  }
  main {
    display: flex;
    flex-direction: column;
    gap: var(--spacingVerticalXL);
    padding-inline: var(--spacingHorizontalL);
  }
  .result {
    min-inline-size: 0;
  }
  .empty {
    align-items: center;
    display: flex;
    flex-direction: column;
    gap: var(--spacingVerticalM);
    padding-block: var(--spacingVerticalXXL);
    text-align: center;
    text-wrap: balance;
  }
  .progress {
    align-items: center;
    animation: appear 0.2s 0.4s both;
    display: flex;
    gap: var(--spacingHorizontalM);
    margin-block-end: var(--spacingVerticalM);
  }
  fluent-progress-bar {
    flex: 1;
  }
  zb-write-bar {
    inset-block-end: 0;
    position: sticky;
    z-index: 1;
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  @media (min-width: 800px) {
    main {
      align-items: start;
      display: grid;
      gap: var(--spacingHorizontalXXXL);
      grid-template-columns: minmax(300px, 2fr) minmax(0, 3fr);
    }
    zb-report-input {
      --zb-textarea-size: max(144px, calc(100vh - 280px));
      inset-block-start: var(--spacingVerticalM);
      position: sticky;
    }
  }
`;
