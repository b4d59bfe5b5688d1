// `#domain/…` means dist/ to Node (package.json "imports") and libs/ to TypeScript (tsconfig "paths"). The dependency check looks
// at the sources: without this it would follow the former into dist/ and see no edge between the libraries.
module.exports = { resolve: { importsFields: [] } };
