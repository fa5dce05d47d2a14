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

declare module 'virtual:atlas/guide/pages' {
  const content: import('../domain/guide/pagesModel.ts').PagesPart;
  export default content;
}

declare module 'virtual:atlas/guide/terms' {
  const content: import('../domain/guide/termModel.ts').TermPart;
  export default content;
}

declare module 'virtual:atlas/guide/resources' {
  const content: import('../domain/guide/resourceModel.ts').ResourcePart;
  export default content;
}

declare module 'virtual:atlas/guide/fit' {
  const content: import('../domain/guide/fitModel.ts').FitPart;
  export default content;
}

declare module 'virtual:atlas/guide/competencies' {
  const content: import('../domain/guide/competencyModel.ts').CompetencyPart;
  export default content;
}

declare module 'virtual:atlas/guide/skills' {
  const content: import('../domain/guide/skillModel.ts').SkillPart;
  export default content;
}

declare module 'virtual:atlas/guide/changes' {
  const content: import('../domain/guide/changesModel.ts').ChangesPart;
  export default content;
}

declare module 'virtual:atlas/source-use' {
  const content: import('../domain/sourceUse.ts').SourceUse;
  export default content;
}
