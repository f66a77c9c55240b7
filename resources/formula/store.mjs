// Writes typeset formulas into one file from which a formula is found without reading the others.
//
// Little-endian: "NBLF", version, number of entries, number of outlines, place of the entries, place of the outlines
// (32 bits each). Entries, sorted: 64-bit hash of the LaTeX and its style, place and size of a block. Outlines: places of
// their starts and of the last end, counted from the start of their characters, which follow. A block is what Qt's
// qUncompress reads: JSON as the typesetter gives it, but with the number of a shared outline for each path, and `latex`.
import { deflateSync } from 'node:zlib';

const VERSION = 1;
const HEADER = 24;

/// 64-bit FNV-1a of the LaTeX, a zero and the style; src/formula/shipped.cpp computes the same.
export function hash(latex, display) {
    let value = 0xcbf29ce484222325n;
    for (const byte of Buffer.from(`${latex}\0${display ? 'd' : 'i'}`, 'utf8'))
        value = BigInt.asUintN(64, (value ^ BigInt(byte)) * 0x100000001b3n);
    return value;
}

function compressed(text) {
    const plain = Buffer.from(text, 'utf8');
    const size = Buffer.alloc(4);
    size.writeUInt32BE(plain.length);
    return Buffer.concat([size, deflateSync(plain, { level: 9 })]);
}

class Outlines {
    constructor() {
        this.numbers = new Map();
    }

    number(path) {
        if (!this.numbers.has(path))
            this.numbers.set(path, this.numbers.size);
        return this.numbers.get(path);
    }

    bytes() {
        const paths = [...this.numbers.keys()];
        const starts = Buffer.alloc(4 * (paths.length + 1));
        let end = 0;
        paths.forEach((path, i) => starts.writeUInt32LE((end += path.length), 4 * (i + 1)));
        return Buffer.concat([starts, Buffer.from(paths.join(''), 'latin1')]);
    }
}

/// formulas: [{latex, display, result}], results as the typesetter gives them. Gives the bytes of the file.
export function store(formulas) {
    const outlines = new Outlines();
    const blocks = new Map();
    const entries = [];
    let place = HEADER;
    for (const { latex, display, result } of formulas) {
        const parts = result.parts.map(([shape, data, ...rest]) =>
            shape === 'path' ? [shape, outlines.number(data), ...rest] : [shape, data, ...rest]
        );
        const text = JSON.stringify({ ...result, parts, latex });
        if (!blocks.has(text)) {
            const bytes = compressed(text);
            blocks.set(text, { bytes, place });
            place += bytes.length;
        }
        const block = blocks.get(text);
        entries.push({ hash: hash(latex, display), place: block.place, size: block.bytes.length });
    }
    entries.sort((a, b) => (a.hash < b.hash ? -1 : a.hash > b.hash ? 1 : 0));
    if (entries.some((entry, i) => i > 0 && entry.hash === entries[i - 1].hash))
        throw new Error('two formulas share a hash');

    const table = Buffer.alloc(16 * entries.length);
    entries.forEach((entry, i) => {
        table.writeBigUInt64LE(entry.hash, 16 * i);
        table.writeUInt32LE(entry.place, 16 * i + 8);
        table.writeUInt32LE(entry.size, 16 * i + 12);
    });
    const header = Buffer.alloc(HEADER);
    header.write('NBLF', 'latin1');
    [VERSION, entries.length, outlines.numbers.size, place, place + table.length].forEach((value, i) =>
        header.writeUInt32LE(value, 4 * (i + 1))
    );
    return Buffer.concat([header, ...[...blocks.values()].map((block) => block.bytes), table, outlines.bytes()]);
}
