// Finds the formulas that Nabla ships: in the content's JSON files and in lists of one formula a line.
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

const FORMULA_KEYS = new Set(['display', 'example_latex']);
// As in Markdown: no space inside the dollars, no digit after the second, so that two prices are no formula.
const INLINE = /\$(?=[^\s$])([^$]*[^\s$\\])\$(?!\d)/g;

function* formulasIn(value, key, place, parent) {
    if (Array.isArray(value)) {
        for (const [i, item] of value.entries())
            yield* formulasIn(item, i, `${place}[${i}]`, key);
    } else if (value && typeof value === 'object') {
        const name = value.id ? `${place}(${value.id})` : place;
        for (const [member, item] of Object.entries(value))
            yield* formulasIn(item, member, `${name}.${member}`, typeof key === 'number' ? parent : key);
    } else if (typeof value === 'string') {
        if (FORMULA_KEYS.has(key) || (key === 'latex' && parent === 'variants')) {
            if (value)
                yield { latex: value, place };
        } else {
            for (const [, latex] of value.matchAll(INLINE))
                yield { latex, place };
        }
    }
}

// The signs of signs.json, of which most have no `display` of their own; src/content/signreader.cpp has the same rule.
function* signFormulas(signs) {
    for (const sign of signs) {
        const character = String.fromCodePoint(parseInt(sign.code, 16));
        const escaped = character === '\\' ? '\\textbackslash' : character.replace(/[#$%&_{}]/, '\\$&');
        yield { latex: sign.display || `\\text{${escaped}}`, place: `(U+${sign.code})`, textOnly: true };
    }
}

function* contentFiles(folder) {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) yield* contentFiles(path);
        else if (entry.name.endsWith('.json')) yield path;
    }
}

/// Every formula of a content folder, as {latex, place, textOnly}; place tells a person where it stands, textOnly that
/// it is shown in text style only.
export function contentFormulas(folder) {
    const found = [];
    for (const path of [...contentFiles(folder)].sort()) {
        let content;
        try {
            content = JSON.parse(readFileSync(path, 'utf8'));
        } catch (error) {
            throw new Error(`${relative(folder, path)}: ${error.message}`);
        }
        const formulas = content.signs ? signFormulas(content.signs) : formulasIn(content, '', '', '');
        for (const formula of formulas)
            found.push({ ...formula, place: relative(folder, path) + ': ' + formula.place });
    }
    return found;
}

/// The formulas of a list: a line is either LaTeX or a JSON object with a member `latex`.
export function listedFormulas(path) {
    const lines = readFileSync(path, 'utf8').split('\n');
    return lines.flatMap((line, i) => {
        if (!line.trim())
            return [];
        const latex = line.startsWith('{"') ? JSON.parse(line).latex : line;
        return [{ latex, place: `${path}, line ${i + 1}` }];
    });
}
