/** A field that holds a day that exists, as JJJJ-MM-TT. */
import { buildMessage, ValidateBy, type ValidationOptions } from 'class-validator';
import { isLocalDay } from '#domain/shared/berlin.js';

export const IsLocalDay = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy(
    {
      name: 'isLocalDay',
      validator: {
        validate: (value: unknown) => typeof value === 'string' && isLocalDay(value),
        defaultMessage: buildMessage(() => '„$property“ muss ein Tag der Form JJJJ-MM-TT sein, den es gibt.', options),
      },
    },
    options,
  );
