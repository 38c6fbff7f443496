import { css } from 'lit'

/** The styles of planning and of directives. */
export const planStyles = css`
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(8em, 1fr));
    gap: var(--_3);
    max-width: 30em;
  }
  .choice,
  .person,
  .frame > .field {
    max-width: 44em;
  }
  .choice {
    max-height: 20em;
    overflow-y: auto;
    margin-top: var(--_2);
    padding: var(--_1) var(--_3);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .person {
    display: grid;
    gap: var(--_1) var(--_3);
    padding: var(--_2) 0;
    border-top: 1px solid var(--_line);
  }
  .picks {
    display: flex;
    gap: var(--_1);
  }
  .copy {
    display: grid;
    gap: var(--_2);
    margin-top: var(--_2);
  }
  .found li {
    padding: var(--_2) 0;
    border-top: 1px solid var(--_line);
  }
  .directive {
    padding: var(--_4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .directive > * + * {
    margin-top: var(--_2);
  }
  @container (min-width: 44em) {
    .person {
      grid-template-columns: 1fr auto;
      align-items: center;
    }
  }
`
