/** What a message of a sample archive says; what is left out takes a plain value. */
export interface Sample {
  from?: string;
  /** A Date header's value. */
  date?: string;
  subject?: string;
  id?: string;
  inReplyTo?: string;
  references?: string;
  /** Further header lines, without the line end. */
  headers?: readonly string[];
  body?: string;
  /** The "From " line. */
  envelope?: string;
}

/** Writes one message the way pipermail does. The text is one character a byte. */
export function sampleMessage(sample: Sample = {}): string {
  const { from = 'anna at example.org (Anna)', date = 'Mon, 1 Jan 2007 12:00:00 +0000', subject = 'A garden for all' } = sample;
  const lines = [
    sample.envelope ?? 'From anna at example.org  Mon Jan  1 12:00:00 2007',
    `From: ${from}`,
    `Date: ${date}`,
    `Subject: ${subject}`,
    ...(sample.id === undefined ? [] : [`Message-ID: <${sample.id}>`]),
    ...(sample.inReplyTo === undefined ? [] : [`In-Reply-To: <${sample.inReplyTo}>`]),
    ...(sample.references === undefined ? [] : [`References: ${sample.references}`]),
    ...(sample.headers ?? []),
    '',
    sample.body ?? 'Who joins us on Saturday?',
    '',
    '',
  ];
  return lines.join('\n');
}

/** Writes an mbox of the messages. */
export function sampleMbox(samples: readonly Sample[]): Buffer {
  return Buffer.from(samples.map(sampleMessage).join(''), 'latin1');
}
