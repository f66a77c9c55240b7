// Walks MathJax's picture (g path rect line ellipse polygon use svg text) into a flat list of outlines.
import { multiply, readTransform, scaling, translation, viewBoxMap } from './geometry.js';

// Thickness and dashes that MathJax leaves to its style sheet for the lines of tables.
const TABLE_LINE = { thickness: 70, dash: [140, 140] };

const round = (value) => Math.round(value * 1e6) / 1e6 || 0;
const rounded = (matrix) => matrix.map(round);

/// The outlines of a picture.
///
/// adaptor: MathJax's; svg: the outermost <svg>; box: {w, h, d, pwidth} of the formula in em.
/// Gives {w, h, d, nodes, clips, parts}: lengths in em, y downward from the base line.
/// nodes: [kind, LaTeX source, parent or −1]; clips: [x, y, width, height, matrix, enclosing clip or −1];
/// parts: [shape, data, matrix, node, clip or −1, style?], where shape is `path` (data: SVG path data, fillable), `rect`
/// (data: [x, y, width, height, radius]), `line` (data: [x1, y1, x2, y2]) or `text` (data: [characters, size, family,
/// italic, bold]); style: {f: fill, s: stroke, t: thickness, d: dashes, r: round ends}, colours as CSS names them, '' for
/// the text's own colour, 'none' for none.
export function outlinesOf(adaptor, svg, box) {
    const walk = new Walk(adaptor);
    walk.outermost(svg, box);
    return { w: round(walk.width), h: round(box.h), d: round(box.d), nodes: walk.nodes, clips: walk.clips, parts: walk.parts };
}

class Walk {
    constructor(adaptor) {
        this.adaptor = adaptor;
        this.nodes = [];
        this.clips = [];
        this.parts = [];
    }

    outermost(svg, box) {
        const group = this.adaptor.childNodes(svg).find((child) => this.adaptor.kind(child) === 'g');
        // A formula with tags fills the line it stands in, so it has no view box: its line here is just as wide as it
        // needs, and its group says how many pixels a unit is.
        const unit = box.pwidth ? readTransform(this.adaptor.getAttribute(group, 'transform'))[0] : 1;
        this.width = box.pwidth ? Math.max(box.w, box.needed) : box.w;
        const state = {
            matrix: multiply(translation(0, box.pwidth ? -box.h : 0), scaling(1 / (1000 * unit), 1 / (1000 * unit))),
            viewport: { width: this.width * 1000 * unit, height: (box.h + box.d) * 1000 * unit },
            node: -1,
            clip: -1,
            fill: '',
            stroke: '',
            thickness: 0,
        };
        this.children(svg, state);
    }

    children(element, state) {
        for (const child of this.adaptor.childNodes(element))
            this.element(child, state);
    }

    number(element, name, otherwise = 0) {
        const value = parseFloat(this.adaptor.getAttribute(element, name));
        return Number.isFinite(value) ? value : otherwise;
    }

    element(element, outer) {
        const kind = this.adaptor.kind(element);
        if (this.adaptor.getStyle && /hidden/.test(this.adaptor.getAttribute(element, 'style') || ''))
            return;
        if (this.adaptor.getAttribute(element, 'data-hitbox'))
            return;
        if (kind === 'g' || kind === 'a') this.children(element, this.inner(element, outer));
        else if (kind === 'svg') this.nested(element, outer);
        else if (shapes[kind]) this.shape(kind, element, this.inner(element, outer));
        else if (kind !== 'title' && kind !== 'defs' && kind !== '#text')
            throw new Error('unexpected element ' + kind);
    }

    inner(element, outer) {
        const attribute = (name) => this.adaptor.getAttribute(element, name);
        const state = { ...outer, matrix: multiply(outer.matrix, readTransform(attribute('transform'))) };
        const style = attribute('style') || '';
        const thickness = /stroke-width:\s*([\d.]+)/.exec(style);
        const own = (value, inherited) => (!value ? inherited : value === 'currentColor' ? '' : value);
        state.fill = own(attribute('fill'), outer.fill);
        state.stroke = own(attribute('stroke'), outer.stroke);
        state.thickness = thickness ? Number(thickness[1]) : this.number(element, 'stroke-width', outer.thickness);
        if (attribute('data-mml-node')) {
            this.nodes.push([attribute('data-mml-node'), attribute('data-latex') || '', outer.node]);
            state.node = this.nodes.length - 1;
        }
        return state;
    }

