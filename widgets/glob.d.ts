/** What Vite's `import.meta.glob` answers: how to import each file that a pattern finds. */
interface ImportMeta {
  glob<Module>(pattern: string): Record<string, () => Promise<Module>>
}
