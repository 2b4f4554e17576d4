import { basename, dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { ToolingError } from '../ToolingError.js';
import { compilerOptions } from '../workspace/compilerOptions.js';
import { isTestFile } from '../workspace/isTestFile.js';
import { listFiles } from '../workspace/listFiles.js';
import { readPackages } from '../workspace/readPackages.js';
import type { ApiPackage, Descriptor, EndpointFile } from './EndpointFile.js';
import { evaluateLiteral } from './evaluateLiteral.js';
import { exportedNames } from './exportedNames.js';
import { fieldsWithoutNote } from './fieldsWithoutNote.js';
import { type DescriptorNode, findDescriptors } from './findDescriptors.js';
import { readDoc } from './readDoc.js';
import { readTypedParams } from './readTypedParams.js';
import { readTypeText } from './readTypeText.js';

/** What the two endpoint packages hold. */
export interface Endpoints {
  readonly files: readonly EndpointFile[];
  /** `public-api/spot` → type name → module specifier inside that folder. */
  readonly types: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Fields of types that have no note, as `File: Type.field`. */
  readonly silent: readonly string[];
}

const PACKAGES: readonly ApiPackage[] = ['public-api', 'private-api'];

/** Reads every endpoint file, and every type beside them, with the compiler. */
export function readEndpoints(root: string): Endpoints {
  const paths = PACKAGES.flatMap((folder) => listFiles(join(root, 'packages', folder, 'src'), '.ts')).filter(isWritten);
  const program = ts.createProgram(paths, compilerOptions(root, readPackages(root)));
  const checker = program.getTypeChecker();
  const files: EndpointFile[] = [];
  const types = new Map<string, Map<string, string>>();
  const silent: string[] = [];
  for (const path of paths) {
    const source = program.getSourceFile(path);
    const [folder, , category] = relative(join(root, 'packages'), path).split(/[\\/]/) as [ApiPackage, string, string];
    if (!source || dirname(path) !== join(root, 'packages', folder, 'src', category)) continue;
    const home = types.get(`${folder}/${category}`) ?? new Map<string, string>();
    types.set(`${folder}/${category}`, home);
    silent.push(...fieldsWithoutNote(source));
    for (const name of exportedNames(source).types) home.set(name, `./${basename(path, '.ts')}.js`);
    for (const node of findDescriptors(source)) {
      files.push(readOne({ package: folder, category, file: path }, node, checker));
    }
  }
  return { files, types, silent };
}

/** Files written by hand that are not tests. */
function isWritten(path: string): boolean {
  return !isTestFile(path) && !path.endsWith('.generated.ts') && basename(path) !== 'index.ts';
}

function readOne(
  place: Pick<EndpointFile, 'package' | 'category' | 'file'>,
  { name, statement, annotation, literal }: DescriptorNode,
  checker: ts.TypeChecker,
): EndpointFile {
  const [params, result, needs] = annotation.typeArguments ?? [];
  if (!params || !result || !needs) {
    throw new ToolingError(`${place.file}: write ${name} as Endpoint<Params, Result, 'public' or a permission>.`);
  }
  const type = checker.getTypeFromTypeNode(params);
  return {
    ...place,
    name,
    doc: readDoc(statement),
    params: readTypeText(params),
    result: readTypeText(result),
    needs: needs.getText().replaceAll(/['"]/g, ''),
    paramsOptional: (type.isUnion() ? type.types : [type]).some((member) => requiresNothing(member, checker)),
    typedParams: readTypedParams(type, checker),
    paged: annotation.typeName.getText() === 'PagedEndpoint',
    descriptor: evaluateLiteral(literal, checker) as Descriptor,
    exportedTypes: exportedNames(statement.getSourceFile()).types,
  };
}

function requiresNothing(type: ts.Type, checker: ts.TypeChecker): boolean {
  return (
    !checker.isArrayLikeType(type) && Object.values(readTypedParams(type, checker)).every(({ required }) => !required)
  );
}
