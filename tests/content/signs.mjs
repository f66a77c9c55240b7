// Proves signs.json and the characters, entities and commands of symbols-*.json against the typesetter itself.
//
//     node signs.mjs BUNDLES MODULES CONTENT
//
// BUNDLES: where build.mjs wrote for node; MODULES: node_modules with MathJax; CONTENT: the content's folder.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runInThisContext } from 'node:vm';

const [bundles, modules, content] = process.argv.slice(2);
const ENTRIES = 2448;
const CODE_POINTS = '1cc62cf0494a78044572a962075c7dffb9c1e03d3fc6f3d8b3a4af7a83929357';
const CLASSES =
    'ord alpha op bin rel open close fence punct accent wide-accent accent-below wide-accent-below overlay over under';
// Packages of LaTeX whose commands the typesetter knows; those of others are not typeset.
const LOADED = ['', 'amsmath', 'amssymb', 'amsfonts', 'bm', 'mathtools', 'textcomp', 'upgreek', 'gensymb', 'mathrsfs'];

const problems = [];
const read = (name) => JSON.parse(readFileSync(join(content, name), 'utf8'));

for (const name of ['typesetter.js', 'rareranges.js'])
    runInThisContext(readFileSync(join(bundles, name), 'utf8'), { filename: name });
const typeset = (latex) => JSON.parse(globalThis.nablaFormula.typeset(latex, false));

// ---- which characters a piece of MathML stands for -------------------------------------------------

// The styled alphabets of Unicode: where the Latin capitals, the Greek capitals and the digits of each start.
const STYLES = {
    bold: [0x1d400, 0x1d6a8, 0x1d7ce],
    italic: [0x1d434, 0x1d6e2],
    'bold-italic': [0x1d468, 0x1d71c],
    script: [0x1d49c],
    'bold-script': [0x1d4d0],
    fraktur: [0x1d504],
    'double-struck': [0x1d538, 0, 0x1d7d8],
    'bold-fraktur': [0x1d56c],
    'sans-serif': [0x1d5a0, 0, 0x1d7e2],
    'bold-sans-serif': [0x1d5d4, 0x1d756, 0x1d7ec],
    'sans-serif-italic': [0x1d608],
    'sans-serif-bold-italic': [0x1d63c, 0x1d790],
    monospace: [0x1d670, 0, 0x1d7f6],
};
const LATIN = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'];
const GREEK = [...'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡϴΣΤΥΦΧΨΩ∇αβγδεζηθικλμνξοπρςστυφχψω∂ϵϑϰϕϱϖ'];
const DIGITS = [...'0123456789'];
// Letters that Unicode had before it had the alphabets, by what they are there.
const OLDER = new Map(
    [...'ℎℬℰℱℋℐℒℳℛℯℊℴℭℌℑℜℨℂℍℕℙℚℝℤ'].map((letter) => [letter, letter.normalize('NFKC')])
);
const OLDER_STYLES = { italic: 'ℎ', script: 'ℬℰℱℋℐℒℳℛℯℊℴ', fraktur: 'ℭℌℑℜℨ', 'double-struck': 'ℂℍℕℙℚℝℤ' };

function styled(letter, style) {
    for (const older of OLDER_STYLES[style] || '')
        if (OLDER.get(older) === letter) return older;
    const starts = STYLES[style] || [];
    for (const [list, start] of [LATIN, GREEK, DIGITS].map((list, i) => [list, starts[i]]))
        if (start && list.includes(letter)) return String.fromCodePoint(start + list.indexOf(letter));
    return '';
}

const ENTITY = /&#x([0-9A-Fa-f]+);|&(lt|gt|amp|quot);/g;
const NAMED = { lt: '<', gt: '>', amp: '&', quot: '"' };
const unescaped = (text) => text.replace(ENTITY, (_, code, name) => NAMED[name] || String.fromCodePoint(parseInt(code, 16)));
const SPACES = /^(?:<mrow[^>]*>|<mstyle[^>]*>|<mpadded[^>]*>)+|(?:<\/mrow>|<\/mstyle>|<\/mpadded>)+$/g;
const inner = (mathml) =>
    mathml.replace(/^<math[^>]*>|<\/math>$|<mstyle[^>]*><mspace[^>]*><\/mspace><\/mstyle>|<mspace[^>]*><\/mspace>/g, '').replace(SPACES, '');

