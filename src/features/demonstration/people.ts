import type { DemoPerson } from './story.ts';

/** Everyone in the demonstration. All of them are made up. */
export const demoPeople = {
  dirk: { name: 'Dirk Jansma', language: 'nl', office: 'administrator' },
  fatima: { name: 'Fatima El Amrani', language: 'nl', office: 'director' },
  anna: { name: 'Anna de Wit', language: 'en' },
  noor: { name: 'Noor van Dam', language: 'nl' },
  sipho: { name: 'Sipho Ndlovu', language: 'en' },
  bram: { name: 'Bram Visser', language: 'en' },
  yara: { name: 'Yara Haddad', language: 'en' },
  carla: { name: 'Carla Moretti', language: 'en' },
  jelle: { name: 'Jelle Hofstra', language: 'nl' },
  ingrid: { name: 'Ingrid Solberg', language: 'en' },
  ruud: { name: 'Ruud Pieters', language: 'nl' },
  tomasz: { name: 'Tomasz Wilk', language: 'en' },
  els: { name: 'Els Meijer', language: 'nl' },
  hamid: { name: 'Hamid Rahimi', language: 'en' },
  lotte: { name: 'Lotte Bakker', language: 'nl' },
  femke: { name: 'Femke Postma', language: 'nl' },
  gerard: { name: 'Gerard Smits', language: 'nl' },
  priya: { name: 'Priya Nair', language: 'en' },
} as const satisfies Readonly<Record<string, DemoPerson>>;
