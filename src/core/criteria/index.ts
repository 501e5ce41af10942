/** Every criterion, in the order of the checklist. Generated: see `npm run generate`. */
import type { Criterion } from '../model/criterion';
import { outcomeDefined } from './outcome-defined';
import { dataSourceNamed } from './data-source-named';
import { apiIntegrationPlanned } from './api-integration-planned';
import { governanceOwnerAssigned } from './governance-owner-assigned';
import { problemWorkFirst } from './problem-work-first';
import { dataQualityAccess } from './data-quality-access';
import { dataRightsPrivacy } from './data-rights-privacy';
import { ethicsImpact } from './ethics-impact';
import { governanceFit } from './governance-fit';
import { humanOversight } from './human-oversight';
import { processRedesign } from './process-redesign';
import { workforceChangePlan } from './workforce-change-plan';
import { frontlinePathway } from './frontline-pathway';
import { fallbackRollback } from './fallback-rollback';
import { monitoringPlan } from './monitoring-plan';
import { operatingModel } from './operating-model';
import { performanceExpectations } from './performance-expectations';
import { decisionGate } from './decision-gate';
import { scalePath } from './scale-path';
import { strategyAlignment } from './strategy-alignment';

export const CRITERIA: readonly Criterion[] = [
  outcomeDefined,
  dataSourceNamed,
  apiIntegrationPlanned,
  governanceOwnerAssigned,
  problemWorkFirst,
  dataQualityAccess,
  dataRightsPrivacy,
  ethicsImpact,
  governanceFit,
  humanOversight,
  processRedesign,
  workforceChangePlan,
  frontlinePathway,
  fallbackRollback,
  monitoringPlan,
  operatingModel,
  performanceExpectations,
  decisionGate,
  scalePath,
  strategyAlignment,
];
