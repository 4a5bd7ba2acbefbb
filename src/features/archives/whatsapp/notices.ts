/** What WhatsApp itself says: who came or went. */
export interface Membership {
  readonly kind: 'joined' | 'left';
  readonly names: readonly string[];
}

const one = '(?<who>.{1,200}?)';
const by = '.{1,200}?';
/** Who came, in English, Dutch, German, French and Spanish. */
const came = [
  `${one} joined(?: (?:using|via|from|the|by) .*)?`, `${one} (?:was|were) added(?: .*)?`, `${by} added ${one}(?: to the group)?`,
  `${one} (?:neemt (?:nu )?deel|is toegetreden|is lid geworden|doet (?:nu )?mee)(?: .*)?`, `${one} is toegevoegd(?: .*)?`, `${by} (?:heeft|hebt) ${one} toegevoegd`,
  `${one} ist (?:.* )?beigetreten`, `${one} wurde(?:n)? hinzugefügt`, `${by} (?:hat|hast) ${one} hinzugefügt`,
  `${one} a rejoint(?: .*)?`, `${one} a été ajoutée?(?: .*)?`, `${by} (?:a|avez) ajouté ${one}`,
  `${one} se (?:ha unido|unió)(?: .*)?`, `Se (?:añadió|agregó|ha añadido) a ${one}`, `${by} (?:añadió|agregó|ha añadido) a ${one}`,
];
/** And who went. */
const went = [
  `${one} left(?: the group)?`, `${one} was removed`, `${by} removed ${one}`,
  `${one} (?:heeft de groep verlaten|is weggegaan|heeft (?:de )?groep verlaten)`, `${one} is verwijderd`, `${by} (?:heeft|hebt) ${one} verwijderd`,
  `${one} hat die Gruppe verlassen`, `${one} wurde entfernt`, `${by} (?:hat|hast) ${one} entfernt`,
  `${one} (?:a quitté(?: le groupe)?|est partie?)`, `${one} a été (?:retirée?|suppriméee?|exclue?)(?: .*)?`, `${by} (?:a|avez) (?:retiré|supprimé|exclu) ${one}`,
  `${one} (?:salió|ha salido)(?: del grupo)?`, `Se (?:eliminó|expulsó|ha eliminado) a ${one}`, `${by} (?:eliminó|expulsó|ha eliminado) a ${one}`,
];
const forms: readonly (readonly [Membership['kind'], RegExp])[] = [
  ...came.map((form) => ['joined', new RegExp(`^${form}\\.?$`, 's')] as const),
  ...went.map((form) => ['left', new RegExp(`^${form}\\.?$`, 's')] as const),
];

/** Whoever exported the chat has no name in notices. */
const exporter = /^(?:you|jij|je|u|du|sie|vous|tu|tú|usted)$/i;
/** What others are called together, or things of the group: no people. */
const nobody = /^(?:\d+ .*|this group|the group|deze groep|diese Gruppe|ce groupe|este grupo|dit bericht|this message|diese Nachricht|ce message|este mensaje)$/i;

const longestNotice = 400;

/** Who came or went by a notice; null where it tells of something else. */
export function membershipIn(notice: string): Membership | null {
  if (notice.length > longestNotice) return null;
  for (const [kind, form] of forms) {
    const who = form.exec(notice)?.groups?.['who'];
    if (who === undefined) continue;
    const names = who.split(/, | (?:and|en|und|et|y|e) /).map((name) => name.trim()).filter((name) => name !== '' && !exporter.test(name) && !nobody.test(name));
    return names.length === 0 ? null : { kind, names };
  }
  return null;
}

/** Notices that have a colon in them would look like something that somebody said. */
const withColon = /(?:changed (?:the|this|their)|created (?:the )?group|heeft (?:het|de|deze) (?:onderwerp|groep)|hat (?:den|die|das) (?:Betreff|Gruppe|Gruppen)|a (?:changé|modifié|créé)|(?:cambió|creó|ha cambiado|ha creado) (?:el|la|los)|end-to-end|Ende-zu-Ende|bout en bout|extremo a extremo)/;

export const isNotice = (speaker: string): boolean => withColon.test(speaker);
