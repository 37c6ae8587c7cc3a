/** Neither library brings types; these are the parts that are used. */
declare module 'petrovich' {
  type Case =
    | 'nominative'
    | 'genitive'
    | 'dative'
    | 'accusative'
    | 'instrumental'
    | 'prepositional';
  interface Name {
    readonly first?: string;
    readonly middle?: string;
    readonly last?: string;
  }
  const petrovich: (person: Name & { readonly gender: 'male' | 'female' }, form: Case) => Name;
  export = petrovich;
}

declare module 'russian-nouns-js' {
  interface Lemma {
    readonly text: string;
    readonly gender?: string;
    readonly animate?: boolean;
    readonly pluraleTantum?: boolean;
    readonly indeclinable?: boolean;
  }
  class Engine {
    decline(lemma: Lemma, form: string, pluralForm?: string): readonly string[];
    pluralize(lemma: Lemma): readonly string[];
  }
  const RussianNouns: {
    readonly Engine: typeof Engine;
    readonly Gender: Readonly<Record<'MASCULINE' | 'FEMININE' | 'NEUTER' | 'COMMON', string>>;
    readonly CASES: readonly string[];
    createLemma(lemma: Lemma): Lemma;
  };
  export = RussianNouns;
}
