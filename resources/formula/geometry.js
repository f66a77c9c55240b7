// Affine maps as SVG writes them: [a, b, c, d, e, f] takes (x, y) to (a·x + c·y + e, b·x + d·y + f).

export const multiply = (m, n) => [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
];

export const translation = (x, y) => [1, 0, 0, 1, x, y];
export const scaling = (x, y) => [x, 0, 0, y, 0, 0];

function rotation(degrees, x = 0, y = 0) {
    const angle = (degrees * Math.PI) / 180;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    return multiply(multiply(translation(x, y), [cos, sin, -sin, cos, 0, 0]), translation(-x, -y));
}

const functions = {
    matrix: (...m) => m,
    translate: (x, y = 0) => translation(x, y),
    scale: (x, y = x) => scaling(x, y),
    rotate: rotation,
};

/// The map that a `transform` attribute stands for.
export function readTransform(text) {
    let matrix = [1, 0, 0, 1, 0, 0];
    const pattern = /([a-z]+)\s*\(([^)]*)\)/gi;
    for (let match = pattern.exec(text || ''); match; match = pattern.exec(text)) {
        const numbers = match[2].trim().split(/[\s,]+/).map(Number);
        const make = functions[match[1]];
        if (!make)
            throw new Error('unknown transform ' + match[1]);
        matrix = multiply(matrix, make(...numbers));
    }
    return matrix;
}

/// How a nested picture with a view box lies in its viewport {x, y, width, height}.
export function viewBoxMap(viewport, viewBox, aspect) {
    const [x, y, width, height] = viewBox;
    let [sx, sy] = [viewport.width / width, viewport.height / height];
    if (aspect === 'none')
        return multiply(translation(viewport.x, viewport.y), multiply(scaling(sx, sy), translation(-x, -y)));
    sx = sy = Math.min(sx, sy);
    const place = (name, room) => (/Min/.test(name) ? 0 : /Max/.test(name) ? room : room / 2);
    const [horizontal, vertical] = [(aspect || 'xMid').slice(0, 4), (aspect || 'xMidYMid').slice(4)];
    return multiply(
        translation(
            viewport.x + place(horizontal, viewport.width - sx * width),
            viewport.y + place(vertical, viewport.height - sy * height)
        ),
        multiply(scaling(sx, sy), translation(-x, -y))
    );
}
