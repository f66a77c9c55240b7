// What Qt 6.4's engine lacks of the language that MathJax is written in. Runs before everything else.
// `var` and `function` on purpose: this file stays as it is, whatever the compiler makes of the rest.
(function (root) {
    'use strict';

    root.globalThis = root;

    function supply(object, name, method) {
        if (!object[name])
            Object.defineProperty(object, name, { value: method, writable: true, configurable: true });
    }

    function at(index) {
        var i = Math.trunc(index) || 0;
        return this[i < 0 ? this.length + i : i];
    }

    function flat(depth) {
        var levels = depth === undefined ? 1 : depth;
        return this.reduce(function (all, item) {
            return all.concat(Array.isArray(item) && levels > 0 ? flat.call(item, levels - 1) : [item]);
        }, []);
    }

    supply(Object, 'hasOwn', function (object, key) {
        return Object.prototype.hasOwnProperty.call(object, key);
    });
    supply(Object, 'fromEntries', function (pairs) {
        var object = {};
        Array.from(pairs).forEach(function (pair) {
            object[pair[0]] = pair[1];
        });
        return object;
    });
    supply(Array.prototype, 'at', at);
    supply(String.prototype, 'at', at);
    supply(Array.prototype, 'flat', flat);
    supply(Array.prototype, 'flatMap', function (change, self) {
        return flat.call(this.map(change, self), 1);
    });
    supply(String.prototype, 'replaceAll', function (found, replacement) {
        if (found instanceof RegExp)
            return this.replace(found, replacement);
        return this.split(found).join(typeof replacement === 'function' ? replacement(found) : replacement);
    });
    supply(String.prototype, 'trimStart', function () {
        return this.replace(/^\s+/, '');
    });
    supply(String.prototype, 'trimEnd', function () {
        return this.replace(/\s+$/, '');
    });
    supply(String.prototype, 'matchAll', function (pattern) {
        var found = [];
        this.replace(pattern, function () {
            var match = Array.from(arguments).filter(function (part) {
                return typeof part !== 'object' && typeof part !== 'number';
            });
            match.pop();
            match.index = arguments[match.length];
            found.push(match);
            return match[0];
        });
        return found;
    });
    if (!root.console)
        root.console = { log: function () {}, warn: function () {}, error: function () {} };
})(typeof globalThis === 'object' ? globalThis : this);
