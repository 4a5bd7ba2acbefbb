import type { Attachment } from '../archived.ts';

const omitted = /^<?\s*(?:(?<image>image|afbeelding|foto|bild|imagen|photo)|(?<video>video|vidéo|video[- ]?notitie|video note|videonotiz)|(?<audio>audio|sprachnachricht)|(?<sticker>sticker)|(?<gif>gif)|(?<document>document|dokument|documento)|contact ?card|contactkaart|kontaktkarte|fiche contact|tarjeta de contacto|media|medien|médias|multimedia|archivo|fichier)\s+(?:omitted|weggelaten|weggelassen|ausgeschlossen|omise?s?|absente?s?|omitid[oa]s?)\s*>?$/i;
/** The same in any other language, of which the pointed brackets are known alone. */
const omittedSomewhere = /^<[\p{L}\p{M} .]{4,40}>$/u;
const attached = /^<(?:attached|bijgevoegd|bijlage|anhang|pièce jointe|adjunto)\s?:\s?([^<>\n]+)>/i;
const onAndroid = /^(\S[^\n]{0,250}\.\w{2,5}) \((?:file attached|bestand bijgevoegd|Datei angehängt|fichier joint|archivo adjunto)\)\n?/i;
const edited = /\s*<(?:This message was edited|Dit bericht is bewerkt|Diese Nachricht wurde bearbeitet|Ce message a été modifié|Se editó este mensaje)\.?>$/i;
const taken = /^(?:(?:this|you deleted this) message(?: was deleted)?|(?:dit bericht is|(?:u|je) hebt dit bericht|jij hebt dit bericht) verwijderd|diese nachricht wurde gelöscht|du hast diese nachricht gelöscht|ce message a été supprimé|vous avez supprimé ce message|(?:se eliminó|eliminaste) este mensaje|este mensaje fue eliminado)(?: by admin .*)?\.?$/i;
const types: Readonly<Record<string, string>> = { image: 'image/*', video: 'video/*', audio: 'audio/*', sticker: 'image/webp', gif: 'image/gif', document: 'application/*' };

export interface Content {
  readonly text: string;
  readonly attachments: readonly Attachment[];
}

/** Parts what somebody wrote from the files that they sent with it. Null where they took it back. */
export function contentOf(written: string): Content | null {
  const text = written.replace(edited, '').trim();
  if (taken.test(text)) return null;
  const groups = omitted.exec(text)?.groups;
  if (groups !== undefined) {
    const kind = Object.entries(groups).find(([, found]) => found !== undefined)?.[0] ?? '';
    return { text: '', attachments: [{ name: '', type: types[kind] ?? 'application/octet-stream' }] };
  }
  if (omittedSomewhere.test(text)) return { text: '', attachments: [{ name: '', type: 'application/octet-stream' }] };
  const file = attached.exec(text) ?? onAndroid.exec(text);
  return file === null ? { text, attachments: [] } : { text: text.slice(file[0].length).trim(), attachments: [{ name: file[1]?.trim() ?? '', type: '' }] };
}
