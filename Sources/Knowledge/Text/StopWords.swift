/// Words of English that say nothing about what a question is about.
enum StopWords {
  static func contains(_ word: String) -> Bool { words.contains(word) || isLetter(word) }

  private static func isLetter(_ word: String) -> Bool {
    word.utf8.count == 1 && word.utf8.allSatisfy { $0 > 0x39 }
  }

  private static let words = Set(
    """
    a about actually afraid after again all allow allowed also although am an and another any
    anybody anyone anything anyway are arent as ask at available away back be because been
    before being best better both but by can cannot cant certain could couldnt currently did
    didnt do does doesnt doing done dont down dozen during each eight either eleven else ever
    every everybody everyone everything exactly few fifteen fifty five for forty four from
    further get getting give go goes going gonna good got great had happen happened happens has
    hasnt have havent having he hello help her here hers hey hi him his how hows hundred i id if
    ill im in into is isnt it its ive just kind kinda kinds know lately less let lets like list
    little look looking lot lots many may maybe me mean might more most much must my myself need
    needs never nice nine no none nor not nothing now of off offer offers ok okay on once one
    only onto or other others our ours out over own part permitted place placed placing please
    possible possibly provide put quite rather really recently right said same say see seem
    seven shall she should show six so some somebody someone something sometimes somewhere sorry
    still stuff such sure take tell ten than thank thanks that thats the their them then there
    theres these they theyre thing things think thirty this those though thousand three through
    to today tomorrow tonight too try twelve twenty two type types under understand until up
    upon us use very via wanna want wanted wants was wasnt way we well went were werent weve
    what whatever whats when whenever where wheres whether which while who whom whos whose why
    will wish with within without wont would wouldnt yes yet you youd youll your youre yours
    yourself youve
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
