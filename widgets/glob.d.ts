/** The result of Vite's `import.meta.glob`: an import function for each matching file. */
interface ImportMeta {
  glob<Module>(pattern: string): Record<string, () => Promise<Module>>
}
