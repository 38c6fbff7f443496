// Draws the pictures of /docs/tampilan: the same widgets in three portals. Run it after a change of how they
// look, with node test/widgets/pictures.ts; test/widgets/theme.test.ts holds what it wrote against the page.
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, parse } from 'node:path'
import { inCheckout } from '../../src/cli/paths.ts'
import { openStage } from './support/stage.ts'

const THEMES = inCheckout('src/http/docs/pages/tema')
const PICTURES = inCheckout('src/http/docs/gambar')
/** What the page keeps room for, and the quality at which text stays sharp. */
const SIZE = { width: 720, height: 560 }
const QUALITY = 60

/** How a portal of that theme looks around the widgets. */
const FRAME = `
  body, main { margin: 0; padding: 0; max-width: none; font: 1rem/1.5 system-ui, sans-serif }
  header { padding: .75rem 1.25rem; color: #fff; font-weight: 600 }
  luwes-presensi { margin: 1.25rem }`

const BANNERS: Readonly<Record<string, string>> = {
  nasional: 'body { background: #f6efe6 } header { background: #7a1f2b }',
  hijau: 'body { background: #f2f6f1 } header { background: #124d29 }',
  gelap: 'body { background: #0a0e13 } header { background: #16202c }',
}

const stage = await openStage()
try {
  for (const file of await readdir(THEMES)) {
    const { name } = parse(file)
    const theme = await readFile(join(THEMES, file), 'utf8')
    const page = await stage.open(
      '<header>SIMPEG Kabupaten Contoh</header><luwes-presensi></luwes-presensi>',
      { style: `<style>${FRAME}${BANNERS[name]}${theme}</style>`, viewport: SIZE },
    )
    await page.locator('#tap').first().waitFor()
    const client = await page.context().newCDPSession(page)
    const { data } = await client.send('Page.captureScreenshot', {
      format: 'webp',
      quality: QUALITY,
    })
    const picture = Buffer.from(data, 'base64')
    await writeFile(join(PICTURES, `${name}.webp`), picture)
    process.stdout.write(`${name}.webp ${picture.length}\n`)
  }
} finally {
  await stage.close()
}
process.exit()
