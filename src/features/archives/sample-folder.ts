import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { ArchivedAct, ArchivedMessage, SkippedMessage } from './archived.ts';
import { type Archive, openArchive } from './find.ts';
import { readArchive } from './read.ts';
import type { Remark } from './remark.ts';
import { type ArchiveSurvey, surveyArchive } from './survey.ts';

/** When samples are read. */
export const now = Date.UTC(2026, 0, 1);

export interface ReadSample {
  readonly messages: readonly ArchivedMessage[];
  readonly acts: readonly ArchivedAct[];
  readonly skipped: readonly SkippedMessage[];
  readonly notices: readonly Remark[];
}

/** A folder of its own for each test, which writes its archive there. */
export class SampleFolder {
  path = '';

  constructor() {
    beforeEach(async () => (this.path = await mkdtemp(join(tmpdir(), 'archive-'))));
    afterEach(() => rm(this.path, { recursive: true }));
  }

  /** What is no text and no bytes is written as JSON. */
  async write(name: string, content: unknown): Promise<void> {
    const path = join(this.path, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content));
  }

  async writeAll(files: Readonly<Record<string, unknown>>): Promise<void> {
    for (const [name, content] of Object.entries(files)) await this.write(name, content);
  }

  open(format?: string): Promise<Archive> {
    return openArchive(this.path, format);
  }

  async survey(format?: string): Promise<ArchiveSurvey> {
    return surveyArchive(await this.open(format), undefined, now);
  }

  async read(format?: string): Promise<ReadSample> {
    const [messages, acts, skipped, notices]: [ArchivedMessage[], ArchivedAct[], SkippedMessage[], Remark[]] = [[], [], [], []];
    const reading = { newestPlausible: now, onSkipped: (one: SkippedMessage) => void skipped.push(one), onAct: (act: ArchivedAct) => void acts.push(act), onNotice: (notice: Remark) => void notices.push(notice) };
    for await (const message of readArchive(await this.open(format), reading)) messages.push(message);
    return { messages, acts, skipped, notices };
  }
}

/** By row: who, what kind, in which conversation, in answer to which row. */
export function rowsOf({ facts }: ArchiveSurvey): number[][] {
  return Array.from({ length: facts.length }, (_, row) => [facts.actor, facts.kind, facts.conversation, facts.repliesTo].map((column) => column[row] ?? -1));
}
