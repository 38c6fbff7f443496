/** What the test pages call of packages that bring no types. */
declare module 'react' {
  export const StrictMode: unknown
  export function createElement(
    type: unknown,
    props: object | null,
    ...children: unknown[]
  ): unknown
  export function useState<Value>(value: Value): [Value, (value: Value) => void]
}

declare module 'react-dom/client' {
  export function createRoot(root: Element): { render(element: unknown): void }
}

declare module '@hotwired/turbo'
