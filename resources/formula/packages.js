// The LaTeX that formulas may use. Left out: what loads, links, or changes the program (require, autoload, html, action),
// and `physics`, which gives other meanings to everyday commands.
import '@mathjax/src/js/input/tex/base/BaseConfiguration.js';
import '@mathjax/src/js/input/tex/ams/AmsConfiguration.js';
import '@mathjax/src/js/input/tex/amscd/AmsCdConfiguration.js';
import '@mathjax/src/js/input/tex/bbox/BboxConfiguration.js';
import '@mathjax/src/js/input/tex/boldsymbol/BoldsymbolConfiguration.js';
import '@mathjax/src/js/input/tex/braket/BraketConfiguration.js';
import '@mathjax/src/js/input/tex/cancel/CancelConfiguration.js';
import '@mathjax/src/js/input/tex/cases/CasesConfiguration.js';
import '@mathjax/src/js/input/tex/centernot/CenternotConfiguration.js';
import '@mathjax/src/js/input/tex/color/ColorConfiguration.js';
import '@mathjax/src/js/input/tex/enclose/EncloseConfiguration.js';
import '@mathjax/src/js/input/tex/extpfeil/ExtpfeilConfiguration.js';
import '@mathjax/src/js/input/tex/gensymb/GensymbConfiguration.js';
import '@mathjax/src/js/input/tex/mathtools/MathtoolsConfiguration.js';
import '@mathjax/src/js/input/tex/newcommand/NewcommandConfiguration.js';
import '@mathjax/src/js/input/tex/textcomp/TextcompConfiguration.js';
import '@mathjax/src/js/input/tex/textmacros/TextMacrosConfiguration.js';
import '@mathjax/src/js/input/tex/unicode/UnicodeConfiguration.js';
import '@mathjax/src/js/input/tex/units/UnitsConfiguration.js';
import '@mathjax/src/js/input/tex/upgreek/UpgreekConfiguration.js';
import '@mathjax/src/js/input/tex/verb/VerbConfiguration.js';
import { Configuration } from '@mathjax/src/js/input/tex/Configuration.js';
import ParseMethods from '@mathjax/src/js/input/tex/base/BaseMethods.js';
import { CommandMap } from '@mathjax/src/js/input/tex/TokenMap.js';

// \bm of the package bm, which MathJax has only under the name of amsbsy.
new CommandMap('nabla-macros', { bm: [ParseMethods.Macro, '\\boldsymbol{#1}', 1] });
Configuration.create('nabla', { handler: { macro: ['nabla-macros'] } });

export const PACKAGES = [
    'base',
    'ams',
    'amscd',
    'bbox',
    'boldsymbol',
    'braket',
    'cancel',
    'cases',
    'centernot',
    'color',
    'enclose',
    'extpfeil',
    'gensymb',
    'mathtools',
    'newcommand',
    'textcomp',
    'textmacros',
    'unicode',
    'units',
    'upgreek',
    'verb',
    'nabla',
];
