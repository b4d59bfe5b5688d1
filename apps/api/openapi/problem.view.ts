/** The problem document as the OpenAPI document describes it. */
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

class FieldProblemView {
  @ApiProperty({ description: 'JSON Pointer (RFC 6901) auf die Angabe', example: '/email' })
  pointer!: string;
  @ApiProperty({ description: 'Was daran nicht stimmt und was zu tun ist' })
  message!: string;
}

class GuardRefusalView {
  @ApiProperty()
  guard!: string;
  @ApiProperty()
  detail!: string;
}

export class ProblemView {
  @ApiProperty({ example: 'about:blank' })
  type!: string;
  @ApiProperty()
  title!: string;
  @ApiProperty({ example: 400 })
  status!: number;
  @ApiProperty({ description: 'Ein deutscher Satz für die Person' })
  detail!: string;
  @ApiProperty({ description: 'Fester Name für das Programm', example: 'input.invalid' })
  code!: string;
  @ApiPropertyOptional({ format: 'uuid' })
  requestId?: string;
  @ApiPropertyOptional({ type: [FieldProblemView] })
  problems?: FieldProblemView[];
  @ApiPropertyOptional({ type: [GuardRefusalView], description: 'Die einzelnen Gründe, wenn Bedingungen fehlen (422)' })
  refusals?: GuardRefusalView[];
  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: true,
    description: 'Weitere Tatsachen, z. B. currentVersion bei 412',
  })
  facts?: Record<string, unknown>;
}
