// LaTeX → outlines, with MathJax. The same bundle runs in node at build time and in QJSEngine at run time.
import { mathjax } from '@mathjax/src/js/mathjax.js';
import { NodeMixin } from '@mathjax/src/js/adaptors/NodeMixin.js';
import { LiteAdaptor } from '@mathjax/src/js/adaptors/liteAdaptor.js';
import { RegisterHTMLHandler } from '@mathjax/src/js/handlers/html.js';
import { SerializedMmlVisitor } from '@mathjax/src/js/core/MmlTree/SerializedMmlVisitor.js';
import { TeX } from '@mathjax/src/js/input/tex.js';
import { NewcommandTables } from '@mathjax/src/js/input/tex/newcommand/NewcommandUtil.js';
import { SVG } from '@mathjax/src/js/output/svg.js';
import { MathJaxNewcmFont } from '@mathjax/mathjax-newcm-font/js/svg.js';
import { PACKAGES } from './packages.js';
import './commonranges.js';
import { outlinesOf } from './outlines.js';

const EM = 16; // pixels; MathJax wants one, the result does not depend on it

class Output extends SVG {
    createRoot(wrapper) {
        const { w, h, d, pwidth } = wrapper.getOuterBBox();
        this.box = { w, h, d, pwidth, needed: pwidth ? widthNeeded(wrapper) : w };
        return super.createRoot(wrapper);
    }
}

// The width in em of a formula with tags, whose own width is "all there is": table, tags and the space between them.
function widthNeeded(wrapper) {
    let needed = 0;
    wrapper.walkTree((node) => {
        if (node.node.isKind('mtable') && node.hasLabels) {
            const { w, L, R } = node.getBBox();
            needed = Math.max(needed, w + L + R);
        }
    });
    return needed;
}

class MathML extends SerializedMmlVisitor {
    getAttributeList(node) {
        const attributes = super.getAttributeList(node);
        for (const name of Object.keys(attributes))
            if (name.startsWith('data-'))
                delete attributes[name];
        return attributes;
    }
}

// A sized adaptor, so that characters outside the font get a width of their own and do not lie on one another.
const adaptor = new (NodeMixin(LiteAdaptor, { badCSS: true, badSizes: true }))();
RegisterHTMLHandler(adaptor);
const tex = new TeX({
    packages: PACKAGES,
    tags: 'none',
    formatError(_input, error) {
        throw error;
    },
});
const output = new Output({ fontCache: 'none', fontData: MathJaxNewcmFont, linebreaks: { inline: false } });
const page = mathjax.document('', { InputJax: tex, OutputJax: output });
const mathml = new MathML();

// A range that was not imported marks itself as failed when it is asked for.
mathjax.asyncIsSynchronous = true;
mathjax.asyncLoad = () => {};
const ranges = Object.values(MathJaxNewcmFont.dynamicFiles);
const rareIsMissing = () => ranges.some((range) => range.failed);

// The conversion ends at the first such range: MathJax would look without end for a character that one variant inherits
// from another, since it strikes it off the list of the heir alone.
const loadRange = output.font.loadDynamicFileSync.bind(output.font);
output.font.loadDynamicFileSync = (range) => {
    loadRange(range);
    if (range.failed)
        throw new Error(`the range ${range.file} is not loaded`);
};

function forgetDefinitions() {
    tex.reset();
    for (const table of [NewcommandTables.NEW_COMMAND, NewcommandTables.NEW_DELIMITER, NewcommandTables.NEW_ENVIRONMENT])
        tex.parseOptions.handlers.retrieve(table).map.clear();
}

function convert(latex, display) {
    const item = page.convert(latex, { display, em: EM, ex: EM / 2, containerWidth: 1e6 * EM });
    const svg = adaptor.childNodes(item).find((child) => adaptor.kind(child) === 'svg');
    const result = outlinesOf(adaptor, svg, output.box);
    result.mathml = mathml.visitTree(tex.mathNode).replace(/\n\s*/g, '').replace(/ display="block"/, '');
    return result;
}

/// Typesets one formula. Gives JSON: what outlinesOf gives, with `mathml`; or {error: {id, message}} where the LaTeX is
/// wrong; or {needsRare: true}, after which the host evaluates the bundle of rare ranges and asks again.
function typeset(latex, display) {
    let result;
    try {
        result = convert(latex, display);
    } catch (error) {
        result = { error: { id: String(error.id || ''), message: String(error.message || error) } };
    }
    forgetDefinitions();
    return JSON.stringify(rareIsMissing() ? { needsRare: true } : result);
}

/// Called by the bundle of rare ranges once its ranges have registered themselves.
function rareRangesLoaded() {
    for (const range of ranges) {
        range.promise = Promise.resolve();
        range.failed = false;
        range.setup(output.font);
    }
}

globalThis.nablaFormula = { typeset, rareRangesLoaded, Font: MathJaxNewcmFont };
