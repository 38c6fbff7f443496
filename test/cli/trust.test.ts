import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, ask } from '../../src/cli/ask.ts'
import { prepareRegency } from '../../src/cli/deploy/regency.ts'
import { startSteps } from '../../src/cli/deploy/steps.ts'
import { messageOf } from '../../src/cli/errors.ts'
import { inCheckout } from '../../src/cli/paths.ts'
import { checkSettings } from '../../src/cli/settings.ts'
import { describeProblems } from '../../src/config.ts'
import { makeAuthority } from '../support/certificate.ts'
import { type Issuer, startIssuer } from '../support/issuer.ts'
import { endOf } from '../support/serving.ts'
import { TEST_SETTINGS } from '../support/settings.ts'
import { type Sqld, startSqld } from '../support/sqld.ts'

const LUWES = inCheckout('src/cli/luwes.ts')

describe('an SSO behind an authority of the government itself', () => {
  let folder: string
  let issuer: Issuer
  let sqld: Sqld
  const serving: ChildProcess[] = []
  const file = (name: string) => join(folder, name)
  const settings = (ca: string) => ({
    ...TEST_SETTINGS,
    PATH: process.env.PATH ?? '',
    SSO_ISSUER: issuer.url,
    SSO_CA_FILE: ca,
  })

  const doctor = (ca: string) =>
    new Promise<{ readonly code: number; readonly keadaan: Readonly<Record<string, string>> }>(
      (resolve) => {
        const env = { ...settings(ca), DB_URL: sqld.url }
        const args = [LUWES, 'doctor', '--json']
        execFile(process.execPath, args, { env, cwd: folder }, (error, stdout) => {
          const { pemeriksaan } = JSON.parse(stdout)
          const found = pemeriksaan.map(({ kode, keadaan }: Record<string, string>) => [
            kode,
            keadaan,
          ])
          resolve({ code: error ? Number(error.code) : 0, keadaan: Object.fromEntries(found) })
        })
      },
    )

  /** What a Luwes with these settings answers to a sign-in with a token that its SSO signed. */
  const signIn = async (ca: string): Promise<Answer> => {
    const data = await mkdtemp(join(folder, 'd'))
    const socket = join(data, 's/luwes.sock')
    const child = spawn(process.execPath, [LUWES, 'serve'], {
      cwd: data,
      env: { ...settings(ca), LUWES_DATA: join(data, 'data'), LUWES_SOCKET: socket },
      stdio: 'ignore',
    })
    serving.push(child)
    const healthy = () => ask({ socket }, '/health').then(({ status }) => status === 200)
    for (let tries = 0; tries < 600 && !(await healthy().catch(() => false)); tries += 1) {
      await sleep(100)
    }
    const now = Math.floor(Date.now() / 1_000)
    const claims = { iss: issuer.url, aud: 'luwes', nip: '198609262015051004' }
    const token = await issuer.sign({ ...claims, iat: now, exp: now + 600 })
    return ask({ socket }, '/v1/sesi', {
      method: 'POST',
      body: JSON.stringify({ token }),
      headers: { 'content-type': 'application/json' },
    })
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lw-ca-'))
    const authority = makeAuthority()
    issuer = await startIssuer(authority.forLoopback())
    sqld = await startSqld({ migrated: true })
    await writeFile(file('ca.pem'), `CA milik daerah\n${makeAuthority('Lain').pem}${authority.pem}`)
    await writeFile(file('lain.pem'), makeAuthority().pem)
  }, 60_000)
  afterAll(async () => {
    for (const child of serving) {
      child.kill('SIGTERM')
      await endOf(child)
    }
    await Promise.all([issuer.stop(), sqld.stop()])
    await rm(folder, { recursive: true, force: true })
  }, 60_000)

  it('is reached by the doctor with SSO_CA_FILE, and by no other certificate', async () => {
    expect((await doctor('')).keadaan.sso).toBe('rusak')
    expect((await doctor(file('lain.pem'))).keadaan.sso).toBe('rusak')
    expect((await doctor(file('ca.pem'))).keadaan).toMatchObject({ sso: 'baik', jam: 'baik' })
  }, 60_000)

  it('is reached by the Worker with SSO_CA_FILE: its keys are fetched and the token is held against them', async () => {
    const { jwks } = issuer.asked
    const away = await signIn('')
    expect([away.status, issuer.asked.jwks]).toEqual([503, jwks])
    // The token is right, and nobody knows the person yet.
    const known = await signIn(file('ca.pem'))
    expect(known.status).toBe(403)
    expect(issuer.asked.jwks).toBeGreaterThan(jwks)
  }, 120_000)

  it('is reached by a deployment with --ca, which names a file that is wrong', async () => {
    const prepare = async (ca: string) => {
      const steps = startSteps(() => undefined)
      const answers = {
        name: 'Uji',
        zone: 'Asia/Jakarta',
        issuer: issuer.url,
        target: 'onprem',
        ca,
        origins: 'https://p.example.go.id',
        url: 'https://l.example.go.id',
      }
      const manner = { dryRun: true, mayAsk: false, folder: file('x') }
      const said = await prepareRegency(steps, 'uji-ca', answers, manner).then(() => '', messageOf)
      return { said, sso: steps.outcomes.find(({ step }) => step === 'SSO')?.state }
    }
    // A dry run passes over an SSO that it does not reach.
    expect(await prepare('')).toEqual({ said: '', sso: 'dilewati' })
    expect((await prepare(file('tiada.pem'))).said).toMatch(/SSO_CA_FILE .* is not there/)
    expect(await prepare(file('ca.pem'))).toEqual({ said: '', sso: 'selesai' })
  })

  it('has a file that is wrong named, and nothing is served', async () => {
    await writeFile(file('kosong.pem'), 'bukan sertifikat')
    await writeFile(
      file('rusak.pem'),
      '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n',
    )
    await writeFile(file('tertutup.pem'), makeAuthority().pem)
    await chmod(file('tertutup.pem'), 0o000)
    const wrong = {
      [file('tiada.pem')]: 'is not there',
      [file('kosong.pem')]: 'holds no certificate in PEM form',
      [file('rusak.pem')]: 'holds a malformed certificate',
      [folder]: 'is a folder',
      // To root every file is readable.
      ...(process.getuid?.() === 0 ? {} : { [file('tertutup.pem')]: 'this account cannot read' }),
    }
    for (const [ca, sentence] of Object.entries(wrong)) {
      const checked = checkSettings({ ...settings(ca), LUWES_DATA: file('data') })
      const said = checked.ok ? '' : describeProblems(checked.error)
      expect(said).toMatch(/^SSO_CA_FILE names /)
      expect(said).toContain(sentence)
    }
    const ca = file('rusak.pem')
    const said = await new Promise<string>((resolve) => {
      const env = { ...settings(ca), LUWES_DATA: file('data') }
      execFile(process.execPath, [LUWES, 'serve'], { env, cwd: folder }, (error, _out, stderr) =>
        resolve(`${error?.code} ${stderr}`),
      )
    })
    expect(said).toMatch(/^2 SSO_CA_FILE names .* holds a malformed certificate/)
    expect((await doctor(ca)).code).toBe(2)
  }, 120_000)
})
