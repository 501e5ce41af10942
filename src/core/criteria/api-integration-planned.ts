import { allOf, either } from '../evidence/combined';
import { dateIn } from '../evidence/dates';
import { patternDetector } from '../evidence/detector';
import { mentions, onlyWith, states } from '../evidence/hits';
import { isGroup, someoneIn } from '../evidence/people';
import { findBy, hitOf, type Hit, wholeOf, wordsOf } from '../evidence/rules';
import {
  authIn,
  buildingBlockIn,
  connectedNameIn,
  connectionIn,
  describedSystemIn,
  innerNameIn,
  interfaceIn,
  productIn,
  properNameIn,
  slugIn,
  systemKindIn,
} from '../evidence/systems';
import { phrases, vocabulary } from '../evidence/vocabulary';
import type { Criterion, CriterionPage } from '../model/criterion';
import type { Statement } from '../model/proposal';
import { Pattern, pattern } from '../text/pattern';

const HEADINGS = phrases(`
  Integration, Integrations, Integration plan, Integration points, System integration, Technical
  integration, API integration, Architecture, Technical architecture, Solution architecture, System
  architecture, Interfaces, APIs, API, Systems involved, =Systems, Current systems, Target systems, Source systems, Existing systems, Key systems, Core systems, Connected systems, System dependencies, Dependencies,
  Technical dependencies, External dependencies, Infrastructure, Technology stack, Tech stack, Technical
  approach, Technical requirements, Technical design, System design, High level design, Data flow,
  Deployment architecture, Deployment model, Upstream, Downstream, Upstream and downstream, External systems, Technical solution, How it
  works, Connectors, Technology, Technical notes, Connection,
  Connections, Where it runs, Technical environment, System landscape, Integration into existing systems, connect to, Which systems, What systems, Tools used
`);
const KEYS = phrases(`
  integration, integrations, api, apis, endpoint, endpoints, interface, interfaces, =systems,
  target_system, upstream, downstream, connectors, technical, architecture, platform, components, tools,
  =ai_tools, connections
`);
const region = vocabulary(HEADINGS, KEYS);

const systemLabel = vocabulary(`
  target system, system, application, platform, integrates with, systems to integrate, connects to,
  destination, source system, component, service, upstream, downstream, tool, provider, model provider,
  connector
`);
const interfaceLabel = vocabulary(`
  interface, protocol, api, endpoint, connection type, integration method, integration type, method,
  connector, interface type, =how, =how it connects, =connected by
`);
const authLabel = vocabulary(`
  auth, authentication, authorization, authorisation, contract, credentials, access control
`);
const ownerLabel = vocabulary(`
  interface owner, api owner, system owner, integration owner, platform owner, owner
`);
const environmentLabel = vocabulary(`
  environment, sandbox, test environment, available, available from, go live, environment or date, ready
  by
`);

const elsewhere = vocabulary(`
    competitors, market, references, team, outcome, training plan, communication plan, alternatives,
    alternatives considered, lessons learned, skills, data sources, =data, datasets, governance, budget, costs, cost estimate, investment, pricing, financial analysis, financials, base architecture, model architecture,
    network architecture, architectural details, parameter count, context window, training procedure, modalities
  `);

