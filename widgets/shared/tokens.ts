import { css, unsafeCSS } from 'lit'

/**
 * The purpose of a colour, as the bounds of its lightness in light and in dark.
 *
 * A page may set any colour for any scheme. Its hue stays, and its lightness is limited to the
 * bounds, so that text and background always contrast.
 */
const INK = ['min(l,.48)', 'max(l,.75)']
const GROUND = ['max(l,.93)', 'min(l,.33)']
const EDGE = ['min(l,.62)', 'max(l,.6)']
const FAINT = ['max(l,.8)', 'min(l,.45)']
const FILL = ['min(l,.48)', 'min(l,.42)']
const ON_FILL = ['max(l,.93)', 'max(l,.93)']

/** A colour: our own in light and in dark, and the INA token if there is one. */
type Colour = readonly [
  name: string,
  bounds: readonly string[],
  light: string,
  dark: string,
  ina?: string,
]

const COLOURS: readonly Colour[] = [
  ['accent', INK, '#14548c', '#8fc3f0', 'primary-700'],
  ['accent-strong', INK, '#0e3f6b', '#b8dbf8', 'primary-800'],
  ['on-accent', GROUND, '#fff', '#06233d'],
  ['accent-soft', GROUND, '#e8f1f9', '#16324a'],
  ['hero', FILL, 'var(--_accent)', 'oklch(from var(--_accent) .37 c h)'],
  ['on-hero', ON_FILL, '#fff', '#f2f7fb'],
  ['surface', GROUND, '#fff', '#141c24', 'background-primary'],
  ['sunken', GROUND, '#f4f6f8', '#1c2630'],
  ['text', INK, '#17222d', '#eaf0f5', 'content-primary'],
  ['muted', INK, '#51606f', '#a7b5c2'],
  ['line', FAINT, '#dce2e8', '#2d3945'],
  ['edge', EDGE, '#74828f', '#8493a1'],
  ['ok', INK, '#15663d', '#7fd6a3'],
  ['ok-soft', GROUND, '#e3f4ea', '#143524'],
  ['warn', INK, '#7d4e00', '#f1c46f'],
  ['warn-soft', GROUND, '#fdf2da', '#3a2c0c'],
  ['bad', INK, '#ad2318', '#ff9d92'],
  ['bad-soft', GROUND, '#fdebe9', '#431a17'],
]

/** Returns one declaration per colour. */
const each = (prefix: string, value: (colour: Colour) => string) =>
  unsafeCSS(COLOURS.map((colour) => `--_${prefix}${colour[0]}:${value(colour)};`).join(''))

/** Returns the page's setting of a colour, or a fallback. */
const set = ([name, , , , ina]: Colour, otherwise = '') =>
  `var(--luwes-${name}${ina ? `,var(--ina-${ina}${otherwise})` : otherwise})`

const within = (colour: Colour, scheme: 0 | 1) =>
  `oklch(from ${set(colour)} ${colour[1][scheme]} c h)`

const plain = each('', (one) => set(one, `,${one[2]}`))
const plainDark = each('', (one) => one[3])
const fromPage = each('p-', (one) => `light-dark(${within(one, 0)},${within(one, 1)})`)
const either = each('', (one) => `var(--_p-${one[0]},light-dark(${one[2]},${one[3]}))`)

/** Registers the one length that all sizes derive from, once per document. */
function registerUnit(): void {
  try {
    CSS.registerProperty({
      name: '--luwes-unit',
      syntax: '<length>',
      inherits: true,
      initialValue: '16px',
    })
  } catch {
    // Already registered by another copy, or not supported: then sizes follow the nearest text.
  }
}
registerUnit()

/**
 * The token sheet. A page sets `--luwes-*`; missing ones come from the page's `--ina-*` if it has
 * them, or else from here. Names with `--_` are private.
 *
 * The page's own `color-scheme` decides between light and dark, unless the attribute `theme` does.
 * A browser that cannot limit a page's colour shows light, or with `theme` our own dark.
 *
 * Only the font and the text size of the page's style are used. The widget is as large as the
 * surrounding text, never smaller than the reader's own setting. Pairs of text and background meet
 * WCAG AA (4.5:1) in both schemes; test/widgets checks it.
 */
export const tokens = css`
  :host {
    all: initial;
    display: block;
    color-scheme: inherit;
    ${plain}
    --_shadow: 0 1px 2px #17222d14, 0 4px 16px #17222d0d;
    font-size: max(100%, 1rem);
    --luwes-unit: 1em;
    font-family: var(--luwes-font, var(--ina-font-family, inherit));
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
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  @supports (color: light-dark(oklch(from red l c h), red)) {
    :host {
      ${fromPage}
      ${either}
      --_shadow: 0 1px 2px light-dark(#17222d14, #0000), 0 4px 16px light-dark(#17222d0d, #0000);
    }
  }
  @supports not (color: light-dark(oklch(from red l c h), red)) {
    :host([theme='dark']) {
      ${plainDark}
    }
  }
`
