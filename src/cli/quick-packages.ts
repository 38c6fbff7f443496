import { registerHooks } from 'node:module'

// Node asks the package.json of each module for its format, and reads the list of exports again
// each time. That of drizzle-orm has 180 kB, and more than a hundred of its modules are loaded:
// half of a command's startup time. Importing this file first avoids that.

/** A package that is all ESM, with modules that import each other by path. */
const LARGE = '/node_modules/drizzle-orm/'

registerHooks({
  resolve(specifier, context, nextResolve) {
    const within = specifier.startsWith('.') && context.parentURL?.includes(LARGE)
    // Modules loaded by `require` are not ESM.
    if (!within || !context.conditions.includes('import')) return nextResolve(specifier, context)
    const { href } = new URL(specifier, context.parentURL)
    return { url: href, format: 'module', shortCircuit: true }
  },
})
