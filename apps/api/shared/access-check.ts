/** Default deny is checked before the first request: a route without a word on who may call it stops the start. */
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ACCESS } from './access.js';

const PATH = 'path';

@Injectable()
export class AccessCheck implements OnModuleInit {
  constructor(
    @Inject(DiscoveryService) private readonly discovery: DiscoveryService,
    @Inject(MetadataScanner) private readonly scanner: MetadataScanner,
    @Inject(Reflector) private readonly reflector: Reflector,
  ) {}

  /** @throws Error naming every route that says nothing */
  onModuleInit(): void {
    const silent = this.discovery.getControllers().flatMap(({ instance, metatype }) => {
      const prototype = Object.getPrototypeOf(instance) as Record<string, object>;
      return this.scanner
        .getAllMethodNames(prototype)
        .filter((name) => Reflect.hasMetadata(PATH, prototype[name]!))
        .filter(
          (name) => !this.reflector.getAllAndOverride(ACCESS, [prototype[name] as () => void, metatype as () => void]),
        )
        .map((name) => `${metatype?.name}.${name}`);
    });
    if (silent.length > 0) throw new Error(`Diese Routen sagen nicht, wer sie aufrufen darf: ${silent.join(', ')}`);
  }
}
