/** A letter to one address. */
export interface Letter {
  /** What sort of letter it is, such as `sign-in`. */
  readonly kind: string;
  readonly address: string;
  readonly personId: number | null;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Where one click stops letters of this kind; null for letters that were asked for. */
  readonly unsubscribeUrl: string | null;
}
