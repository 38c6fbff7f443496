import { css } from 'lit'

/** The styles of `luwes-dasbor` at first sight. */
export const styles = css`
  section + section,
  p + section,
  .steer + section {
    margin-top: var(--_6);
  }
  .steer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_3);
  }
  select {
    display: block;
    width: 100%;
    min-height: var(--_target);
    margin-top: var(--_1);
    padding: var(--_2) var(--_3);
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) - 4px);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  .sum {
    max-width: 50em;
    margin: var(--_2) 0 var(--_3);
    font-size: var(--_large);
    text-wrap: pretty;
  }
  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(9em, 100%), 1fr));
    gap: var(--_2);
    margin: var(--_3) 0;
  }
  .tile {
    display: grid;
    align-content: start;
    gap: var(--_1);
    padding: var(--_3);
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
  .tile dt {
    font-size: var(--_small);
    font-weight: 700;
  }
  .tile b {
    display: block;
    font-size: var(--_title);
    line-height: 1.2;
    color: var(--_accent);
  }
  .tile .muted {
    display: block;
  }
  @container (max-width: 16em) {
    .tile {
      padding: var(--_2);
    }
  }
  @container (min-width: 40em) {
    .steer {
      grid-template-columns: minmax(0, 1fr) minmax(0, 22em);
      align-items: end;
    }
    .tiles {
      grid-template-columns: repeat(5, minmax(0, 1fr));
    }
  }
`
