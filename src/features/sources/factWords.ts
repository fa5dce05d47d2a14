import { paths } from '../../store/paths.ts';
import { capitalize } from '../../parts/requirementWords.ts';

/** What a file or folder of the data is called, and the page that shows it. */
interface Collection {
  readonly name: string;
  readonly address: string;
}

const COLLECTIONS: Readonly<Record<string, Collection>> = {
  roles: { name: 'Roles', address: paths.list },
  moves: { name: 'Moves', address: paths.map },
  map: { name: 'Frame of the map', address: paths.map },
  origins: { name: 'Starting points', address: '/?origins=1' },
  credentials: { name: 'Credentials', address: paths.credentials },
  programs: { name: 'Programs', address: paths.credentials },
  occupations: { name: 'Outlook', address: paths.list },
  wages: { name: 'Pay', address: paths.list },
  'wages/history': { name: 'Pay over the years', address: paths.list },
  places: { name: 'Places', address: paths.list },
  mobility: { name: 'Observed moves', address: paths.map },
  schools: { name: 'Schools', address: paths.guidePage('schools') },
  'guide/pages': { name: 'Guide', address: paths.guide },
  'guide/terms': { name: 'Glossary', address: paths.guidePage('glossary') },
  'guide/resources': { name: 'Resources', address: paths.guidePage('resources') },
  'guide/fit': { name: 'Self-check', address: paths.guidePage('fit') },
  'guide/competencies': { name: 'Competencies', address: paths.guidePage('competencies') },
  'guide/skills': { name: 'Skills and software', address: paths.guidePage('competencies') },
};

/** A part that this page does not know yet is called by its file. */
export function nameCollection(id: string): Collection {
  return COLLECTIONS[id] ?? { name: capitalize(id.replace('guide/', '')), address: paths.guide };
}

/** What a fact of a kind is; the others are called by their field. */
const FIELDS: Readonly<Record<string, string>> = {
  'credentials:eligibility': 'rule of who may take the exam',
  'credentials:exam.questions': 'number of questions in the exam',
  'credentials:exam.hours': 'hours of the exam',
  'credentials:exam.delivery': 'where the exam is taken',
  'credentials:exam.retake': 'taking the exam again',
  'credentials:exam.other': 'other facts about the exam',
  'credentials:renewal.cycleMonths': 'time between renewals',
  'credentials:renewal.continuingEducation': 'continuing education',
  'credentials:renewal.fees': 'renewal fees',
  'credentials:renewal.rules': 'renewal rules',
  'credentials:notes': 'other facts',
  'map:attestations': 'statements that only you can make',
  'map:settings': 'places of work',
  'mobility:source': 'shares of workers who move',
  'moves:moves': 'how the move is made and what it asks',
  'occupations:outlook': 'growth and openings of an occupation',
  'origins:origins': 'what it is and what it brings along',
  'places:priceParitySource': 'price parities of places',
  'programs:programs': 'what it is and how one gets in',
  'programs:months': 'length',
  'programs:completion': 'shorter way for holders of a degree',
  'roles:alternateTitles': 'other titles',
  'roles:beginners': 'ways in for newcomers',
  'roles:credentials': 'credentials asked or preferred',
  'roles:education': 'education asked',
  'roles:experience': 'usual experience',
  'roles:occupation': 'occupation code',
  'roles:remote': 'remote work',
  'roles:settings': 'places of work',
  'roles:wageBand': 'part of the pay range',
  'schools:source': 'awards of a program at a school',
  'schools:directorySource': 'name and place of a school',
  'schools:codeSource': 'titles of program codes',
  'wages:source': 'pay of an occupation in a place',
  'wages/history:source': 'pay of an occupation in a year',
  'wages/history:priceSource': 'consumer prices of a year',
  'guide/competencies:base': 'how competencies are put together',
  'guide/competencies:depths': 'how deep each degree goes',
  'guide/competencies:framework': 'the framework',
  'guide/fit:onet': 'interests and work styles',
  'guide/pages:sections': 'sections',
  'guide/pages:sections.blocks.of': 'employers’ shares of jobs',
  'guide/resources:resources': 'what it is good for',
  'guide/resources:resources.seen': 'when its address was last seen',
  'guide/skills:source': 'tasks and software of an occupation',
  'guide/skills:ratingSource': 'skills and knowledge of an occupation',
  'guide/terms:terms': 'terms that state a fact',
};

/** `Credentials: renewal fees`. */
export function nameFactKind(id: string): string {
  const [collection = '', field = ''] = id.split(':');
  return `${nameCollection(collection).name}: ${FIELDS[id] ?? field.split('.').join(', ')}`;
}

/** In the order in which readers think of them; parts that this page does not know come last. */
export function compareCollections(left: string, right: string): number {
  const order = Object.keys(COLLECTIONS);
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return place(left) - place(right);
}
