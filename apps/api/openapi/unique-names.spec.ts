/** Two classes of one name would be one schema, and the later would silently replace the earlier. */
import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiOkResponse, ApiProperty } from '@nestjs/swagger';
import { CONTROLLERS } from '../app.module.js';
import { contentSchemas } from './content-schemas.js';
import { schemaClasses, sharedNames } from './unique-names.js';

function first(): new () => object {
  class ThingView {
    @ApiProperty() name!: string;
  }
  return ThingView;
}
function second(): new () => object {
  class ThingView {
    @ApiProperty() name!: string;
  }
  return ThingView;
}
const [One, Other] = [first(), second()];
class Holder {
  @ApiProperty({ type: () => [Other] }) things!: object[];
}
class WishDto {
  @ApiProperty({ type: [One] }) things!: object[];
}

@Controller('a')
class Reads {
  @Get() @ApiOkResponse({ type: One }) read(): void {}
}
@Controller('b')
class Nests {
  @Get() @ApiOkResponse({ type: [Holder] }) read(): void {}
}
@Controller('c')
class Writes {
  @Post() write(@Body() _wish: WishDto): void {}
}

test('two classes of one name are found, however deep they lie and however alike they are', () => {
  expect(sharedNames([Reads, Nests])).toEqual(['ThingView']);
  expect(sharedNames([Writes, Nests])).toEqual(['ThingView']);
});

test('the same class twice is one', () => {
  expect(sharedNames([Reads, Writes])).toEqual([]);
  expect(schemaClasses([Writes]).map(({ name }) => name)).toEqual(['WishDto', 'ThingView']);
});

test('a class that is called like a part of the programme is found too', () => {
  expect(sharedNames([Reads], ['ThingView'])).toEqual(['ThingView']);
});

test('the names of this interface are unique', () => {
  expect(schemaClasses(CONTROLLERS).length).toBeGreaterThan(100);
  expect(sharedNames(CONTROLLERS, Object.keys(contentSchemas()))).toEqual([]);
});
