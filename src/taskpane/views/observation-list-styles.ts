import { css } from 'lit';

/** The cells of a row: two columns over its sentence in a pane, four side by side in a window. */
export const observationListStyles = css`
  tr {
    grid-template: 'indicator value' auto 'indicator growth' 1fr 'evidence evidence' auto / minmax(0, 1fr) minmax(
        0,
        auto
      );
  }
  .indicator {
    grid-area: indicator;
  }
  .value {
    font-weight: var(--fontWeightSemibold);
    grid-area: value;
    text-align: end;
  }
  .growth {
    display: flex;
    flex-direction: column;
    grid-area: growth;
    text-align: end;
  }
  .evidence {
    grid-area: evidence;
  }
  .core {
    font-weight: var(--fontWeightSemibold);
  }
  .facts {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--spacingHorizontalS);
  }
  .notes {
    color: var(--colorPaletteDarkOrangeForeground1);
  }
  .left-out :is(.indicator, .value, .growth) {
    color: var(--colorNeutralForeground3);
    text-decoration: line-through;
  }
  .elsewhere {
    margin-block-start: var(--spacingVerticalXS);
  }
  .why {
    background: var(--colorNeutralBackground2);
    border-radius: var(--borderRadiusMedium);
    color: var(--colorNeutralForeground2);
    cursor: text;
    font-size: var(--fontSizeBase200);
    line-height: var(--lineHeightBase200);
    list-style: none;
    margin-block-start: var(--spacingVerticalXS);
    padding: var(--spacingVerticalS) var(--spacingHorizontalM);
  }
  @container (min-width: 560px) {
    tr {
      grid-template: 'indicator value growth evidence' auto / 4fr 2fr 2fr 6fr;
    }
  }
`;
