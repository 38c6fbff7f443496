import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const WIDGETS = join(import.meta.dirname, '../../../widgets')

/** The tags of all widgets, as their folders say. */
export const TAGS: readonly string[] = readdirSync(WIDGETS)
  .filter((name) => existsSync(join(WIDGETS, name, `luwes-${name}.ts`)))
  .map((name) => `luwes-${name}`)

/** The tags of the widgets that show something of their own. */
export const SHOWN_TAGS = TAGS.filter((tag) => tag !== 'luwes-session')
