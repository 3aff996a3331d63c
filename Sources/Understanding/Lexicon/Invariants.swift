/// Words that end like plurals and are none; stemming must leave them alone.
enum Invariants {
  static let words: [StaticString] = [
    "ones does has was his this is us yes gas less plus thus always besides sometimes perhaps",
    "hows wheres whens whos its as ours yours theirs hers goes dose these those unless across",
    "bus christmas leaves hours thanks cheers news lens",
    "series species molasses couscous hummus asparagus swiss brussels tapas",
  ]
}
