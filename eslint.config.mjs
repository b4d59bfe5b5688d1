// What no file of this project may do; matters of layout are left to prettier.
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const node = Object.fromEntries(
  ['Buffer', 'URL', 'clearTimeout', 'console', 'fetch', 'performance', 'process', 'setTimeout'].map((name) => [
    name,
    'readonly',
  ]),
);
const REAL_TIME = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Die Zeit kommt von der Clock.' },
  { selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: 'Die Zeit kommt von der Clock.' },
  {
    selector: 'MemberExpression[object.name="DateTime"][property.name=/^(now|local|utc)$/]',
    message: 'Die Zeit kommt von der Clock.',
  },
];

export default tseslint.config(
  { ignores: ['node_modules/', 'dist/', 'coverage/', '.state/', '.tmp/', 'apps/portal/src/api/schema.d.ts'] },
  { linterOptions: { noInlineConfig: true } },
  {
    files: ['**/*.{ts,tsx,mjs,cjs}'],
    extends: [tseslint.configs.recommended],
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', 300],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
      'no-var': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  { files: ['apps/portal/**/*.{ts,tsx}'], extends: [reactHooks.configs.flat['recommended-latest']] },
  // In business code time is an argument; only the outermost layer asks the system.
  {
    files: ['libs/**/*.ts', 'apps/api/**/*.ts', 'apps/worker/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: { 'no-restricted-syntax': ['error', ...REAL_TIME] },
  },
  // The domain knows nothing of the machine it runs on.
  {
    files: ['libs/domain/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        'process',
        'Buffer',
        'console',
        'fetch',
        'setTimeout',
        'setInterval',
        'performance',
      ],
      'no-restricted-syntax': [
        'error',
        ...REAL_TIME,
        {
          selector: 'MemberExpression[object.name="Math"][property.name="random"]',
          message: 'Die Fachlogik ist vorhersagbar.',
        },
      ],
    },
  },
  { files: ['**/*.{mjs,cjs}'], languageOptions: { globals: node } },
  { files: ['**/*.cjs'], languageOptions: { globals: { module: 'writable', require: 'readonly' } } },
);
