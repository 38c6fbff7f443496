import { Hono } from 'hono'
import { codeAsKept } from '../../domain/wfa/surat.ts'
import { readSurat } from '../../operations/wfa/read-surat.ts'
import { verifySurat } from '../../operations/wfa/verify-surat.ts'
import { signedIn } from '../guards/caller.ts'
import type { Hallway } from '../hallway.ts'
import { operation } from '../operation.ts'
import { answerPage } from '../page.ts'
import { answerProblem } from '../problem.ts'
import { idParam } from '../schemas.ts'
import { valid } from '../validate.ts'
import { suratPage } from './page-surat.ts'
import { askPage, unknownPage, verifikasiPage } from './page-verifikasi.ts'

/** The letter of a request, printable. */
export const suratRoutes = new Hono<Hallway>().get(
  '/pengajuan/:id/surat-tugas',
  operation('suratTugas'),
  signedIn,
  valid('param', idParam),
  async (c) => {
    const found = await readSurat(c.get('deps'), c.get('caller'), c.req.valid('param').id)
    if (!found.ok) return answerProblem(c, found.error)
    return answerPage(c, suratPage(found.value))
  },
)

/**
 * The public pages that show what a letter is worth, by its code, scanned or typed.
 *
 * The page that asks for a code redirects to the page of that code, so that each letter has one
 * address.
 */
export const verifikasiRoutes = new Hono<Hallway>()
  .all('/verifikasi', async (c) => {
    const kode = codeAsKept(c.req.query('kode')?.slice(0, 60) ?? '')
    return kode ? c.redirect(`/verifikasi/${kode}`) : answerPage(c, askPage())
  })
  .get('/verifikasi/:kode', async (c) => {
    const found = await verifySurat(c.get('deps'), c.req.param('kode'))
    return found ? answerPage(c, verifikasiPage(found)) : answerPage(c, unknownPage(), 404)
  })
