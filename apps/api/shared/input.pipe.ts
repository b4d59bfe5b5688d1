/** Input is what the DTO names and nothing else; every problem is told at once, with its JSON pointer and in German. */
import { Injectable, ValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { refuse } from '#application/refused.js';
import type { Problem } from '#domain/shared/refusal.js';
import { germanMessage } from './german-messages.js';

const BUILT_IN: readonly unknown[] = [String, Boolean, Number, Array, Object, Buffer, Date];

const TYPE_RULES = ['whitelistValidation', 'isString', 'isNumber', 'isInt', 'isBoolean', 'isArray', 'isObject'];

const CONTENT = 'amip:content';

/**
 * Marks a list of a DTO whose elements the domain checks itself, word by word. They go around the DTO machinery, which would copy
 * and walk them several times; the rules on the list itself (that it is one, how long it may be) count as ever.
 */
export const Content = (): PropertyDecorator => (target, property) => {
  Reflect.defineMetadata(CONTENT, [...contentOf(target), property], target);
};

const contentOf = (prototype: object): readonly string[] =>
  (Reflect.getMetadata(CONTENT, prototype) as readonly string[] | undefined) ?? [];

@Injectable()
export class InputPipe extends ValidationPipe {
  constructor() {
    super({
      whitelist: true,
      forbidNonWhitelisted: true,
      transform: true,
      exceptionFactory: (errors: ValidationError[]) => invalid(problemsOf(errors, '')),
    });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const isDto = metadata.type === 'body' && metadata.metatype !== undefined && !BUILT_IN.includes(metadata.metatype);
    // An array of nothing would pass a DTO whose fields are all optional.
    if (isDto && (typeof value !== 'object' || value === null || Array.isArray(value))) {
      return invalid([{ pointer: '', message: 'Hier wird ein JSON-Objekt mit den Angaben erwartet.' }]);
    }
    const content = isDto
      ? listsIn(value as Record<string, unknown>, contentOf(metadata.metatype?.prototype as object))
      : [];
    if (content.length === 0) return super.transform(value, metadata);
    const standIns = Object.fromEntries(content.map(([field, list]) => [field, list.map(() => null)]));
    const dto = (await super.transform({ ...(value as object), ...standIns }, metadata)) as object;
    return Object.assign(dto, Object.fromEntries(content));
  }
}

const listsIn = (value: Record<string, unknown>, fields: readonly string[]): [string, unknown[]][] =>
  fields.flatMap((field) => {
    const list = value[field];
    return Array.isArray(list) ? [[field, list as unknown[]] as [string, unknown[]]] : [];
  });

/** @throws Refused invalid */
export function invalid(problems: readonly Problem[]): never {
  const detail =
    problems.length === 1 ? (problems[0]?.message ?? '') : `${problems.length} Angaben sind nicht verwendbar.`;
  refuse('invalid', 'input.invalid', detail, { problems });
}

/** One sentence per field: that it is missing, else that it has the wrong type, else what comes first. */
function fault({ constraints, property, value }: ValidationError): string | null {
  const broken = Object.entries(constraints ?? {});
  const [rule, message] = broken.find(([name]) => TYPE_RULES.includes(name)) ?? broken[0] ?? [];
  if (rule === undefined || message === undefined) return null;
  return germanMessage(value === undefined && rule !== 'whitelistValidation' ? 'isDefined' : rule, message, property);
}

function problemsOf(errors: readonly ValidationError[], above: string): Problem[] {
  return errors.flatMap((error) => {
    const pointer = `${above}/${error.property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const own = fault(error);
    return [...(own ? [{ pointer, message: own }] : []), ...problemsOf(error.children ?? [], pointer)];
  });
}
