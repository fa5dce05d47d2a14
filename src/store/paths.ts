/** The app's addresses, below its base. */
export const paths = {
  map: '/',
  list: '/list',
  plan: '/plan',
  role: (id: string) => `/roles/${id}`,
  credentials: '/credentials',
  credential: (id: string) => `/credentials/${id}`,
  program: (id: string) => `/programs/${id}`,
  profile: '/profile',
  data: '/data',
} as const;
