/** Input is what the DTO names and nothing else; every problem is told at once, with its JSON pointer and in German. */
import { Injectable, ValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { refuse } from '#application/refused.js';
import type { Problem } from '#domain/shared/refusal.js';
import { germanMessage } from './german-messages.js';

const BUILT_IN: readonly unknown[] = [String, Boolean, Number, Array, Object, Buffer, Date];

const TYPE_RULES = ['whitelistValidation', 'isString', 'isNumber', 'isInt', 'isBoolean', 'isArray', 'isObject'];

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
    return super.transform(value, metadata);
  }
}

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
