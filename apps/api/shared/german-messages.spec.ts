import 'reflect-metadata';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsString, IsUUID, Max, MaxLength, ValidateNested } from 'class-validator';
import { Refused } from '#application/refused.js';
import { InputPipe } from './input.pipe.js';

class Inner {
  @IsString({ message: 'Bitte den Titel nennen.' })
  title!: unknown;
}

class Outer {
  @MaxLength(3)
  @IsString()
  text!: unknown;
  @IsInt()
  @Max(10)
  count!: unknown;
  @IsIn(['ja', 'nein'])
  choice!: unknown;
  @IsUUID()
  id!: unknown;
  @IsArray()
  @ArrayMaxSize(2)
  @ValidateNested({ each: true })
  @Type(() => Inner)
  'a/b'!: unknown;
}

const problemsOf = async (value: unknown) => {
  try {
    await new InputPipe().transform(value, { type: 'body', metatype: Outer });
    return [];
  } catch (error) {
    if (error instanceof Refused)
      return error.refusal.problems?.map(({ pointer, message }) => `${pointer}: ${message}`);
    throw error;
  }
};

test('one German sentence per field, with its pointer; own messages stay', async () => {
  expect(
    await problemsOf({
      text: 'zu lang',
      count: 11,
      choice: 'vielleicht',
      id: 'x',
      'a/b': [{ title: 1 }, { title: 'gut', more: 1 }],
    }),
  ).toEqual([
    '/text: „text“ darf höchstens 3 Zeichen haben.',
    '/count: „count“ darf höchstens 10 sein.',
    '/choice: „choice“ muss einer dieser Werte sein: ja, nein.',
    '/id: „id“ muss eine Kennung (UUID) sein.',
    '/a~1b/0/title: Bitte den Titel nennen.',
    '/a~1b/1/more: Das Feld „more“ gibt es hier nicht; bitte lassen Sie es weg.',
  ]);
});

test('a wrong type is said before a wrong size, a missing field as missing', async () => {
  expect(await problemsOf({ text: 5, count: '3', choice: 'ja', 'a/b': 'x' })).toEqual([
    '/text: „text“ muss ein Text sein.',
    '/count: „count“ muss eine ganze Zahl sein.',
    '/id: Die Angabe „id“ fehlt.',
    '/a~1b: „a/b“ muss eine Liste sein.',
  ]);
});

test.each([[[]], ['text'], [5], [null]])('%p is no object', async (value) => {
  expect(await problemsOf(value)).toEqual([': Hier wird ein JSON-Objekt mit den Angaben erwartet.']);
});
