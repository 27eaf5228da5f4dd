// Hosts that take an author's lines and leave what is on their lists. The lists are
// theirs, as facts; what goes by them is sanitize-html, which Velog itself uses.
import { Marked } from 'marked';
import sanitize from 'sanitize-html';

const words = (text) => text.trim().split(/\s+/);

// table reads lines of tags, and after a colon the attributes that these have.
const table = (text) => Object.fromEntries(text.trim().split('\n').flatMap((line) => {
  const [tags, attributes = ''] = line.split(':');
  return words(tags).map((tag) => [tag, words(attributes).filter(Boolean)]);
}));

// What WordPress leaves of a post by somebody who may not write unfiltered HTML:
// $allowedposttags and _wp_add_global_attributes of wp-includes/kses.php, the
// properties of its safecss_filter_attr, and wp_allowed_protocols of functions.php;
// WordPress/wordpress-develop, 00173ee.
const wordpress = {
  tags: table(`
    abbr acronym address b bdo big br cite code dd dfn dl dt em fieldset i kbd mark rb rp rt rtc ruby s samp small strike strong sub sup title tt u var
    a: href rel rev name target download
    area: alt coords href nohref shape target
    article aside caption div figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup legend main nav p section span summary: align
    audio: autoplay controls loop muted preload src
    blockquote q: cite
    button: disabled name type value
    col colgroup: align char charoff span valign width
    del: datetime
    details: align open
    font: color face size
    hr: align noshade size width
    img: alt align border height hspace loading longdesc vspace src usemap width
    ins: datetime cite
    label: for
    li: align value
    map: name
    menu ul: type
    ol: start type reversed
    pre: width
    table: align bgcolor border cellpadding cellspacing rules summary width
    tbody tfoot thead: align char charoff valign
    td th: abbr align axis bgcolor char charoff colspan headers height nowrap rowspan scope valign width
    textarea: cols rows disabled name readonly
    tr: align bgcolor char charoff valign
    track: default kind label src srclang
    video: autoplay controls height loop muted playsinline poster preload src width`),
  everywhere: words(`aria-controls aria-current aria-describedby aria-details aria-expanded aria-hidden aria-label aria-labelledby aria-live
    class data-* dir hidden id lang style title role xml:lang`),
  protocols: words('http https ftp ftps mailto news irc irc6 ircs gopher nntp feed telnet mms rtsp sms svn tel fax xmpp webcal urn'),
  properties: words(`
    background background-color background-image background-position background-repeat background-size background-attachment background-blend-mode
    border border-radius border-width border-color border-style border-spacing border-collapse caption-side
    border-right border-right-color border-right-style border-right-width border-left border-left-color border-left-style border-left-width
    border-bottom border-bottom-color border-bottom-left-radius border-bottom-right-radius border-bottom-style border-bottom-width
    border-top border-top-color border-top-left-radius border-top-right-radius border-top-style border-top-width
    columns column-count column-fill column-gap column-rule column-span column-width
    color filter font font-family font-size font-style font-variant font-weight letter-spacing line-height
    text-align text-decoration text-indent text-transform
    height min-height max-height width min-width max-width
    margin margin-right margin-bottom margin-left margin-top margin-block-start margin-block-end margin-inline-start margin-inline-end
    padding padding-right padding-bottom padding-left padding-top padding-block-start padding-block-end padding-inline-start padding-inline-end
    flex flex-basis flex-direction flex-flow flex-grow flex-shrink flex-wrap gap row-gap
    grid-template-columns grid-auto-columns grid-column-start grid-column-end grid-column-gap
    grid-template-rows grid-auto-rows grid-row-start grid-row-end grid-row-gap grid-gap
    justify-content justify-items justify-self align-content align-items align-self
    clear cursor direction float list-style-type object-fit object-position overflow vertical-align writing-mode
    position top right bottom left z-index box-shadow aspect-ratio`),
  functions: /\b(?:var|calc|min|max|minmax|clamp|repeat)\([^()]*\)/,
};

// Of a style WordPress takes those parts whose property is listed and whose value
// has no parenthesis but of those functions, and no sign that could end it.
const styled = (css) => css.split(';').map((part) => part.trim()).filter((part) => {
  const [property, value = ''] = part.split(/:(.*)/s);
  let rest = value;
  for (let was; was !== rest;) {
    was = rest;
    rest = rest.replace(wordpress.functions, '').replace(/(?<=\([^()]*)\(([^()]*)\)/, '$1'); // the innermost first
  }
  return (wordpress.properties.includes(property.trim()) || property.startsWith('--')) && !/[\\(&=}]|\/\*/.test(rest);
}).join(';');

// What Velog leaves: filter in src/components/common/MarkdownRender.tsx and
// lib/katexWhitelist.ts, and lib/remark/imgCaptionPlugin.ts, which shows what a
// picture says below it; velopert/velog-client, cfaeb1a.
const velog = {
  tags: words(`h1 h2 h3 h4 h5 h6 blockquote p a ul ol nl li b i strong em strike code hr br div table thead caption tbody tr th td pre iframe span
    img del input figure figcaption
    math annotation semantics mtext mn mo mi mspace mover munder munderover msup msub msubsup mfrac mroot msqrt mtable mtr mtd mlabeledtr mrow menclose
    mstyle mpadded mphantom mglyph`),
  attributes: {
    a: ['href', 'name', 'target'], img: ['src', 'alt', 'width', 'height'], iframe: ['src', 'allow', 'allowfullscreen', 'scrolling', 'class'],
    '*': ['class', 'id', 'aria-hidden'], span: ['style'], input: ['type'], ol: ['start'],
  },
  frames: ['www.youtube.com', 'codesandbox.io', 'codepen.io'],
};

const plain = new Marked();
const captioned = new Marked({
  renderer: { image: ({ href, text }) => `<figure><img src="${href}"/>${text && `<figcaption>${text}</figcaption>`}</figure>` },
});

const onVelog = (markdown) => (text) => sanitize(markdown.parse(text).replace(/ on\w+="[^"]*"/g, ''), {
  allowedTags: velog.tags, allowedAttributes: velog.attributes, allowedIframeHostnames: velog.frames,
});

const onWordPress = (html) => sanitize(html, {
  allowedTags: Object.keys(wordpress.tags), allowedAttributes: { ...wordpress.tags, '*': wordpress.everywhere },
  allowedSchemes: wordpress.protocols, parseStyleAttributes: false,
  nonTextTags: [], // it takes tags away, and leaves what stands between them
  transformTags: { '*': (tagName, { style, ...attribs }) => ({ tagName, attribs: style && styled(style) ? { ...attribs, style: styled(style) } : attribs }) },
});

const html = ['element', 'script', 'frame'];
const markdown = ['svg', 'png'];

// Each host makes HTML of an author's lines. takes are the forms it can be given,
// breaks those of them of which it leaves something broken, as the README warns.
export const hosts = [
  { host: 'Velog', shows: onVelog(captioned), takes: [...html, ...markdown], breaks: ['frame'] },
  { host: 'Velog, as its server sends it', shows: onVelog(plain), takes: [...html, ...markdown], breaks: ['frame'] },
  { host: 'WordPress', shows: onWordPress, takes: html, breaks: [] },
  { host: 'WordPress, of Markdown', shows: (text) => onWordPress(plain.parse(text)), takes: [...html, ...markdown], breaks: [] },
];
