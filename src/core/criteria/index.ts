/** Every criterion, in the order of the checklist. Generated: see `npm run generate`. */
import type { Criterion } from '../model/criterion';
import { outcomeDefined } from './outcome-defined';
import { dataSourceNamed } from './data-source-named';
import { apiIntegrationPlanned } from './api-integration-planned';
import { governanceOwnerAssigned } from './governance-owner-assigned';

export const CRITERIA: readonly Criterion[] = [
  outcomeDefined,
  dataSourceNamed,
  apiIntegrationPlanned,
  governanceOwnerAssigned,
];
