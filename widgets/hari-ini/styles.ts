import { css } from 'lit'

/** The styles of `luwes-hari-ini`. */
export const styles = css`
  .frame {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_4);
  }
  .sum {
    font-size: calc(var(--luwes-unit) * 1.15);
    font-weight: 600;
    text-wrap: pretty;
  }
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, calc(var(--luwes-unit) * 8.5)), 1fr));
    gap: var(--_2);
  }
  .figure {
    display: grid;
    width: 100%;
    height: 100%;
    min-height: calc(var(--luwes-unit) * 4.5);
    padding: var(--_2) var(--_3);
    align-content: start;
    justify-items: start;
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    text-align: start;
  }
  .figure b {
    font-size: calc(var(--luwes-unit) * 1.5);
    line-height: 1.2;
  }
  .figure span {
    color: var(--_muted);
    font-size: var(--_small);
  }
  .figure.belum,
  .figure.terlambat,
  .figure.laporan {
    border-inline-start-color: var(--_warn);
  }
  .figure.hadir {
    border-inline-start-color: var(--_ok);
  }
  .figure.wfa {
    border-inline-start-color: var(--_accent);
  }
  button.figure:hover {
    background: var(--_sunken);
  }
  button.figure[aria-pressed='true'] {
    outline: 2px solid var(--_accent);
    outline-offset: -1px;
    background: var(--_accent-soft);
  }
  .search {
    max-width: calc(var(--luwes-unit) * 24);
    margin-top: var(--_2);
  }
  .search input {
    display: block;
    width: 100%;
    min-height: var(--_target);
    margin-top: var(--_1);
    padding: var(--_2) var(--_3);
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) - 4px);
    background: var(--_surface);
    color: inherit;
  }
  .people {
    margin-top: var(--_2);
  }
  .people li {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_1) var(--_3);
    align-items: baseline;
    justify-content: space-between;
    padding: var(--_2) 0;
    border-top: 1px solid var(--_line);
  }
  .how {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_1) var(--_2);
    align-items: baseline;
  }
  .badge.late {
    background: var(--_warn-soft);
    color: var(--_warn);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_3);
    justify-content: space-between;
  }
  @media (forced-colors: active) {
    button.figure[aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    button.figure[aria-pressed='true'] span {
      color: inherit;
    }
  }
`
