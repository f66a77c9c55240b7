// Bundles the typesetter and the rare ranges of its font into two scripts that Qt 6.4's engine can run.
//
//     node build.mjs MODULES OUTPUT
//
// MODULES: the node_modules folder that `npm ci` made; OUTPUT: where typesetter.js and rareranges.js go. For the typesetting
// at build time the same two go to OUTPUT/node before they are taken to ES5: node runs them ten times as fast.
import { createRequire } from 'node:module';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const [modules, output] = process.argv.slice(2).map((path) => resolve(path));
const require = createRequire(join(modules, 'any.js'));
const esbuild = require('esbuild');
const swc = require('@swc/core');

// The rare ranges add themselves to the font that the typesetter has loaded, not to a copy of it.
const shareFont = {
    name: 'share-font',
    setup(build) {
        build.onResolve({ filter: /\/svg\.js$/ }, () => ({ path: 'font', namespace: 'shared' }));
        build.onLoad({ filter: /.*/, namespace: 'shared' }, () => ({
            contents: 'export const MathJaxNewcmFont = globalThis.nablaFormula.Font;',
        }));
    },
};

async function bundle(name, plugins) {
    const built = await esbuild.build({
        entryPoints: [join(here, name)],
        nodePaths: [modules],
        bundle: true,
        write: false,
        format: 'iife',
        target: 'es2018',
        charset: 'utf8',
        legalComments: 'none',
        logLevel: 'warning',
        plugins,
    });
    writeFileSync(join(output, 'node', name), built.outputFiles[0].text);
    const es5 = await swc.transform(built.outputFiles[0].text, {
        swcrc: false,
        configFile: false,
        sourceMaps: false,
        isModule: false,
        minify: true,
        jsc: {
            parser: { syntax: 'ecmascript' },
            target: 'es5',
            minify: { compress: false, mangle: true, format: { comments: false, asciiOnly: true } },
        },
    });
    return es5.code;
}

mkdirSync(join(output, 'node'), { recursive: true });
const gaps = readFileSync(join(here, 'enginegaps.js'), 'utf8');
writeFileSync(join(output, 'typesetter.js'), gaps + (await bundle('typesetter.js', [])));
writeFileSync(join(output, 'rareranges.js'), await bundle('rareranges.js', [shareFont]));
