import { defineConfig, type Plugin } from 'vite'

const root = import.meta.dirname

/**
 * Removes the layout of Lit's templates, which minifiers leave alone: comments and spaces of the
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
 * 64 KiB of noise to measure a connection with. It has the name of an image, because nothing on the
 * way tries to compress one. So the counted bytes are the bytes that were sent.
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

/**
 * The parts of an element that it always needs soon: they load while the sign-in is in progress.
 */
const EARLY: Readonly<Record<string, RegExp>> = {
  'luwes-presensi': /presensi\/(?:tap|days)\/view\.ts$/,
}

/**
 * Writes into the loader which chunks each element needs, so that all are requested at once instead
 * of one after the other. Vite would do so by adding links to the page, which a library build
 * leaves out.
 */
const noteNeeds: Plugin = {
  name: 'luwes:note-needs',
  generateBundle(_options, bundle) {
    const needs = (name: string, seen = new Set<string>()): Set<string> => {
      const chunk = bundle[name]
      if (chunk?.type !== 'chunk' || seen.has(name)) return seen
      seen.add(name)
      for (const other of chunk.imports) needs(other, seen)
      return seen
    }
    const loader = bundle['luwes.js']
    if (loader?.type !== 'chunk') throw new Error('the loader is missing')
    const lists = Object.keys(bundle).flatMap((name) => {
      const [, element] = /^(luwes-[a-z-]+?)-[\w-]{8}\.js$/.exec(name) ?? []
      if (!element) return []
      const first = needs(name)
      const parts = Object.values(bundle).filter(
        (one) => one.type === 'chunk' && EARLY[element]?.test(one.facadeModuleId ?? ''),
      )
      const later = parts
        .flatMap((one) => [...needs(one.fileName)])
        .filter((one) => !first.has(one))
      const names = (all: Iterable<string>) =>
        [...all].map((one) => one.replace('.js', '')).join(' ')
      return [`${element}:${names(first)}|${names(new Set(later))}`]
    })
    if (!loader.code.includes('%%NEEDS%%')) throw new Error('the loader has no room for its list')
    loader.code = loader.code.replace('%%NEEDS%%', lists.join(';'))
  },
}

/**
 * Keeps the names of the worker private: it is imported as a classic script, next to the portal's
 * own code.
 */
const closeWorker: Plugin = {
  name: 'luwes:close-worker',
  generateBundle(_options, bundle) {
    const worker = bundle['luwes-sw.js']
    if (worker?.type !== 'chunk') throw new Error('the worker is missing')
    if (worker.imports.length + worker.exports.length > 0)
      throw new Error('the worker is no script')
    worker.code = `(()=>{${worker.code.trim()}})();\n`
  },
}

/**
 * Makes the writer of workbooks compress in its own thread. For files over 160 kB it would start a
 * worker from a `blob:` address, which the Content-Security-Policy of a portal forbids.
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
 * Builds `dist/assets/widgets/v1/`: the loader `luwes.js`, one chunk per element, one for what they
 * share, Lit once, and the worker `luwes-sw.js`.
 *
 * It is a library build, because only that leaves out Vite's own preloading code. So the loader
 * stays small and adds no element to the page, and a strict Content-Security-Policy allows
 * everything.
 */
export default defineConfig({
  root,
  publicDir: false,
  logLevel: 'warn',
  plugins: [minifyTemplates, yardstick, zipInPlace, noteNeeds, closeWorker],
  build: {
    outDir: `${root}/../dist/assets/widgets/v1`,
    emptyOutDir: true,
    target: 'es2022',
    reportCompressedSize: false,
    lib: {
      entry: { luwes: `${root}/luwes.ts`, 'luwes-sw': `${root}/worker/entry.ts` },
      formats: ['es'],
    },
    rolldownOptions: {
      // A number or a short text needs no name in the built code.
      optimization: { inlineConst: { mode: 'all', pass: 2 } },
      output: {
        minify: true,
        entryFileNames: '[name].js',
        chunkFileNames: '[name]-[hash].js',
        codeSplitting: {
          groups: [
            // Signing in waits neither for Lit nor for the content.
            { name: 'session', test: /widgets\/shared\/(problem|session|zone)\.ts/, priority: 2 },
            { name: 'lit', test: /node_modules\/(@lit|lit)/, priority: 2 },
            // Code for only some widgets, or some of their parts, loads with those, after the
            // common code is taken out.
            {
              name: 'shared',
              test: /widgets\/shared\/(call|dates|element|format|icons|messages|part|styles|tokens|views|words)\.ts/,
              priority: 1,
            },
            { name: 'kinds', test: /widgets\/shared\/kinds\./ },
            { name: 'places', test: /widgets\/shared\/icons-places\./ },
            { name: 'facts', test: /widgets\/shared\/(basis|numbers|times)\./ },
            { name: 'predikat', test: /widgets\/shared\/predikat\./, priority: 1 },
            { name: 'states', test: /widgets\/shared\/states\./ },
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
