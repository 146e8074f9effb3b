// Checks an answer against the schema, by the document that asked for it: types, nulls, enum values, list shapes.
import { GraphQLScalarType, isEnumType, isListType, isNonNullType, isObjectType, isScalarType } from 'graphql';

const BUILT_IN = {
  String: (v) => typeof v === 'string',
  Int: (v) => Number.isInteger(v) && Math.abs(v) <= 2147483648,
  Float: (v) => typeof v === 'number',
  Boolean: (v) => typeof v === 'boolean',
  ID: (v) => typeof v === 'string',
  DateTime: (v) => typeof v === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(v),
  URL: (v) => typeof v === 'string' && URL.canParse(v),
  UnsignedInt64: (v) => typeof v === 'string' && /^\d+$/.test(v),
  Decimal: (v) => typeof v === 'string' && /^-?\d+(\.\d+)?$/.test(v),
};

/** The fields of `set` for an object of that type, fragments opened: Map of answer name to field node. */
function fieldsFor(schema, fragments, type, set, into = new Map()) {
  for (const node of set.selections) {
    if (node.kind === 'Field') {
      into.set(node.alias?.value ?? node.name.value, node);
      continue;
    }
    const target = node.kind === 'FragmentSpread' ? fragments.get(node.name.value) : node;
    const condition = target.typeCondition ? schema.getType(target.typeCondition.name.value) : type;
    if (condition === type || (!isObjectType(condition) && schema.isSubType(condition, type))) {
      fieldsFor(schema, fragments, type, target.selectionSet, into);
    }
  }
  return into;
}

/** Which object an answer of an abstract type is: told by __typename, or by the gid, else by the only fragment that fits. */
function concreteType(schema, type, value) {
  const told = value.__typename ?? /^gid:\/\/shopify\/(\w+)\//.exec(value.id ?? '')?.[1];
  const found = schema.getPossibleTypes(type).find((possible) => possible.name === told);
  return found ?? null;
}

/** [text]: everything in `answer` (with data and errors) that the schema would not allow. */
export function answerProblems(schema, ast, answer) {
  const fragments = new Map(ast.definitions.filter((d) => d.kind === 'FragmentDefinition').map((d) => [d.name.value, d]));
  const operation = ast.definitions.find((d) => d.kind === 'OperationDefinition');
  const found = [];

  function value(type, node, got, path) {
    if (isNonNullType(type)) {
      return got === null || got === undefined ? void found.push(`${path} must not be null`) : value(type.ofType, node, got, path);
    }
    if (got === null) {
      return;
    }
    if (isListType(type)) {
      return Array.isArray(got) ? got.forEach((entry, i) => value(type.ofType, node, entry, `${path}[${i}]`))
                                : void found.push(`${path} must be a list`);
    }
    if (isScalarType(type)) {
      const isRight = BUILT_IN[type.name];
      if (isRight ? !isRight(got) : !(type instanceof GraphQLScalarType)) {
        found.push(`${path} is not a ${type.name}: ${JSON.stringify(got)}`);
      }
      return;
    }
    if (isEnumType(type)) {
      return type.getValue(got) ? undefined : void found.push(`${path} has no value ${JSON.stringify(got)} in ${type.name}`);
    }
    object(type, node.selectionSet, got, path);
  }

  function object(type, set, got, path) {
    if (typeof got !== 'object' || Array.isArray(got)) {
      return void found.push(`${path} must be an object`);
    }
    const concrete = isObjectType(type) ? type : concreteType(schema, type, got);
    if (!concrete) {
      return Object.keys(got).length ? void found.push(`${path} does not tell which ${type.name} it is`) : undefined;
    }
    const fields = fieldsFor(schema, fragments, concrete, set);
    for (const [name, node] of fields) {
      if (!(name in got)) {
        found.push(`${path}.${name} was asked for and is missing`);
      } else if (node.name.value !== '__typename') {
        value(concrete.getFields()[node.name.value].type, node, got[name], `${path}.${name}`);
      }
    }
    for (const name of Object.keys(got)) {
      if (!fields.has(name)) {
        found.push(`${path}.${name} was not asked for`);
      }
    }
  }

  if (answer.data === null || answer.data === undefined) {
    return Array.isArray(answer.errors) && answer.errors.length ? [] : ['an answer without data must have errors'];
  }
  const root = operation.operation === 'mutation' ? schema.getMutationType() : schema.getQueryType();
  object(root, operation.selectionSet, answer.data, 'data');
  return found;
}
