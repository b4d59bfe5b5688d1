/** The one module: all controllers, the guard for everything, the pipe and the filter. New controllers are added to CONTROLLERS. */
import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { AuditController } from './audit/audit.controller.js';
import { BedarfController } from './bedarf/bedarf.controller.js';
import { BedarfeController } from './bedarf/bedarfe.controller.js';
import { CarryOverController } from './carry-over/carry-over.controller.js';
import { ComparisonController } from './comparison/comparison.controller.js';
import { CommentsController } from './consultation/comments.controller.js';
import { RoundsController } from './consultation/rounds.controller.js';
import { CyclesController } from './cycle/cycles.controller.js';
import { ProcessController } from './cycle/process.controller.js';
import { DocumentsController } from './document/documents.controller.js';
import { PreviewController } from './document/preview.controller.js';
import { CataloguesController } from './figures/catalogues.controller.js';
import { FiguresController } from './figures/figures.controller.js';
import { ExportController } from './export/export.controller.js';
import { ImportController } from './import/import.controller.js';
import { HealthController } from './health/health.controller.js';
import { JobcenterController } from './jobcenter/jobcenter.controller.js';
import { MailsController } from './mails/mails.controller.js';
import { MetaController } from './meta/meta.controller.js';
import { OpenApiController } from './openapi/openapi.controller.js';
import { MembershipsController } from './people/memberships.controller.js';
import { PeopleController } from './people/people.controller.js';
import { PortalController } from './portal/portal.controller.js';
import { PasswordController } from './password/password.controller.js';
import { FindingsController } from './plausibility/findings.controller.js';
import { PublicController } from './public/public.controller.js';
import { providersOf, type Services } from './services.js';
import { ResolutionsController } from './resolution/resolutions.controller.js';
import { SessionController } from './session/session.controller.js';
import { SessionsController } from './session/sessions.controller.js';
import { SectionLockController } from './section/section-lock.controller.js';
import { SectionsController } from './section/sections.controller.js';
import { TasksController } from './tasks/tasks.controller.js';
import { TemplatesController } from './template/templates.controller.js';
import { AccessCheck } from './shared/access-check.js';
import { AccessGuard } from './shared/access.guard.js';
import { ProblemFilter } from './shared/problem.filter.js';
import { InputPipe } from './shared/input.pipe.js';

/** One line per controller class, by capability. */
export const CONTROLLERS: Type[] = [
  HealthController,
  PortalController,
  MetaController,
  OpenApiController,
  SessionController,
  SessionsController,
  PasswordController,
  JobcenterController,
  PeopleController,
  MembershipsController,
  CyclesController,
  ProcessController,
  FiguresController,
  ImportController,
  ExportController,
  CataloguesController,
  SectionsController,
  SectionLockController,
  CarryOverController,
  ComparisonController,
  BedarfeController,
  BedarfController,
  RoundsController,
  CommentsController,
  ResolutionsController,
  DocumentsController,
  PreviewController,
  FindingsController,
  PublicController,
  TasksController,
  TemplatesController,
  MailsController,
  AuditController,
];

@Module({})
export class AppModule {
  static register(services: Services, controllers: readonly Type[] = CONTROLLERS): DynamicModule {
    return {
      module: AppModule,
      imports: [DiscoveryModule],
      controllers: [...controllers],
      providers: [
        ...providersOf(services),
        AccessCheck,
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_PIPE, useClass: InputPipe },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
    };
  }
}
