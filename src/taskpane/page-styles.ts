import { css } from 'lit';

/** The page itself, outside of all views. Adopted as a constructed style sheet: the page's policy forbids inline styles. */
export const pageStyles = css`
  body {
    background: var(--colorNeutralBackground1);
    margin: 0;
  }
`;
