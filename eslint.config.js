import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { whoKnowsWhom } from './scripts/lint/who-knows-whom.mjs';

const TESTS = [
  'packages/**/*.test.ts',
  'packages/{elements,gateway}/src/testing/**',
  'demo/**/*.test.ts',
  'test/**',
];
const PACKAGES = ['packages/*/src/**/*.ts'];
const TIME_ROOM = 'packages/model/src/time/**';
const NODE_ROOMS = [
  'packages/adapters/src/node/**',
  'packages/gateway/src/**',
  'demo/simulator/**',
  'demo/portal/server.ts',
  'demo/portal/server/**',
];

const banned = (selector, message) => ({ selector, message });
const inTemplates = (tags, pattern) =>
  `TaggedTemplateExpression[tag.name=/^(${tags})$/] > TemplateLiteral > TemplateElement[value.raw=/${pattern}/]`;

const MARKUP_SINKS = 'innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|srcdoc';
const SINKS = [
  banned(
    `MemberExpression[property.name=/^(${MARKUP_SINKS}|createContextualFragment)$/]`,
    'Markup from text is refused under Trusted Types: use a template.',
  ),
  banned(
    `MemberExpression[computed=true][property.value=/^(${MARKUP_SINKS}|createContextualFragment)$/]`,
    'Markup from text is refused under Trusted Types: use a template.',
  ),
  banned(
    inTemplates('html|svg', `\\.(${MARKUP_SINKS})\\s*=`),
    'Markup from text is refused under Trusted Types: use a template.',
  ),
  banned(
    'MemberExpression[object.name="document"][property.name=/^write(ln)?$/]',
    'document.write destroys the host page.',
  ),
];
const STYLING = [
  banned(
    inTemplates('html|svg', '(^|\\s)style\\s*='),
    'A style attribute is refused under a strict Content-Security-Policy: use a class or a property.',
  ),
  banned(
    inTemplates('html|svg', '<style[\\s>]'),
    'A style element is refused under a strict Content-Security-Policy: use static styles.',
  ),
  banned(
    'CallExpression[callee.property.name="setAttribute"][arguments.0.value="style"]',
    'A style attribute is refused under a strict Content-Security-Policy: use the style property.',
  ),
];
const STORAGE = [
  banned(
    'MemberExpression[property.name=/^(localStorage|sessionStorage|indexedDB|cookieStore)$/]',
    'Nothing is stored in the browser.',
  ),
  banned(
    ':matches(MemberExpression[object.name="document"], MemberExpression[object.property.name=/^(document|ownerDocument)$/])[property.name="cookie"]',
    'Nothing is stored in the browser.',
  ),
];
const REM = [
  banned(
    inTemplates('css', '[0-9.]rem\\b'),
    'rem follows the host page, whose root size is not ours: use em or a token.',
  ),
];
const CLOCK = [
  banned(
    'MemberExpression[object.name="Date"][property.name="now"]',
    'Take the time as an argument, so that a test can choose it.',
  ),
];
const DATES = [
  banned(
    ':matches(NewExpression, CallExpression)[callee.name="Date"]',
    'Date mixes days, instants and time zones: use CivilDate and Instant of @hoi/model.',
  ),
  banned(
    'MemberExpression[object.name="Date"][property.name=/^(parse|UTC)$/]',
    'Date mixes days, instants and time zones: use CivilDate and Instant of @hoi/model.',
  ),
  banned(
    'MemberExpression[property.name="getTimezoneOffset"]',
    'The time zone is Copenhagen, wherever the machine stands: use @hoi/model.',
  ),
  banned(
    'Literal[value=86400000]',
    'A day is not always 24 hours long: count days with CivilDate of @hoi/model.',
  ),
];
const ban = (...lists) => ({ 'no-restricted-syntax': ['error', ...lists.flat()] });

