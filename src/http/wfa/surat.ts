import { Hono } from 'hono'
import { codeAsKept } from '../../domain/wfa/surat.ts'
import { checkSurat } from '../../operations/wfa/check-surat.ts'
import { openSurat } from '../../operations/wfa/open-surat.ts'
import { readSurat } from '../../operations/wfa/read-surat.ts'
import { readTautanSurat } from '../../operations/wfa/read-tautan-surat.ts'
import { answerJson } from '../answer.ts'
import { signedIn } from '../guards/caller.ts'
import type { Hallway } from '../hallway.ts'
import { operation } from '../operation.ts'
import { answerPage } from '../page.ts'
import { answerProblem } from '../problem.ts'
import { idParam } from '../schemas.ts'
import { valid } from '../validate.ts'
import { coatOf } from './coat.ts'
import { suratPage } from './page-surat.ts'
import { askPage, unknownLetterPage, unknownPage, verifikasiPage } from './page-verifikasi.ts'

/** The letter of a request, printable, and its permanent address. */
export const suratRoutes = new Hono<Hallway>()
  .get(
    '/pengajuan/:id/surat-tugas',
    operation('suratTugas'),
    signedIn,
    valid('param', idParam),
    async (c) => {
      const found = await readSurat(c.get('deps'), c.get('caller'), c.req.valid('param').id)
      if (!found.ok) return answerProblem(c, found.error)
      return answerPage(c, suratPage(found.value, await coatOf(c)))
    },
  )
  .get(
    '/pengajuan/:id/surat-tugas/tautan',
    operation('tautanSurat'),
    signedIn,
    valid('param', idParam),
    async (c) => {
      const { id } = c.req.valid('param')
      const found = await readTautanSurat(c.get('deps'), c.get('caller'), id)
      return found.ok ? answerJson(found.value) : answerProblem(c, found.error)
    },
  )

/**
 * The public pages: a letter at its permanent address, and the state of a letter by its code,
 * scanned or typed.
 *
 * The page that asks for a code redirects to the page of that code, so that each letter has one
 * address.
 */
export const verifikasiRoutes = new Hono<Hallway>()
  .all('/verifikasi', async (c) => {
    const kode = codeAsKept(c.req.query('kode')?.slice(0, 60) ?? '')
    return kode ? c.redirect(`/verifikasi/${kode}`) : answerPage(c, askPage())
  })
  .get('/surat/:kode/:kunci', async (c) => {
    const { kode, kunci } = c.req.param()
    const found = await openSurat(c.get('deps'), kode.slice(0, 60), kunci.slice(0, 60))
    if (!found) return answerPage(c, unknownLetterPage(), 404)
    return answerPage(c, suratPage(found, await coatOf(c)))
  })
  .get('/verifikasi/:kode', async (c) => {
    const found = await checkSurat(c.get('deps'), c.req.param('kode'))
    return found ? answerPage(c, verifikasiPage(found)) : answerPage(c, unknownPage(), 404)
  })
