// What is checked about a document, as functions over the schema.
import {
  GraphQLError, NoDeprecatedCustomRule, TypeInfo, getNamedType, isAbstractType, isCompositeType, isListType, isNonNullType,
  isLeafType, isInterfaceType, specifiedRules, validate, visit, visitWithTypeInfo,
} from 'graphql';

/** Everything wrong with a document, deprecated fields included: [GraphQLError]. */
export function problems(schema, ast) {
  return validate(schema, ast, [...specifiedRules, NoDeprecatedCustomRule]);
}

/** Each type and field touched, as "Type" and "Type.field". */
function touched(schema, ast) {
  const names = new Set();
  const info = new TypeInfo(schema);
  visit(ast, visitWithTypeInfo(info, {
    Field() {
      const parent = info.getParentType();
      const field = info.getFieldDef();
      if (!parent || !field || field.name.startsWith('__')) {
        return;
      }
      names.add(`${parent.name}.${field.name}`);
      names.add(getNamedType(field.type).name);
    },
    FragmentDefinition() { names.add(info.getType().name); },
    InlineFragment() { names.add(getNamedType(info.getType()).name); },
  }));
  return names;
}

/** The access each document needs: [[scope, ...]], one of each list being enough. */
export function requirements(schema, access, documents) {
  const needs = new Map();
  const names = new Set(documents.flatMap((ast) => [...touched(schema, ast)]));
  for (const item of access) {
    const name = item.type === 'field' ? `${item.typeName}.${item.fieldName}` : item.typeName;
    if (names.has(name) && item.offlineScopes.length > 0) {
      needs.set(item.offlineScopes.join('|'), item.offlineScopes);
    }
  }
  return [...needs.values()];
}

/** The fewest scopes: first those without a choice, then the first named of what is still open. Sorted. */
export function scopesFor(needs) {
  const scopes = new Set(needs.filter((choice) => choice.length === 1).map(([only]) => only));
  for (const choice of needs) {
    if (!choice.some((scope) => scopes.has(scope))) {
      scopes.add(choice[0]);
    }
  }
  return [...scopes].sort();
}

function sizeOf(node, variables) {
  for (const argument of node.arguments ?? []) {
    if (argument.name.value === 'first' || argument.name.value === 'last') {
      return argument.value.kind === 'Variable' ? variables[argument.value.name.value] : Number(argument.value.value);
    }
    if (argument.name.value === 'ids') {
      return variables[argument.value.name.value];
    }
  }
  return undefined;
}

/**
 * The upper bound of a query's cost: an object counts 1, a list as often as was asked for, a mutation 10. `variables` has
 * the sizes. A list without a size is an error: its cost, and whether it came whole, could not be told.
 */
export function costBound(schema, ast, variables) {
  const fragments = new Map(ast.definitions.filter((d) => d.kind === 'FragmentDefinition').map((d) => [d.name.value, d]));

  function field(parent, node) {
    const definition = parent.getFields()[node.name.value];
    const type = getNamedType(definition.type);
    if (isLeafType(type)) {
      return 0;
    }
    const nullable = isNonNullType(definition.type) ? definition.type.ofType : definition.type;
    const isConnection = type.name.endsWith('Connection');
    const isList = isListType(nullable);
    const takesSize = definition.args.some((argument) => argument.name === 'first' || argument.name === 'ids');
    const size = sizeOf(node, variables);
    if ((isConnection || isList) && takesSize && size === undefined) {
      throw new GraphQLError(`${parent.name}.${node.name.value} has no size`, { nodes: node });
    }
    if (isConnection) {
      return connection(type, node, size);
    }
    return (isList && takesSize ? size : 1) * (1 + selections(type, node.selectionSet));
  }

  function connection(type, node, size) {
    let cost = 0;
    for (const child of node.selectionSet.selections) {
      const inner = getNamedType(type.getFields()[child.name.value].type);
      const once = isLeafType(inner) ? 0 : 1 + selections(inner, child.selectionSet);
      cost += child.name.value === 'nodes' || child.name.value === 'edges' ? size * once : once;
    }
    return cost;
  }

  function selections(type, set) {
    let cost = 0;
    let dearest = 0;
    for (const node of set?.selections ?? []) {
      if (node.kind === 'Field') {
        cost += isCompositeType(type) && !(isAbstractType(type) && !isInterfaceType(type)) ? field(type, node) : 0;
      } else {
        const target = node.kind === 'FragmentSpread' ? fragments.get(node.name.value) : node;
        const inner = selections(schema.getType(target.typeCondition.name.value), target.selectionSet);
        // Of several branches of an abstract type only one can apply: the dearest.
        if (isAbstractType(type)) {
          dearest = Math.max(dearest, inner);
        } else {
          cost += inner;
        }
      }
    }
    return cost + dearest;
  }

  const operation = ast.definitions.find((d) => d.kind === 'OperationDefinition');
  const root = operation.operation === 'mutation' ? schema.getMutationType() : schema.getQueryType();
  const base = operation.operation === 'mutation' ? 10 * operation.selectionSet.selections.length : 0;
  return base + operation.selectionSet.selections.reduce((sum, node) => sum + field(root, node), 0);
}
