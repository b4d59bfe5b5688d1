/** A schema of the OpenAPI document is called like its class, and the generator lets the later of two replace the earlier: so no two may share a name. */
import type { Type } from '@nestjs/common';

/** Where the decorators of @nestjs/swagger and TypeScript leave what they were told; the package does not export the names. */
const RESPONSES = 'swagger/apiResponse';
const PROPERTIES = 'swagger/apiModelPropertiesArray';
const PROPERTY = 'swagger/apiModelProperties';
const PARAMETERS = 'design:paramtypes';

type Class = Type<unknown>;

/** Names that more than one class has, or a class and one of the names taken already. */
export function sharedNames(controllers: readonly Class[], taken: readonly string[] = []): string[] {
  const seen = new Set(taken);
  const shared = new Set<string>();
  for (const { name } of schemaClasses(controllers)) {
    if (seen.has(name)) shared.add(name);
    seen.add(name);
  }
  return [...shared].sort();
}

/** Every class that describes what these controllers take or answer, and those within them. */
export function schemaClasses(controllers: readonly Class[]): Class[] {
  const found = new Set<Class>();
  const collect = (told: unknown): void => {
    for (const one of classesIn(told)) {
      if (found.has(one) || !Reflect.hasMetadata(PROPERTIES, one.prototype as object)) continue;
      found.add(one);
      for (const property of propertiesOf(one)) collect(property);
    }
  };
  for (const controller of controllers)
    for (const name of Object.getOwnPropertyNames(controller.prototype)) {
      const route: unknown = Object.getOwnPropertyDescriptor(controller.prototype, name)?.value;
      if (typeof route !== 'function') continue;
      const responses = (Reflect.getMetadata(RESPONSES, route) ?? {}) as Readonly<Record<string, { type?: unknown }>>;
      for (const { type } of Object.values(responses)) collect(type);
      collect(Reflect.getMetadata(PARAMETERS, controller.prototype as object, name));
    }
  return [...found];
}

function propertiesOf({ prototype }: Class): unknown[] {
  const names = Reflect.getMetadata(PROPERTIES, prototype as object) as readonly string[];
  return names.map(
    (name) => (Reflect.getMetadata(PROPERTY, prototype as object, name.replace(/^:/, '')) as { type?: unknown }).type,
  );
}

/** `X`, `[X]`, `() => X` and `() => [X]` all name the class X. */
function classesIn(told: unknown): Class[] {
  if (Array.isArray(told)) return told.flatMap(classesIn);
  if (typeof told !== 'function') return [];
  if (told.prototype === undefined) return classesIn((told as () => unknown)());
  return [told as Class];
}
