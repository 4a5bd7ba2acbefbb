/** What we use of Turbo, which brings no types. */
declare module '@hotwired/turbo' {
  export function start(): void;
  export const session: { refresh(url: string): void };
}
