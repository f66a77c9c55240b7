// Checks what typeset.mjs says of formulas with mistakes, and that it then writes nothing.
//
//     node mistakes.test.mjs SCRIPTS BUNDLES
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [scripts, bundles] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'nabla-'));

function typeset(content, list) {
    writeFileSync(join(folder, 'symbols.json'), content);
    writeFileSync(join(folder, 'list.txt'), list);
    const output = join(folder, 'formulas.nblf');
    const arguments_ = [join(scripts, 'typeset.mjs'), bundles, output, folder, join(folder, 'list.txt')];
    const { status, stderr } = spawnSync(process.execPath, arguments_, { encoding: 'utf8' });
    return { status, stderr, wrote: existsSync(output) };
}

try {
    const bad = typeset('[{"id": "half", "display": "\\\\frac{1}"}]', 'x^2\n\\nosuch\n');
    assert.equal(bad.status, 1);
    assert.match(bad.stderr, /symbols\.json: \[0\]\(half\)\.display: \\frac\{1\}: Missing argument for \\frac/);
    assert.match(bad.stderr, /list\.txt, line 2: \\nosuch: Undefined control sequence \\nosuch/);
    assert.equal(bad.wrote, false);

    const broken = typeset('[{', '');
    assert.equal(broken.status, 1);
    assert.match(broken.stderr, /symbols\.json: /);
    assert.equal(broken.wrote, false);

    const good = typeset('[]', 'x^2\n');
    assert.equal(good.status, 0, good.stderr);
    assert.equal(good.wrote, true);
} finally {
    rmSync(folder, { recursive: true });
}
