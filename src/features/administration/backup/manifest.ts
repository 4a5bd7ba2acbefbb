import { z } from 'zod';

export const manifestFile = 'manifest.json';

/** The first thing in a backup: what it is, and what was true of the database it came from. */
export const manifest = z.object({
  draagvlak: z.string(),
  /** The form of the backup itself. */
  form: z.literal(1),
  madeAt: z.iso.datetime(),
  migration: z.string().min(1),
  tables: z.array(z.object({ name: z.string().regex(/^[a-z_]+$/), columns: z.array(z.string().regex(/^[a-z_]+$/)), rows: z.number().int() })),
});

export type Manifest = z.infer<typeof manifest>;
