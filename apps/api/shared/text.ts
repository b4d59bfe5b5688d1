/** Text fields of DTOs: one line without control characters (no line break gets into a name, a subject or a header), trimmed, without what nobody sees. */
import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsEmail, IsString, Length, Matches, MaxLength, registerDecorator } from 'class-validator';
import { withoutInvisible } from '#domain/shared/visible-text.js';

/** Pasted with a name, they would only make it another one that looks the same. */
const seen = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' && !LINE_BREAK.test(value) ? withoutInvisible(value).trim() : value;
const LINE_BREAK = /[\u2028\u2029]/u;
const trimmed = ({ value }: { value: unknown }): unknown => (typeof value === 'string' ? value.trim() : value);

/** A line of 1 to `most` characters. */
export const IsLine = (most: number) =>
  applyDecorators(
    Transform(seen),
    Matches(/^[^\p{Cc}\p{Cs}\u2028\u2029]*$/u, {
      message: '„$property“ darf keine Zeilenumbrüche und Steuerzeichen enthalten.',
    }),
    Length(1, most, { message: `„$property“ braucht 1 bis ${most} Zeichen.` }),
    IsString(),
  );

export const IsMailAddress = () =>
  applyDecorators(
    Transform(trimmed),
    IsEmail(
      { allow_utf8_local_part: false },
      { message: '„$property“ muss eine E-Mail-Adresse sein, zum Beispiel name@beispiel.de.' },
    ),
    MaxLength(254),
  );

/** A local day, `YYYY-MM-DD`, that exists. */
export const IsDay = () =>
  applyDecorators(
    Matches(/^\d{4}-\d{2}-\d{2}$/, { message: '„$property“ muss ein Datum der Form JJJJ-MM-TT sein.' }),
    IsExistingDay(),
  );

function IsExistingDay(): PropertyDecorator {
  return (target, property) =>
    registerDecorator({
      name: 'isExistingDay',
      target: target.constructor,
      propertyName: String(property),
      validator: {
        validate: (value: unknown) => typeof value === 'string' && exists(value),
        defaultMessage: () => 'Diesen Tag gibt es nicht: „$property“ muss ein Datum der Form JJJJ-MM-TT sein.',
      },
    });
}

function exists(day: string): boolean {
  const time = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day);
}
