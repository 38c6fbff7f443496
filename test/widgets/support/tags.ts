import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const WIDGETS = join(import.meta.dirname, '../../../widgets')

/** The tags of all widgets, as their folders say. */
export const TAGS: readonly string[] = readdirSync(WIDGETS)
  .filter((name) => existsSync(join(WIDGETS, name, `luwes-${name}.ts`)))
  .map((name) => `luwes-${name}`)

/** The tags of the widgets that show something of their own. */
export const SHOWN_TAGS = TAGS.filter((tag) => tag !== 'luwes-session')

/** The tags of the widgets that have tabs: those that draw the list of them. */
export const TABBED_TAGS = TAGS.filter((tag) => {
  const folder = join(WIDGETS, tag.replace('luwes-', ''))
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'))
  return files.some((name) => /\btabList\(/.test(readFileSync(join(folder, name), 'utf8')))
})