/** The name of the pilot's own model is no system it is connected to. */
const ITSELF = pattern(
  /(?<!\p{L})(?:AI|ML|LLM|copilot|assistant|chat ?bot)(?: system| model| tool| platform)?\W*$/iu,
);
const INTEGRATES = pattern(
  /\bconnect(?:s|ing)?(?: \p{L}+)? (?:data )?(?:sources|accounts|inboxes|calendars|(?:data )?feeds)(?!\p{L})|\b(?:integrat\p{L}+|connect\p{L}*|works?|hook\p{L}*) (?:\p{L}+ ){0,3}?(?:with|into|to) (?:[\p{L}'’-]+ ){0,5}?(?:systems?|servers?|tools?|platforms?|workflows?|applications?|software)\b/iu,
);
const OWNED = pattern(
  /\b(?:owned|run|operated|maintained) by (?:the )?\p{Lu}[\p{L} &]{2,40}|\p{Lu}[\p{L} &]{2,40} (?:owns|runs|operates) (?:it|the)\b/u,
);

/** Ways answers travel that name no interface. */
const BY_HAND = pattern(
  /\b(?:cop(?:y|ies|ied|ying)[- ]and[- ]past\p{L}+|paste[sd]?|(?:by hand|manually) (?:in|out|into|from|load|enter|export|upload)\p{L}*|(?:import|export|download)(?:s|ed|ing)? (?:it|them|the|a|scripts|files|data)\b[^.]{0,30}|(?:up)?load(?:s|ed|ing)? (?:it|them|scripts|files|(?:the |a )?(?:CSV|Excel|spreadsheet)s?)\b[^.]{0,30}|as a CSV|joined up with [^.,;]{2,30}|has to reach [^.,;]{2,40}|hook(?:s|ed)? (?:up )?(?:to|into) [^.,;]{2,30})/iu,
);

/** Where the work is done, without a name. */
const WORKPLACE =
  '(?:CRM|ERP|EHR|EMR|EPR|PACS|LIMS|SIEM|HRIS|LMS|CMS|WMS|CMMS|SIS|core banking|system of record|data warehouse|(?:ticketing|case management|planning|maintenance|scheduling|booking|billing|claims|order|inventory|dispatch|payroll|policy|records|document management|hospital|warehouse|learning management|accounting|booking|permit|reservation|procurement|quality|library) (?:system|tool|platform|software|application)|agent desktop|desktop|intranet|shared mailbox|mobile app|patient portal|customer portal|self-service portal|app store)';

const TOUCHED = new Pattern(
  [
    `(?:updat(?:es?|ing)|writ(?:es?|ing|ten)(?: back)? (?:to|into)|reads? from|pulls? from|posts? to|fed (?:by|from)|feeds into|added to|built into|embedded (?:in|into)|sent to|pushed (?:in)?to|saved (?:to|in)|synced (?:to|with)|returned to|recorded in|stored in|lands? in|forwarded to|exported to|imported (?:from|into)|loaded (?:from|into)|appears? (?:in|on|inside)|shows? up (?:in|on|inside)|sits? (?:in|inside)|inside|within|opens? in|plugs? into|in|from) (?:the |our |an? |its |their |her |his |existing )?(?:[\\p{L}-]{2,20}(?:['’]s?)? ){0,2}?${WORKPLACE}`,
    '(?:CRM|ERP|EHR|EMR|EPR|PACS|LIMS|SIEM|HRIS|LMS) (?:fields|records|entries|notes|data|objects|cases|access|exports?|screens?)',
    '(?:listens? (?:on|to)|subscribes? to|writes? (?:[^.;,]{0,30} )?back (?:in)?to|polls?) (?:the |an? |our )?(?:[\\p{L}-]+ ){0,3}(?:queue|topic|stream|bus|inbox|mailbox|database|system|table|API|folder)',
    '(?:through|via|over|by way of|out of) (?:the |our |an? )?(?:existing )?(?:[\\p{L}-]+ ){1,2}(?:system|platform|portal|gateway|interface|middleware|bus)',
    'vector (?:store|database|index|DB)|message (?:queue|bus|broker)',
    "(?:hosted|deployed|installed|runs?|running) (?:only |locally )?(?:on|in|inside|at) (?:[\\p{L}\\d'’-]{1,20} ){0,4}?(?:cloud|servers?|premises|tablets?|phones?|smartphones?|edge devices?|laptops?|browser|data cent(?:er|re)s?)",
    '(?:results?|reports?|lists?|drafts?|answers?|output|predictions?|scores?) (?:is |are )?(?:exported|written|sent|pushed|delivered|posted) (?:to|into|as) (?:the |an? )?(?:Excel|spreadsheets?|CSV|mailbox|queue|folder|dashboard)',
  ]
    .map((one) => `(?<!\\p{L})(?:${one})(?!\\p{L})`)
    .join('|'),
  'iu',
);

/** Ways of joining systems that speak of an integration wherever they stand. */
const BY_ITSELF = pattern(
  /(?<!\p{L})(?:REST(?:ful)? APIs?|web APIs?|API (?:endpoints?|calls?|access|integrations?|gateway|layer)|APIs?(?= (?:and|or|to|for|from|with|of|is|are|that)\b)|webhooks?|(?:browser|chrome|editor) (?:plug-?ins?|extensions?)|[Ww]eb ?[Ss]ockets?(?= (?:communication|connection|endpoint|stream|server))|\(SSE\)|connectors?|single sign-on|SSO|SFTP|MCP|OAuth scopes?|sidebar app|OAuth2? (?:client|service account))(?!\p{L})|(?<![\w./])(?:(?:GET|POST|PUT|PATCH|DELETE) \/|\/(?:api|v\d)\/)\w/u,
);

export const apiIntegrationPlanned: Criterion = {
  id: 'api-integration-planned',
  title: 'API integration planned',
  pillar: 'Integration',
  severity: 'error',
  asks: 'Which systems does the pilot read from and write to, and through which interface?',
  wording: {
    subject: 'The integration',
    gap: 'No API integration is planned',
    stakes: 'the pilot cannot leave its demo window',
    remedy: 'Name the target system and the interface it is reached through.',
  },
  headings: HEADINGS,
  keys: KEYS,
  elsewhere: elsewhere.phrases,
  facets: [
    {
      id: 'system',
      title: 'a target system',
      labels: systemLabel.phrases,
      needed: true,
      ask: 'Name the system the pilot reads from or writes to.',
      find: findBy(
        {
          name: 'a system in a sentence about a connection',
          notUnder: elsewhere,
          find: states(allOf(connectionIn, productIn)),
        },
        {
          name: 'a system under an integration heading',
          under: region,
          notUnder: elsewhere,
          find: states(either(productIn, buildingBlockIn)),
        },
        {
          name: 'a system label',
          under: systemLabel,
          notUnder: elsewhere,
          find: ({ text }, statement) =>
            productIn(text) ??
            buildingBlockIn(text) ??
            (ITSELF.test(text) ? null : (describedSystemIn(text) ?? properNameIn(text))) ??
            (statement?.passage.kind === 'field' ? (slugIn(text) ?? identifierIn(statement)) : null),
        },
        {
          name: 'a name something is connected to',
          notUnder: elsewhere,
          find: states(connectedNameIn),
        },
        {
          name: 'a name beside an interface',
          notUnder: elsewhere,
          find: states(allOf(interfaceIn, either(productIn, innerNameIn))),
        },
        {
          name: 'a name under an integration heading',
          under: region,
          notUnder: elsewhere,
          find: ({ text }) => (connectionIn(text) ? innerNameIn(text) : null),
        },
        {
          name: 'a described system under an integration heading',
          under: region,
          notUnder: elsewhere,
          find: states(describedSystemIn),
        },
        {
          name: 'a cloud service in a sentence about a connection',
          notUnder: elsewhere,
          find: states(allOf(connectionIn, buildingBlockIn)),
        },
        {
          name: 'a system in a row of interfaces',
          where: (statement, reading) => reading.isUnder(statement, interfaceLabel),
          find: (clause, statement) =>
            statement?.labels.some(({ kind, text }) => kind === 'row' && text !== '') &&
            interfaceIn(clause.text)
              ? wholeOf(clause.text)
              : null,
        },
        {
          name: 'a kind of system',
          under: region,
          find: mentions(systemKindIn),
        },
        {
          name: 'a kind of system that is read or written',
          notUnder: elsewhere,
          find: mentions(patternDetector(TOUCHED)),
        },
        {
          name: 'data moved by hand or somehow',
          find: mentions(patternDetector(BY_HAND)),
        },
        {
          name: 'systems in general',
          find: mentions(patternDetector(INTEGRATES)),
        },
      ),
    },
    {
      id: 'interface',
      title: 'an interface (REST, event, connector, batch …)',
      labels: interfaceLabel.phrases,
      needed: true,
      ask: 'Say how it is reached: REST, GraphQL, gRPC, event, webhook, connector, MCP or batch.',
      find: findBy(
        {
          name: 'an interface label',
          under: interfaceLabel,
          notUnder: elsewhere,
          // `interface: rest`
          find: ({ text }) =>
            interfaceIn(text) ?? (text.length < SLUG ? interfaceIn(text.toUpperCase()) : null),
        },
        {
          name: 'the type of a connection',
          where: ({ labels, passage }) => passage.kind === 'field' && labels.at(-1)?.words === 'type',
          find: states(interfaceIn),
        },
        {
          name: 'an interface in a sentence about a connection',
          notUnder: elsewhere,
          find: states(allOf(connectionIn, interfaceIn)),
        },
        {
          name: 'an interface under an integration heading',
          under: region,
          notUnder: elsewhere,
          find: states(interfaceIn),
        },
        {
          name: 'the interface of a named system',
          notUnder: elsewhere,
          find: onlyWith(interfaceIn.needs, ({ text }) =>
            (productIn(text) ?? describedSystemIn(text)) ? interfaceIn(text) : null,
          ),
        },
        {
          name: 'an interface by itself',
          notUnder: elsewhere,
          find: mentions(patternDetector(BY_ITSELF)),
        },
      ),
    },
    {
      id: 'auth',
      title: 'its authentication or contract',
      labels: authLabel.phrases,
      needed: false,
      ask: 'Say how the connection signs in, or which contract it follows.',
      find: findBy(
        {
          name: 'an authentication label',
          under: authLabel,
          find: ({ text }) => authIn(text) ?? wholeOf(text),
        },
        { name: 'authentication or a contract', find: states(authIn) },
      ),
    },
    {
      id: 'interface-owner',
      title: 'who owns the interface',
      labels: ownerLabel.phrases,
      needed: false,
      ask: 'Name who answers for the interface.',
      find: findBy(
        {
          name: 'an owner label beside an interface',
          under: ownerLabel,
          where: (statement, reading) => reading.isUnder(statement, region),
          find: ({ text }) =>
            someoneIn(text) || isGroup(text) || /\p{Lu}/u.test(text) ? wholeOf(text) : null,
        },
        {
          name: 'an owner in a sentence about an interface',
          find: onlyWith([OWNED], ({ text }) =>
            interfaceIn(text) || productIn(text) ? hitOf(OWNED.exec(text)) : null,
          ),
        },
      ),
    },
    {
      id: 'environment',
      title: 'an environment or date',
      labels: environmentLabel.phrases,
      needed: false,
      ask: 'Say in which environment it is tested and from when.',
      find: findBy(
        { name: 'an environment label', under: environmentLabel, find: ({ text }) => wholeOf(text) },
        {
          name: 'a test environment',
          find: wordsOf(
            /\b(?:sandbox|staging|pre-?prod(?:uction)?|UAT|test (?:environment|tenant|instance|system)|dev(?:elopment)? environment)\b/iu,
          ),
        },
        { name: 'a date under an integration heading', under: region, find: states(dateIn) },
      ),
    },
  ],
  skeleton: {
    markdown: [
      '## Integration',
      '',
      '| System | Interface | Authentication | Owner | Environment and date |',
      '| --- | --- | --- | --- | --- |',
      '| ‹target system› | ‹REST, event, connector, batch› | ‹how it signs in› | ‹person or team› | ‹sandbox from when› |',
    ].join('\n'),
    yaml: [
      'integrations:',
      '  - system: ‹target system›',
      '    interface: ‹REST, event, connector, batch›',
      '    auth: ‹how it signs in›',
      '    owner: ‹person or team›',
      '    environment: ‹sandbox from when›',
    ].join('\n'),
  },
};

export const page: CriterionPage = {
  why: 'A demo lives in its own window; value at scale needs the answer to arrive where the work is done. Pilots that copy and paste, or that connect “later”, meet the queue for interfaces, security review and test environments only after everybody was convinced.',
  insufficient: [
    'Integrates seamlessly, plug and play, works with existing systems.',
    'An integration that is promised for later.',
    'Copy and paste or CSV files by hand, with no plan to end it.',
    'A diagram alone: it shows boxes, not an agreed interface.',
  ],
  examples: {
    good: [
      {
        text: '## Integration\n\nWrites drafts to Salesforce Case REST v60 through an OAuth service account; CRM Platform owns it; sandbox on 1 May.',
      },
      { text: '## Systems\n\n| System | Interface |\n| --- | --- |\n| SAP S/4HANA | OData, nightly batch |' },
      { text: 'integrations:\n  - system: ServiceNow\n    interface: webhook\n' },
    ],
    bad: [
      {
        text: '## Integration\n\nIt will integrate with existing systems.',
        because: 'It names no system and no interface.',
        state: 'partial',
      },
      {
        text: '## Integration\n\nTo be determined.',
        because: 'A placeholder is no plan.',
        state: 'placeholder',
      },
      {
        text: '## Approach\n\nAnalysts will read the answers on a screen.',
        because: 'Nothing speaks of a connection.',
        state: 'missing',
      },
    ],
  },
  standards: [
    'NIST AI RMF MAP 1.6, MAP 4.2',
    'ISO/IEC 42001 A.6.2.2, A.6.2.5',
    'EU AI Act 15(4)',
    'ML Test Score infrastructure',
  ],
};

/** Longer values are sentences. */
const SLUG = 30;

/** A system written as an identifier: `loan_origination_platform`. */
function identifierIn({ passage, labels }: Statement): Hit | null {
  if (labels.some(({ words }) => /^(?:tools?|functions?|actions?|capabilities|steps?)$/.test(words)))
    return null;
  return /^\s*\p{L}[\p{L}\d]+(?:[_-][\p{L}\d]+)+\s*$/u.test(passage.text) ? wholeOf(passage.text) : null;
}
