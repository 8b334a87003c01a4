import { css } from 'lit';

export const resultPanelStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: var(--spacingVerticalS);
  }
  fluent-tablist {
    flex-wrap: wrap;
    margin-inline: calc(-1 * var(--spacingHorizontalS));
  }
  fluent-tab {
    white-space: nowrap;
  }
  /* In a pane the five tabs stand in one line. */
  @media (max-width: 400px) {
    fluent-tab {
      font-size: var(--fontSizeBase200);
      padding-inline: var(--spacingHorizontalXS);
    }
    fluent-tablist {
      margin-inline: calc(-1 * var(--spacingHorizontalXS));
    }
  }
  @media (max-width: 340px) {
    fluent-tab {
      padding-inline: var(--spacingHorizontalXXS);
    }
  }
  @media (forced-colors: active) {
    fluent-tab[aria-selected='true'] {
      text-decoration: underline;
    }
  }
  .about {
    margin-block-end: var(--spacingVerticalXS);
  }
  .about strong {
    color: var(--colorNeutralForeground1);
    font-weight: var(--fontWeightSemibold);
  }
  .none {
    padding-block: var(--spacingVerticalXL);
    text-align: center;
  }
  .finding {
    display: grid;
    gap: var(--spacingHorizontalS);
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    margin-block: var(--spacingVerticalXS);
  }
`;
