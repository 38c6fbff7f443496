import { css } from 'lit'
import { factStyles } from '../shared/fact-styles.ts'
import { formStyles } from '../shared/form-styles.ts'
import { pickStyles } from '../shared/pick-styles.ts'

/** The styles that the tabs share, loaded with the first one. */
export const tabLook = [
  factStyles,
  formStyles,
  pickStyles,
  css`
    .form,
    .card {
      padding: var(--_4);
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
    }
    .form {
      max-width: 44em;
      background: var(--_sunken);
    }
    .cards {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_3);
    }
    .card > * + * {
      margin-top: var(--_2);
    }
    /* A badge goes below a date before the date breaks. */
    .card-head {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_1) var(--_3);
      align-items: start;
      justify-content: space-between;
    }
    /* Buttons that open forms stand side by side; an open form has the row. */
    .form > .apart {
      flex-wrap: nowrap;
      align-items: start;
    }
    .form > .apart > h3 {
      padding-block: var(--_2);
    }
    .form > .apart > .button {
      flex: none;
    }
    .starts {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_2);
    }
    .starts > * {
      min-width: 0;
    }
    .starts > :not(p) {
      flex: 1 1 100%;
    }
    /* The margin counts when lines break: no button fits beside the form. */
    .starts > .form {
      max-width: none;
      margin-inline-end: max(0px, 100% - 44em);
    }
    /* Nor do fields outside forms run across a wide screen. */
    .field,
    .pair:has(input, select) {
      max-width: 44em;
    }
    div[tabindex='-1'] {
      border-radius: var(--_radius);
    }
    .card > fieldset,
    fieldset > .hint + div {
      margin-top: var(--_3);
    }
    .card h4,
    .card h5 {
      margin-block-end: 0;
      font-size: inherit;
    }
    .card h5 {
      margin-block-start: var(--_2);
    }
    .pair {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(9em, 100%), 1fr));
      gap: var(--_3);
    }
    .pair:not(:has(input)) {
      grid-template-columns: repeat(auto-fit, minmax(min(13em, 100%), 1fr));
    }
    legend.label {
      font-size: inherit;
    }
    .combo {
      position: relative;
    }
    .combo ul {
      position: absolute;
      z-index: 2;
      inset-inline: 0;
      max-height: 22em;
      margin: 2px 0 0;
      padding: 0;
      overflow-y: auto;
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
      background: var(--_surface);
      box-shadow: var(--_shadow);
      list-style: none;
    }
    .combo li {
      display: grid;
      min-height: var(--_target);
      padding: var(--_2) var(--_3);
      overflow-wrap: anywhere;
    }
    .combo li[role='option'] {
      cursor: pointer;
    }
    .combo li[aria-selected='true'],
    .combo li[role='option']:hover {
      background: var(--_sunken);
      box-shadow: inset 3px 0 var(--_accent);
    }
    .checks {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      column-gap: var(--_3);
    }
    .checks > li {
      display: grid;
      grid-column: 1 / -1;
      grid-template-columns: subgrid;
      gap: var(--_1) var(--_3);
      align-items: start;
      padding: var(--_3) 0;
      border-top: 1px solid var(--_line);
    }
    .checks > li > * {
      grid-column: 2;
    }
    .checks > li > .field {
      margin-top: var(--_2);
    }
    .checks > li > .badge {
      justify-self: start;
      grid-column: 1;
      grid-row: 1;
    }
    .clause {
      padding: var(--_2) 0;
      border-top: 1px solid var(--_line);
    }
    .clause:first-child {
      border-top: 0;
    }
    h3 + .figures {
      margin-top: var(--_2);
    }
    .choices {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--_4);
    }
    .choices > .button,
    .choices > p {
      margin-block: var(--_1);
    }
    .choice {
      max-height: calc(var(--luwes-unit) * 18);
      overflow-y: auto;
      margin-top: var(--_2);
      padding: 0 var(--_3);
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
      background: var(--_surface);
    }
    .end {
      padding-top: var(--_3);
      border-top: 1px solid var(--_line);
    }
    .picks {
      margin-top: var(--_1);
      display: flex;
      flex-wrap: wrap;
      gap: var(--_1);
      margin-top: var(--_1);
    }
    .pick {
      background: var(--_surface);
    }
    .scroll {
      overflow-x: auto;
    }
    .scroll table {
      width: 100%;
      border-collapse: collapse;
    }
    .end .scroll table {
      width: auto;
      min-width: min(44em, 100%);
    }
    .end .lines {
      max-width: 44em;
    }
    .scroll + p {
      margin-top: var(--_2);
    }
    .scroll th,
    .scroll td {
      padding: var(--_2) var(--_3) var(--_2) 0;
      border-bottom: 1px solid var(--_line);
      text-align: start;
      vertical-align: top;
    }
    .scroll .num {
      text-align: end;
    }
    .scroll td.num {
      white-space: nowrap;
    }
    .scroll :last-child.num {
      padding-right: 0;
    }
    progress {
      width: 100%;
      height: var(--_3);
      accent-color: var(--_accent);
    }
    .big {
      font-size: var(--_title);
      font-weight: 700;
      line-height: 1.2;
    }
    .figures {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(8em, 100%), 1fr));
      gap: var(--_3);
    }
    .figures > div {
      padding: var(--_3);
      border-radius: var(--_radius);
      background: var(--_sunken);
    }
    .lines li {
      padding: var(--_2) 0;
      border-top: 1px solid var(--_line);
    }
    .button.danger,
    .button.danger:hover {
      background: var(--_bad);
      border-color: var(--_bad);
      color: var(--_surface);
    }
    .prose {
      white-space: pre-line;
    }
    @container (max-width: 16em) {
      .form,
      .card {
        padding: var(--_2);
      }
    }
  `,
]
