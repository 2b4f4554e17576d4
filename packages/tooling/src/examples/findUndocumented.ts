import ts from 'typescript';

/** Parameters and results of endpoints: the example of their descriptor shows them. */
const OF_ENDPOINT = /\/(public|private)-api\/src\/(?!history\/)\w+\/\w+\.ts$/;

/** What these entries export without saying what it is, or without an example of its use, as `file:line problem`. */
export function findUndocumented(entries: readonly string[], options: ts.CompilerOptions): string[] {
  const program = ts.createProgram(entries, options);
  const checker = program.getTypeChecker();
  const exported = entries.flatMap((entry) => {
    const source = program.getSourceFile(entry);
    const module = source && checker.getSymbolAtLocation(source);
    return module ? checker.getExportsOfModule(module) : [];
  });
  const symbols = exported.map((symbol) =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
  );
  return [...new Set(symbols)].flatMap((symbol) => describe(symbol, checker));
}

function describe(symbol: ts.Symbol, checker: ts.TypeChecker): string[] {
  const declaration = symbol.declarations?.[0];
  const source = declaration?.getSourceFile();
  if (!source || source.fileName.includes('/node_modules/')) return [];
  const { line } = source.getLineAndCharacterOfPosition(declaration?.getStart() ?? 0);
  const isValue = (symbol.flags & ts.SymbolFlags.Value) !== 0;
  const missing = [
    ...(symbol.getDocumentationComment(checker).length > 0 ? [] : ['description']),
    ...(hasExample(symbol) || (!isValue && OF_ENDPOINT.test(source.fileName)) ? [] : ['example']),
  ];
  return missing.map((what) => `${source.fileName}:${line + 1} ${symbol.name} is exported without ${what}`);
}

function hasExample(symbol: ts.Symbol): boolean {
  return symbol.getJsDocTags().some(({ name }) => name === 'example');
}
