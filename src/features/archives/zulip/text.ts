/** Whom a text speaks to, by number and by name, and the message of the same topic that it quotes, by number, where it begins with them. */
export interface Addressed {
  readonly to?: string | undefined;
  readonly name?: string | undefined;
  readonly quoted?: string | undefined;
}

const inHtml = /^\s*<p><span class="user-mention[^"]*"(?: data-user-id="(?<to>\d+)")?[^>]*>@?(?<name>[^<]*)<\/span>(?: <a href="[^"]*\/topic\/(?<topic>[^"/]*)\/(?:near|with)\/(?<quoted>\d+)")?/;
const inMarkdown = /^\s*@_?\*\*(?<name>[^*|\n]+)(?:\|(?<to>\d+))?\*\*(?: \[[^\]\n]*\]\([^)\n]*\/topic\/(?<topic>[^)/\n]*)\/(?:near|with)\/(?<quoted>\d+)\))?/;

/** @param topic what is quoted from another topic is not answered here */
export function addressedIn(text: string, topic: string, isMarkdown: boolean): Addressed {
  const { to, name, topic: from = '', quoted } = (isMarkdown ? inMarkdown : inHtml).exec(text)?.groups ?? {};
  return { to, name, quoted: decoded(from).toLowerCase() === topic.toLowerCase() ? quoted : undefined };
}

/** A name as Zulip writes it in addresses and names of files: ".20" stands for a space. */
export function decoded(name: string): string {
  if (/\s/.test(name)) return name;
  try {
    return decodeURIComponent(name.replaceAll(/\.([0-9A-F]{2})/g, '%$1'));
  } catch {
    return name;
  }
}

const mention = /@(_?)\*\*([^*|\n]+)(?:\|\d+)?\*\*/g;
const channel = /#\*\*([^*>\n]+)(?:>([^*@\n]*))?(?:@\d+)?\*\*/g;
const ownFile = /!?\[([^\]\n]*)\]\(\/[^)\n]*\)/g;
const quoteFence = /^(`{3,}|~{3,})[ \t]*quote[^\n]*\n([\s\S]*?)\n?^\1[ \t]*$/gm;

/** Zulip's Markdown as others know it: people and channels by name, quotations marked line by line. */
export function plainMarkdown(text: string): string {
  return text
    .replaceAll(quoteFence, (_, _fence: string, quoted: string) => quoted.split('\n').map((line) => `> ${line}`.trimEnd()).join('\n'))
    .replaceAll(mention, (_, silent: string, name: string) => (silent === '' ? `@${name}` : name))
    .replaceAll(channel, (_, name: string, topic: string | undefined) => (topic === undefined ? `#${name}` : `#${name} > ${topic}`))
    .replaceAll(ownFile, '$1');
}
