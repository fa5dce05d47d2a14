declare module 'virtual:atlas/map' {
  const content: {
    readonly map: import('../domain/model.ts').CareerMap;
    readonly nationWages: import('../domain/model.ts').WageTable;
  };
  export default content;
}

declare module 'virtual:atlas/details' {
  const content: import('../domain/model.ts').CareerDetails;
  export default content;
}

declare module 'virtual:atlas/places' {
  const content: import('../store/appStore.ts').PlaceList;
  export default content;
}
