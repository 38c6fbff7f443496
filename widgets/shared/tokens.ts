import { css, unsafeCSS } from 'lit'

/**
 * The token sheet. A page sets `--luwes-*`; what it leaves out is taken from the `--ina-*` of the
 * page where it has them (in light), then from here. Names with `--_` are private.
 *
 * Pairs of text and ground meet WCAG AA (4.5:1) in both schemes; test/widgets checks it.
 */
const light = unsafeCSS(`
  color-scheme: light;
  --_accent: var(--luwes-accent, var(--ina-primary-700, #14548c));
  --_accent-strong: var(--luwes-accent-strong, var(--ina-primary-800, #0e3f6b));
  --_on-accent: var(--luwes-on-accent, #fff);
  --_accent-soft: var(--luwes-accent-soft, #e8f1f9);
  --_hero: var(--luwes-hero, var(--_accent));
  --_on-hero: var(--luwes-on-hero, var(--_on-accent));
  --_surface: var(--luwes-surface, var(--ina-background-primary, #fff));
  --_sunken: var(--luwes-sunken, #f4f6f8);
  --_text: var(--luwes-text, var(--ina-content-primary, #17222d));
  --_muted: var(--luwes-muted, #51606f);
  --_line: var(--luwes-line, #dce2e8);
  --_edge: var(--luwes-edge, #74828f);
  --_ok: var(--luwes-ok, #15663d);
  --_ok-soft: var(--luwes-ok-soft, #e3f4ea);
  --_warn: var(--luwes-warn, #7d4e00);
  --_warn-soft: var(--luwes-warn-soft, #fdf2da);
  --_bad: var(--luwes-bad, #ad2318);
  --_bad-soft: var(--luwes-bad-soft, #fdebe9);
  --_shadow: 0 1px 2px #17222d14, 0 4px 16px #17222d0d;
`)

const dark = unsafeCSS(`
  color-scheme: dark;
  --_accent: var(--luwes-accent, #8fc3f0);
  --_accent-strong: var(--luwes-accent-strong, #b8dbf8);
  --_on-accent: var(--luwes-on-accent, #06233d);
  --_accent-soft: var(--luwes-accent-soft, #16324a);
  --_hero: var(--luwes-hero, #1a4364);
  --_on-hero: var(--luwes-on-hero, #f2f7fb);
  --_surface: var(--luwes-surface, #141c24);
  --_sunken: var(--luwes-sunken, #1c2630);
  --_text: var(--luwes-text, #eaf0f5);
  --_muted: var(--luwes-muted, #a7b5c2);
  --_line: var(--luwes-line, #2d3945);
  --_edge: var(--luwes-edge, #8493a1);
  --_ok: var(--luwes-ok, #7fd6a3);
  --_ok-soft: var(--luwes-ok-soft, #143524);
  --_warn: var(--luwes-warn, #f1c46f);
  --_warn-soft: var(--luwes-warn-soft, #3a2c0c);
  --_bad: var(--luwes-bad, #ff9d92);
  --_bad-soft: var(--luwes-bad-soft, #431a17);
  --_shadow: none;
`)

/** Registers the one length that all sizes are made of, once for the document. */
function registerUnit(): void {
  try {
    CSS.registerProperty({
      name: '--luwes-unit',
      syntax: '<length>',
      inherits: true,
      initialValue: '16px',
    })
  } catch {
    // Registered already by another copy, or not supported: then sizes follow the nearest text.
  }
}
registerUnit()

/**
 * Nothing of the page's style comes in but its text size: the widget reads as large as the text
 * around it, never smaller than the reader's own setting.
 */
export const tokens = css`
  :host {
    all: initial;
    display: block;
    ${light}
    font-size: max(100%, 1rem);
    --luwes-unit: 1em;
    --_font: var(
      --luwes-font,
      var(--ina-font-family, system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif)
    );
    --_radius: var(--luwes-radius, 12px);
    --_1: calc(var(--luwes-unit) * 0.25);
    --_2: calc(var(--luwes-unit) * 0.5);
    --_3: calc(var(--luwes-unit) * 0.75);
    --_4: var(--luwes-unit);
    --_6: calc(var(--luwes-unit) * 1.5);
    --_8: calc(var(--luwes-unit) * 2);
    --_small: calc(var(--luwes-unit) * 0.875);
    --_large: calc(var(--luwes-unit) * 1.125);
    --_title: calc(var(--luwes-unit) * 1.375);
    --_sticky: var(--luwes-sticky-top, 0px);
    --_target: max(44px, calc(var(--luwes-unit) * 2.75));
  }
  :host([hidden]) {
    display: none;
  }
  @media (prefers-color-scheme: dark) {
    :host(:not([theme='light'])) {
      ${dark}
    }
  }
  :host([theme='dark']) {
    ${dark}
  }
`
