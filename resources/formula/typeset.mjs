// Typesets every formula that Nabla ships, in both styles where both are shown, so that no page ever waits for the engine.
//
//     node typeset.mjs BUNDLES OUTPUT CONTENT [LIST…]
//
// BUNDLES: where build.mjs wrote; OUTPUT: the file to write; CONTENT: the folder of the content's JSON files; LIST: files
// of one formula a line. A formula with a mistake is named with its place, and nothing is written.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { contentFormulas, listedFormulas } from './shipped.mjs';
import { store } from './store.mjs';

const [bundles, output, content, ...lists] = process.argv.slice(2);

function run(name) {
    runInThisContext(readFileSync(join(bundles, name), 'utf8'), { filename: name });
}

function typeset(latex, display) {
    const result = JSON.parse(globalThis.nablaFormula.typeset(latex, display));
    if (!result.needsRare)
        return result;
    run('rareranges.js');
    return JSON.parse(globalThis.nablaFormula.typeset(latex, display));
}

function main() {
    const places = new Map();
    for (const { latex, place, textOnly } of [...contentFormulas(content), ...lists.flatMap(listedFormulas)]) {
        const known = places.get(latex);
        places.set(latex, { place: known?.place ?? place, textOnly: Boolean(textOnly && (known?.textOnly ?? true)) });
    }

    run('typesetter.js');
    const formulas = [];
    const mistakes = [];
    for (const [latex, { place, textOnly }] of places) {
        for (const display of textOnly ? [false] : [true, false]) {
            const result = typeset(latex, display);
            if (result.error && (display || textOnly)) mistakes.push(`${place}: ${latex}: ${result.error.message}`);
            else if (!result.error) formulas.push({ latex, display, result });
        }
    }
    if (mistakes.length > 0) {
        console.error(mistakes.join('\n'));
        process.exitCode = 1;
        return;
    }
    writeFileSync(output, store(formulas));
    console.log(`${places.size} formulas typeset`);
}

try {
    main();
} catch (error) {
    console.error(error.message);
    process.exitCode = 1;
}