/// The characters that one token may stand for: as it is drawn, and for Greek letters, which are italic by default, as
/// it is named.
function charactersOf(mathml) {
    const token = /^<(mi|mo|mn|mtext)([^>]*)>([^<]*)<\/\1>$/.exec(inner(mathml));
    if (!token)
        return [];
    const text = unescaped(token[3]);
    const given = (/mathvariant="-?(?:tex-)?([\w-]+)"/.exec(token[2]) || [])[1];
    const style = { calligraphic: 'script', mathit: 'italic' }[given] || given;
    if (style && style !== 'normal')
        return [styled(text, style)];
    return token[1] === 'mi' && !style && [...text].length === 1 ? [text, styled(text, 'italic')] : [text];
}

// MathML writes accents with characters that take space, under a base or over it.
const ACCENTS = {
    mover: { '`': 0x300, '´': 0x301, '^': 0x302, '~': 0x303, '¯': 0x304, '―': 0x305, '˘': 0x306, '˙': 0x307, '¨': 0x308,
        '˚': 0x30a, 'ˇ': 0x30c, '←': 0x20d6, '→': 0x20d7, '↔': 0x20e1 },
    munder: { '―': 0x332, '→': 0x20ef, '←': 0x20ee, '↔': 0x34d },
};

function accentOf(command) {
    const accent = /^<(mover|munder)[^>]*>.*?<mo[^>]*>([^<]*)<\/mo><\/\1>$/.exec(inner(typeset(`${command}{x}`).mathml || ''));
    if (!accent)
        return '';
    const text = unescaped(accent[2]);
    return ACCENTS[accent[1]][text] ? String.fromCodePoint(ACCENTS[accent[1]][text]) : text;
}

/// Whether a command makes a character, by itself or over an argument.
function makes(command, character) {
    if (/^\\sqrt\b/.test(command))
        return character === '√'; // a radical is no token
    const result = typeset(command);
    if (result.mathml && charactersOf(result.mathml).includes(character))
        return true;
    return accentOf(command.replace(/\{.*\}$/, '')) === character;
}

// ---- what must hold ------------------------------------------------------------------------------------

const { entities } = await import(pathToFileURL(join(modules, '@mathjax/src/mjs/util/Entities.js')));
await import(pathToFileURL(join(modules, '@mathjax/src/mjs/util/entities/all.js')));

function checkEntity(html, character, where) {
    const name = (/^&(\w+);$/.exec(html) || [])[1];
    if (html && entities[name] !== character) problems.push(`${where}: ${html} is ${entities[name] || 'no entity'}`);
}

function checkSign(sign) {
    const character = String.fromCodePoint(parseInt(sign.code, 16));
    const where = `U+${sign.code}`;
    if (!CLASSES.split(' ').includes(sign.class)) problems.push(`${where}: class ${sign.class}`);
    checkEntity(sign.html || '', character, where);
    let foreign = false; // the typesetter's own come first
    for (const [command, package_ = ''] of sign.commands) {
        const loaded = LOADED.includes(package_);
        if (loaded && foreign) problems.push(`${where}: ${command} stands after commands that the typesetter lacks`);
        foreign = foreign || !loaded;
        if (loaded && !makes(command, character)) problems.push(`${where}: ${command} does not typeset to it`);
    }
}

// A symbol's first command is the sign's own: it makes the symbol's character. Not asked of what has an argument or is
// put together of several commands, since that makes more than a character; accents are by their own character.
function checkSymbol(symbol) {
    checkEntity(symbol.html, symbol.character, symbol.id);
    const { command, package: package_ } = symbol.latex[0];
    const single = /^(?:\\(?:[A-Za-z]+|[^A-Za-z])|[^\\])$/.test(command);
    if (symbol.character && single && LOADED.includes(package_) && !makes(command, symbol.character))
        problems.push(`${symbol.id}: ${command} does not typeset to ${symbol.character}`);
}

const { signs } = read('signs.json');
const points = [...new Set(signs.map((sign) => sign.code))].sort();
if (signs.length !== ENTRIES) problems.push(`${signs.length} signs`);
if (createHash('sha256').update(points.join('\n')).digest('hex') !== CODE_POINTS)
    problems.push('the code points are not those of Unicode\'s mathematics');
const order = signs.map((sign) => parseInt(sign.code, 16));
if (order.some((point, i) => i > 0 && point < order[i - 1])) problems.push('the signs are not in order');
signs.forEach(checkSign);
for (const name of readdirSync(content).filter((name) => name.startsWith('symbols-')))
    read(name).symbols.forEach(checkSymbol);

console.log(problems.join('\n') || `${signs.length} signs hold`);
process.exitCode = problems.length > 0 ? 1 : 0;
