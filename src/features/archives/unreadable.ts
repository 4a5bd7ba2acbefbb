/** Thrown where something cannot be read as an archive. Its message is one sentence for a person. */
export class UnreadableArchive extends Error {
  override readonly name = 'UnreadableArchive';
}
