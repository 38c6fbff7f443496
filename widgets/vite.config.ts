import { readFile } from 'node:fs/promises'
import { defineConfig, minify, type Plugin } from 'vite'

const root = import.meta.dirname

/**
 * Drops the layout of Lit's templates, which minifiers leave alone: comments and blanks of the
 * styles, the indentation of the markup. Newlines stay, so that code keeps its meaning.
 */
const minifyTemplates: Plugin = {
  name: 'luwes:minify-templates',
  enforce: 'pre',
  transform(code, id) {
    if (!id.startsWith(root)) return null
    const styles = /\b(?:css|unsafeCSS\()`[^`]*`/g
    return { code: code.replace(styles, minifyStyle).replaceAll(/\n\s+/g, '\n'), map: null }
  },
}

function minifyStyle(style: string): string {
  return style
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,>]) ?/g, '$1')
    .replaceAll(': ', ':')
    .replaceAll(/([ :(,])0\./g, '$1.')
    .replaceAll(';}', '}')
}

/**
 * 64 KiB of noise to measure a connection with. It bears the name of an image because nothing on
 * the way tries to compress one, so that what is counted is what was sent.
 */
const yardstick: Plugin = {
  name: 'luwes:yardstick',
  generateBundle() {
    const source = new Uint8Array(65_536)
    let state = 1
    for (let at = 0; at < source.length; at += 1) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      source[at] = state >>> 24
    }
    this.emitFile({ type: 'asset', fileName: 'ukur.png', source })
  },
}

/** What a portal's worker file brings by importScripts: a classic script, and so no chunk of the widgets. */
const worker: Plugin = {
  name: 'luwes:worker',
  async generateBundle() {
    const source = await readFile(`${root}/pekerja/pemberitahuan.js`, 'utf8')
    const { code } = await minify('pemberitahuan.js', source)
    this.emitFile({ type: 'asset', fileName: 'pemberitahuan.js', source: code })
  },
}

/**
 * Has the writer of workbooks compress where it runs. It would start a worker from a `blob:` address for
 * whatever is larger than 160 kB, which the Content-Security-Policy of a portal forbids.
 */
const zipInPlace: Plugin = {
  name: 'luwes:zip-in-place',
  transform(code, id) {
    if (!/write-excel-file\/modules\/zip\/zipToArrayBuffer\.js$/.test(id)) return null
    const found = "import { zip } from 'fflate';"
    if (!code.includes(found)) throw new Error('the writer of workbooks compresses in another way')
    const instead = `import { zipSync } from 'fflate';
const zip = (files, done) => done(null, zipSync(files));`
    return { code: code.replace(found, instead), map: null }
  },
}

/**
 * Builds `dist/assets/widgets/v1/`: the loader `luwes.js`, one chunk an element, one of what they
 * share, and Lit once.
 *
 * A library build, because only that leaves out Vite's own preloading code: the loader stays small
 * and adds no element to the page, so that a strict Content-Security-Policy lets everything run.
 */
export default defineConfig({
  root,
  publicDir: false,
  logLevel: 'warn',
  plugins: [minifyTemplates, yardstick, worker, zipInPlace],
  build: {
    outDir: `${root}/../dist/assets/widgets/v1`,
    emptyOutDir: true,
    target: 'es2022',
    reportCompressedSize: false,
    lib: { entry: { luwes: `${root}/luwes.ts` }, formats: ['es'] },
    rolldownOptions: {
      output: {
        minify: true,
        entryFileNames: '[name].js',
        chunkFileNames: '[name]-[hash].js',
        codeSplitting: {
          groups: [
            { name: 'lit', test: /node_modules\/(@lit|lit)/, priority: 2 },
            // What only some widgets, or some of their parts, need comes with those, after what
            // all of them need is taken.
            {
              name: 'shared',
              test: /widgets\/shared\/(call|dates|element|format|icons|messages|problem|session|styles|tokens|views|words|zone)\.ts/,
              priority: 1,
            },
            { name: 'kinds', test: /widgets\/shared\/kinds\./ },
            { name: 'places', test: /widgets\/shared\/icons-places\./ },
            { name: 'facts', test: /widgets\/shared\/(basis|numbers|states|times)\./ },
            { name: 'forms', test: /widgets\/shared\/(faults|fields|random)\./ },
            { name: 'fields', test: /widgets\/shared\/form-styles\./ },
            { name: 'moments', test: /widgets\/shared\/moments\./ },
            { name: 'requests', test: /widgets\/shared\/request-/ },
            { name: 'reports', test: /widgets\/shared\/report-/ },
            { name: 'matters', test: /widgets\/shared\/(matter-words|steps)\./ },
            { name: 'tabs', test: /widgets\/shared\/tabs\./ },
          ],
        },
      },
    },
  },
})
