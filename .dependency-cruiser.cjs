// The direction of dependencies, as a whitelist: what is not allowed here is forbidden (ARCHITECTURE.md).
// `node bin/boundaries.mjs` runs it and fails as well if it saw too little to mean anything.

/** Libraries without I/O, clock or state, which even the domain may use. */
const PURE = '^node_modules/(zod|decimal\\.js|@types/luxon|luxon)/';
const TESTS = '\\.spec\\.ts$';
/** Generators of examples for property tests. */
const ARBITRARY = '\\.arbitrary\\.ts$';
const ADAPTERS = '^libs/(persistence|queue|mail|rendering|spreadsheet|identity)/';

/** Everything outside the project: packages and Node itself. */
const OUTSIDE = {
  dependencyTypesNot: ['local', 'localmodule', 'aliased', 'aliased-tsconfig', 'undetermined', 'unknown'],
};

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Zwei Dateien, die einander brauchen, sind eine Datei oder haben eine dritte gemeinsam.',
      from: {},
      // What is loaded later may lead back: lazy parts of a page.
      to: { circular: true, viaOnly: { dependencyTypesNot: ['dynamic-import'] } },
    },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      comment: 'Die Datei gibt es nicht, oder das Paket steht nicht in package.json.',
      from: {},
      // What only the build makes is not there on a fresh checkout.
      to: { couldNotResolve: true, pathNot: '(^|/)dist/' },
    },
    {
      name: 'not-to-dev-dependency',
      severity: 'error',
      comment: 'Was ausgeliefert wird, braucht nur „dependencies“.',
      from: { path: '^(apps|libs|migrations|demo)/', pathNot: [TESTS, ARBITRARY] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '^node_modules/@types/' },
    },
    {
      name: 'not-to-spec',
      severity: 'error',
      comment: 'Tests werden von niemandem benutzt.',
      from: {},
      to: { path: TESTS },
    },
  ],
  allowedSeverity: 'error',
  allowed: [
    { from: { path: '^libs/domain/' }, to: { path: ['^libs/domain/', PURE] } },
    { from: { path: '^libs/application/' }, to: { path: ['^libs/(application|domain)/', PURE] } },
    { from: { path: '^libs/application/' }, to: { path: '^(node:)?crypto$', dependencyTypes: ['core'] } },
    { from: { path: '^libs/config/' }, to: { path: '^libs/(config|domain/shared)/' } },
    { from: { path: '^libs/config/' }, to: OUTSIDE },
    // An adapter knows the core and itself, no other adapter.
    {
      from: { path: '^libs/(persistence|queue|mail|rendering|spreadsheet|identity)/' },
      to: { path: ['^libs/$1/', '^libs/(application|domain|config)/'] },
    },
    { from: { path: '^libs/persistence/' }, to: { path: '^migrations/' } },
    { from: { path: ADAPTERS }, to: OUTSIDE },
    { from: { path: '^migrations/' }, to: { path: '^migrations/' } },
    { from: { path: '^migrations/' }, to: OUTSIDE },
    // Apps wire; api and worker do not know each other.
    { from: { path: '^apps/(api|worker)/' }, to: { path: ['^apps/$1/', '^libs/'] } },
    // The portal knows the server only by the types of its API; of the core it takes what is pure.
    { from: { path: '^apps/portal/' }, to: { path: ['^apps/portal/', '^libs/domain/'] } },
    { from: { path: '^apps/amip/' }, to: { path: ['^apps/(amip|api|worker)/', '^libs/', '^migrations/', '^demo/'] } },
    { from: { path: '^apps/' }, to: OUTSIDE },
    // The year that is played through is data and steps; it knows the product only from outside.
    { from: { path: '^demo/' }, to: { path: ['^demo/', '^libs/domain/'] } },
    { from: { path: '^demo/' }, to: OUTSIDE },
    // Tests may use anything.
    { from: { path: ['^test/', TESTS, ARBITRARY] }, to: {} },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
    webpackConfig: { fileName: '.dependency-cruiser.resolve.cjs' },
    combinedDependencies: false,
  },
};
