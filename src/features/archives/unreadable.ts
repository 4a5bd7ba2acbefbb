import { type Remark, sentenceIn } from './remark.ts';

/** Thrown where something cannot be read as an archive. Its message is one sentence for a person, in English; `remark` says it in others. */
export class UnreadableArchive extends Error {
  override readonly name = 'UnreadableArchive';
  readonly remark: Remark;

  constructor(remark: Remark, options?: ErrorOptions) {
    super(sentenceIn(remark), options);
    this.remark = remark;
  }
}
