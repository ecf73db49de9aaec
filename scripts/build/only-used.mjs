/**
 * A bundler leaves out what nobody uses, unless making it might do something. d3-time makes every kind of interval, of local time
 * too, and d3-array blurs and shuffles, by calls when they are read. None of them does anything but make a value: with that said, what the
 * axis does not use is left out.
 */
const MADE = /\/node_modules\/d3-(array|time)\//;

export function onlyUsed() {
  return {
    name: 'hoi-only-used',
    enforce: 'pre',
    transform(code, id) {
      return MADE.test(id) ? { code: saidToBePure(code), map: null } : null;
    },
  };
}

export function saidToBePure(code) {
  return code
    .replace(
      /^const \[(\w+), (\w+)\] = (\w+\(.*\));$/gm,
      (_, a, b, made) =>
        `const ${a}_ = /*#__PURE__*/ ${made};\nconst ${a} = /*#__PURE__*/ (() => ${a}_[0])();\nconst ${b} = /*#__PURE__*/ (() => ${a}_[1])();`,
    )
    .replace(
      /^(const|var) (\w+) = (\w+(?:\(\w*\))?\.\w+);$/gm,
      '$1 $2 = /*#__PURE__*/ (() => $3)();',
    )
    .replace(/^(const|var) (\w+) = (\w+\()/gm, '$1 $2 = /*#__PURE__*/ $3');
}
