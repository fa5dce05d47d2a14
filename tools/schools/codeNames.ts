/** Our own plain names for kinds of programs; any other code keeps its publisher's title. */
const NAMES: Readonly<Record<string, string>> = {
  '51.0706': 'Health information administration',
  '51.0707': 'Health information technology',
  '51.0713': 'Medical coding',
  '51.0714': 'Medical billing and insurance',
  '51.0721': 'Disease registry data',
  '51.0723': 'Health information privacy and security',
  '51.2706': 'Health informatics',
};

export function nameCode(code: string, title: string): string {
  return NAMES[code] ?? title;
}