    nested(element, outer) {
        const viewport = {
            x: this.number(element, 'x'),
            y: this.number(element, 'y'),
            width: this.number(element, 'width', outer.viewport.width),
            height: this.number(element, 'height', outer.viewport.height),
        };
        const attribute = (name) => this.adaptor.getAttribute(element, name);
        const viewBox = attribute('viewBox').trim().split(/[\s,]+/).map(Number);
        const state = { ...outer, viewport };
        if (!attribute('data-table') && !attribute('data-labels')) {
            const { x, y, width, height } = viewport;
            this.clips.push([x, y, width, height, rounded(outer.matrix), outer.clip]);
            state.clip = this.clips.length - 1;
        }
        state.matrix = multiply(outer.matrix, viewBoxMap(viewport, viewBox, attribute('preserveAspectRatio')));
        this.children(element, state);
    }

    shape(kind, element, state) {
        const drawn = shapes[kind](this, element, state);
        if (!drawn)
            return;
        const [shape, data, matrix = state.matrix] = drawn;
        const part = [shape, data, rounded(matrix), state.node, state.clip];
        const style = this.style(kind, element, state);
        this.parts.push(style ? [...part, style] : part);
    }

    style(kind, element, state) {
        const attribute = (name) => this.adaptor.getAttribute(element, name);
        const isTableLine = attribute('data-line') || attribute('data-frame');
        const thickness = isTableLine ? this.number(element, 'stroke-thickness', TABLE_LINE.thickness) : state.thickness;
        const style = {};
        const fill = kind === 'line' || isTableLine ? 'none' : state.fill;
        if (fill)
            style.f = fill;
        if (thickness) {
            style.t = round(thickness);
            style.s = state.stroke;
            const dash = this.dash(element, thickness);
            if (dash)
                style.d = dash;
            if (attribute('stroke-linecap') === 'round' || /dotted/.test(attribute('class') || ''))
                style.r = 1;
        }
        return Object.keys(style).length ? style : null;
    }

    dash(element, thickness) {
        const broken = /(dashed|dotted)/.exec(this.adaptor.getAttribute(element, 'class') || '');
        if (broken)
            return broken[1] === 'dotted' ? [0, 2 * thickness] : [2 * thickness, 2 * thickness];
        const written = this.adaptor.getAttribute(element, 'stroke-dasharray');
        if (!written)
            return null;
        const lengths = written.trim().split(/[\s,]+/).map(Number);
        return lengths.length % 2 ? [...lengths, ...lengths] : lengths;
    }

    text(element) {
        return this.adaptor.textContent(element);
    }
}

const QUARTER = 0.5522847498307936; // of a circle's radius, to the control points of a cubic quarter

function ellipse(cx, cy, rx, ry) {
    const [kx, ky] = [rx * QUARTER, ry * QUARTER];
    const curve = (...points) => 'C' + points.map(round).join(' ');
    return (
        `M${round(cx + rx)} ${round(cy)}` +
        curve(cx + rx, cy + ky, cx + kx, cy + ry, cx, cy + ry) +
        curve(cx - kx, cy + ry, cx - rx, cy + ky, cx - rx, cy) +
        curve(cx - rx, cy - ky, cx - kx, cy - ry, cx, cy - ry) +
        curve(cx + kx, cy - ry, cx + rx, cy - ky, cx + rx, cy) +
        'Z'
    );
}

// What each drawable element becomes: [shape, data] or [shape, data, matrix], or nothing where it shows nothing.
const shapes = {
    path(walk, element) {
        const data = walk.adaptor.getAttribute(element, 'd');
        return data ? ['path', data] : null;
    },
    rect(walk, element) {
        const [x, y, width, height, radius] = ['x', 'y', 'width', 'height', 'rx'].map((n) => walk.number(element, n));
        return width > 0 && height > 0 ? ['rect', [x, y, width, height, radius]] : null;
    },
    line: (walk, element) => ['line', ['x1', 'y1', 'x2', 'y2'].map((name) => walk.number(element, name))],
    ellipse: (walk, element) => ['path', ellipse(...['cx', 'cy', 'rx', 'ry'].map((name) => walk.number(element, name)))],
    polygon: (walk, element) => ['path', 'M' + walk.adaptor.getAttribute(element, 'points') + 'Z'],
    text(walk, element, state) {
        const attribute = (name) => walk.adaptor.getAttribute(element, name);
        const style = [attribute('font-style') === 'italic' ? 1 : 0, attribute('font-weight') === 'bold' ? 1 : 0];
        const size = walk.number(element, 'font-size', 1000);
        return ['text', [walk.text(element), size, attribute('font-family') || 'serif', ...style], state.matrix];
    },
};
