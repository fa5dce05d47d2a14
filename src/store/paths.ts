/** The app's addresses, below its base. */
export const paths = {
  map: '/',
  list: '/list',
  plan: '/plan',
  compare: '/compare',
  role: (id: string) => `/roles/${id}`,
  pay: (id: string) => `/roles/${id}/pay`,
  credentials: '/credentials',
  credential: (id: string) => `/credentials/${id}`,
  program: (id: string) => `/programs/${id}`,
  profile: '/profile',
  data: '/data',
  guide: '/guide',
  guidePage: (id: string) => `/guide/${id}`,
  search: '/search',
} as const;

/** Whether an address shows the map, with or without a role. */
export function isMapPath(pathname: string): boolean {
  return /^\/(?:roles\/[^/]*)?$/.test(pathname);
}
