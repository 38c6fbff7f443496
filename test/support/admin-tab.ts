import type { Page } from 'playwright-core'

/**
 * Opens a tab of `luwes-admin` by its name, in whichever workspace it is; a count may follow the
 * name.
 */
export async function openAdminTab(page: Page, name: string): Promise<void> {
  const tab = page.getByRole('tab', { name: new RegExp(`^${name}( \\(\\d+\\))?$`) })
  await page.getByRole('tab').first().waitFor()
  for (const room of await page
    .getByRole('navigation', { name: 'Ruang kerja' })
    .getByRole('button')
    .all()) {
    if ((await tab.count()) > 0) break
    await room.click()
  }
  await tab.click()
}
