/** What the parts of standards that criteria name are about, in a few words of ours. */
const ABOUT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'NIST AI RMF': {
    'GOVERN 1.1': 'legal requirements',
    'GOVERN 1.3–1.5': 'risk management that fits the risk, is documented and reviewed',
    'GOVERN 2.1': 'roles and responsibilities',
    'GOVERN 2.2': 'training of the people involved',
    'GOVERN 2.3': 'leaders answer for decisions on risk',
    'GOVERN 3.2': 'roles in human oversight',
    'GOVERN 5.2': 'feedback of people affected is built in',
    'GOVERN 6.2': 'what to do when a supplier’s system fails',
    'MAP 1.1': 'purpose and setting of the use',
    'MAP 1.3': 'goals of the organisation for AI',
    'MAP 1.4': 'value for the business',
    'MAP 1.6': 'requirements of the system',
    'MAP 2.3': 'sound data and tests',
    'MAP 3.1': 'expected benefits',
    'MAP 3.2': 'costs of errors',
    'MAP 3.3': 'scope of the use',
    'MAP 3.4': 'skills of those who operate it',
    'MAP 3.5': 'human oversight',
    'MAP 4.2': 'controls of its components, those of suppliers too',
    'MAP 5.1': 'likelihood and size of impacts',
    'MAP 5.2': 'feedback on impacts',
    'MEASURE 2.3': 'performance in conditions like those of use',
    'MEASURE 2.4': 'monitoring in production',
    'MEASURE 2.5': 'validity and reliability',
    'MEASURE 2.10': 'risk to privacy',
    'MEASURE 2.11': 'fairness and bias',
    'MEASURE 3.3': 'ways to report problems and to appeal',
    'MANAGE 1.1': 'whether it reaches its purpose and should go on',
    'MANAGE 2.1': 'resources, and alternatives without AI',
    'MANAGE 2.2': 'keeping up the value once deployed',
    'MANAGE 2.3': 'response to risks nobody foresaw',
    'MANAGE 2.4': 'switching off what does not do as intended',
    'MANAGE 4.1': 'monitoring after deployment',
    'MANAGE 4.2': 'continual improvement',
    'MANAGE 4.3': 'incidents and errors',
  },
  'ISO/IEC 42001': {
    '6.1': 'risks and opportunities',
    '8.2': 'assessment of AI risk',
    'A.3.2': 'roles and responsibilities',
    'A.4.2–A.4.6': 'resources: data, tools, machines, people',
    'A.4.3': 'data as a resource',
    'A.4.6': 'people and their skills',
    'A.5.2–A.5.5': 'assessment of impacts on people and society',
    'A.6.2.2': 'requirements',
    'A.6.2.4': 'verification and validation',
    'A.6.2.5': 'deployment',
    'A.6.2.6': 'operation and monitoring',
    'A.6.2.8': 'logs of events',
    'A.7.3': 'where data is got',
    'A.7.4': 'quality of data',
    'A.7.5': 'provenance of data',
    'A.7.6': 'preparation of data',
    'A.9.3': 'objectives of responsible use',
    'A.10.2': 'who is responsible for what',
    'A.10.3': 'suppliers',
  },
  'EU AI Act': {
    '9': 'risk management',
    '10(2)': 'data governance',
    '10(2)(b)': 'origin and original purpose of data',
    '10(3)': 'quality of data',
    '14(4)': 'what those who oversee it can do',
    '15': 'accuracy, robustness and security',
    '15(4)': 'robustness, with backups and fallbacks',
    '26(2)': 'people who oversee it',
    '26(4)': 'data that is put in',
    '26(5)': 'monitoring by those who use it',
  },
  'GAO AI accountability framework': {
    '1.1': 'clear goals',
    '1.2': 'roles and responsibilities',
  },
  'ML Test Score': {
    infrastructure: 'tests of how its parts work together',
  },
};

/** A standard with what each of its parts is about: "EU AI Act, Article 10(3) (quality of data)". */
export function standardLine(standard: string): string {
  const [name, parts] = partsOf(standard);
  const told = parts.map((part) => {
    const about = ABOUT[name]?.[part];
    return about ? `${part} (${about})` : part;
  });
  return `${name === EU ? `${name}, Article` : name} ${told.join(', ')}`.trim();
}

/** Its articles on requirements bind high-risk systems alone. */
export const EU = 'EU AI Act';

/** The parts of a standard that nothing is known of. */
export function unknownParts(standard: string): string[] {
  const [name, parts] = partsOf(standard);
  return parts.filter((part) => !ABOUT[name]?.[part]);
}

function partsOf(standard: string): [string, string[]] {
  const name = Object.keys(ABOUT).find((known) => standard.startsWith(known)) ?? '';
  return [name, standard.slice(name.length).trim().split(', ')];
}