const STORAGE_GLOBALS = ['localStorage', 'sessionStorage', 'indexedDB', 'cookieStore'].map(
  (name) => ({ name, message: 'Nothing is stored in the browser.' }),
);
const NODE_GLOBALS = ['process', 'Buffer', 'global', 'require', '__dirname', 'setImmediate'].map(
  (name) => ({ name, message: 'Node belongs in adapters/src/node, the gateway, demo and test.' }),
);
const NETWORK = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'];
const NETWORK_GLOBALS = NETWORK.map((name) => ({
  name,
  message: 'No element fetches: read from the index port.',
}));
const NETWORK_MEMBERS = [
  banned(
    `MemberExpression[object.name=/^(window|globalThis|self)$/][property.name=/^(${NETWORK.join('|')})$/]`,
    'No element fetches: read from the index port.',
  ),
  banned('MemberExpression[property.name="sendBeacon"]', 'No element reports anything to anyone.'),
];

export default defineConfig(
  { ignores: ['**/dist/', '**/storybook-static/', '**/coverage/', 'packages/*/schema/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  // Everything
  js.configs.recommended,
  {
    plugins: { hoi: { rules: { 'who-knows-whom': whoKnowsWhom } } },
    rules: {
      'hoi/who-knows-whom': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      eqeqeq: 'error',
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^lit(-html)?/directives/style-map(\\.js)?$',
              message: 'styleMap writes style attributes, refused under a strict policy.',
            },
            {
              regex: '^lit(-html)?/directives/unsafe-(html|svg|mathml)(\\.js)?$',
              message: 'Markup from text is refused under Trusted Types.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: { console: 'readonly', process: 'readonly', URL: 'readonly' },
    },
  },

  // TypeScript
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strict],
    languageOptions: {
      parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      'no-undef': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      // An abort is passed on as it came: `throw signal.reason`.
      '@typescript-eslint/only-throw-error': [
        'error',
        { allowThrowingAny: true, allowThrowingUnknown: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    files: ['**/*.d.ts', '**/*.d.mts'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parser: tseslint.parser, parserOptions: { project: false } },
    rules: { 'no-var': 'off', 'no-undef': 'off', 'no-unused-vars': 'off' },
  },

  // Templates and custom elements
  {
    files: ['packages/elements/src/**/*.ts', 'packages/embed/src/**/*.ts', 'stories/**/*.ts'],
    extends: [
      lit.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
      litA11y.configs.recommended,
    ],
  },

  // What only some rooms may do. A later entry replaces the lists of an earlier one.
  {
    files: PACKAGES,
    rules: {
      'no-console': 'error',
      'no-restricted-globals': ['error', ...STORAGE_GLOBALS, ...NODE_GLOBALS],
      ...ban(SINKS, STYLING, STORAGE, DATES, CLOCK),
    },
  },
  {
    files: ['packages/{model,elements}/src/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...STORAGE_GLOBALS, ...NODE_GLOBALS, ...NETWORK_GLOBALS],
      ...ban(SINKS, STYLING, STORAGE, DATES, CLOCK, NETWORK_MEMBERS, REM),
    },
  },
  {
    files: [TIME_ROOM],
    rules: ban(SINKS, STYLING, STORAGE, NETWORK_MEMBERS),
  },
  {
    files: ['stories/**/*.ts', 'demo/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...STORAGE_GLOBALS],
      ...ban(SINKS, STYLING, STORAGE, DATES, CLOCK),
    },
  },
  {
    files: NODE_ROOMS,
    rules: {
      'no-restricted-globals': ['error', ...STORAGE_GLOBALS],
      ...ban(SINKS, STYLING, STORAGE, DATES),
    },
  },
  { files: ['packages/adapters/src/node/**'], rules: { 'no-console': 'off' } },
  {
    // Tests may look at what is forbidden, and know the instant they stand in.
    files: TESTS,
    rules: {
      'no-console': 'off',
      'no-restricted-globals': 'off',
      'no-restricted-syntax': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      'wc/require-listener-teardown': 'off',
    },
  },
  {
    // Chai's assertions look like promises to the type checker, because its axe plugin adds a `then`.
    files: ['packages/**/*.browser.test.ts'],
    rules: { '@typescript-eslint/no-floating-promises': 'off' },
  },
);
