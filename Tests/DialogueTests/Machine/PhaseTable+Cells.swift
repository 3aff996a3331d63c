/// Where every command leads from every phase and every question.
extension PhaseTable {
  /// Phases up to the price.
  static let untilQuoting = PhaseTable(
    """
    command                      → empty     building   choosing  collecting quoting
    add 1 cola                   → ·         ·          ·         ·          ·
    add 1 pizza|calzone          → choosing  choosing   ·         choosing   choosing
    add 1 salad                  → ·         ·          ·         ·          ·
    change @last quantity 2      → ·         ·          ·         ·          ·
    change @last with size:large → ·         ·          ·         ·          ·
    change @last to 1 lemonade   → ·         ·          building  ·          ·
    remove @last                 → ·         ·          building  building   building
    remove @all                  → ·         ·          building  building   building
    choose #1                    → ·         ·          building  ·          ·
    choose @none                 → ·         ·          building  ·          ·
    choose @any                  → ·         ·          building  ·          ·
    choose @all                  → ·         ·          ·         ·          ·
    choose cola                  → ·         ·          ·         ·          ·
    choose size:large            → ·         ·          ·         ·          ·
    provide mode=pickup          → ·         ·          ·         ·          collecting
    provide address=1 Elm, 10001 → ·         ·          ·         ·          collecting
    provide name=Ben             → ·         ·          ·         ·          ·
    provide phone=555-0100       → ·         ·          ·         ·          ·
    provide time=19:00           → ·         ·          ·         ·          ·
    provide payment=card         → ·         ·          ·         ·          ·
    provide promotion=lunch10    → ·         ·          ·         ·          ·
    provide diet=vegan           → ·         ·          ·         ·          ·
    provide allergy=nuts         → ·         ·          ·         ·          ·
    provide note=no ice          → ·         ·          ·         ·          ·
    ask why                      → ·         ·          ·         ·          ·
    recommend                    → ·         ·          ·         ·          ·
    browse                       → ·         ·          ·         ·          ·
    review                       → ·         ·          ·         ·          ·
    checkout                     → ·         collecting ·         ·          ·
    yes                          → ·         ·          ·         ·          ·
    no                           → ·         collecting building  building   ·
    undo                         → ·         ·          building  building   building
    cancel                       → ·         ·          building  building   building
    repeat                       → ·         ·          ·         ·          ·
    repeat order                 → ·         ·          ·         ·          ·
    repeat item                  → ·         ·          ·         ·          ·
    status                       → ·         ·          ·         ·          ·
    help                         → ·         ·          ·         ·          ·
    human                        → handedOff handedOff  handedOff handedOff  handedOff
    greet                        → ·         ·          ·         ·          ·
    thank                        → ·         ·          ·         ·          ·
    bye                          → ·         ·          ·         ·          ·
    """)

  /// Phases from the price on.
  static let fromQuoteOn = PhaseTable(
    """
    command                      → confirming unknown   placing   placed     handedOff
    add 1 cola                   → ·          ·         ·         choosing   ·
    add 1 pizza|calzone          → choosing   choosing  ·         choosing   ·
    add 1 salad                  → ·          ·         ·         choosing   ·
    change @last quantity 2      → ·          ·         ·         confirming ·
    change @last with size:large → ·          ·         ·         confirming ·
    change @last to 1 lemonade   → ·          ·         ·         confirming ·
    remove @last                 → building   building  ·         building   ·
    remove @all                  → building   building  ·         building   ·
    choose #1                    → ·          ·         ·         ·          ·
    choose @none                 → ·          ·         ·         ·          ·
    choose @any                  → ·          ·         ·         ·          ·
    choose @all                  → ·          ·         ·         ·          ·
    choose cola                  → ·          ·         ·         ·          ·
    choose size:large            → ·          ·         ·         ·          ·
    provide mode=pickup          → ·          ·         ·         ·          ·
    provide address=1 Elm, 10001 → ·          ·         ·         ·          ·
    provide name=Ben             → ·          ·         ·         ·          ·
    provide phone=555-0100       → ·          ·         ·         ·          ·
    provide time=19:00           → ·          ·         ·         ·          ·
    provide payment=card         → ·          ·         ·         ·          ·
    provide promotion=lunch10    → ·          ·         ·         ·          ·
    provide diet=vegan           → ·          ·         ·         ·          ·
    provide allergy=nuts         → ·          ·         ·         ·          ·
    provide note=no ice          → ·          ·         ·         ·          ·
    ask why                      → ·          ·         ·         ·          ·
    recommend                    → ·          ·         ·         ·          ·
    browse                       → ·          ·         ·         ·          ·
    review                       → ·          ·         ·         ·          ·
    checkout                     → ·          ·         ·         ·          ·
    yes                          → placed     placed    ·         ·          ·
    no                           → building   building  ·         ·          ·
    undo                         → building   building  ·         ·          ·
    cancel                       → building   building  ·         building   ·
    repeat                       → ·          ·         ·         ·          ·
    repeat order                 → ·          ·         ·         building   ·
    repeat item                  → ·          ·         ·         choosing   ·
    status                       → ·          ·         ·         ·          ·
    help                         → ·          ·         ·         ·          ·
    human                        → handedOff  handedOff handedOff handedOff  ·
    greet                        → ·          ·         ·         ·          ·
    thank                        → ·          ·         ·         ·          ·
    bye                          → ·          ·         ·         ·          ·
    """)

  /// Questions of what is wanted.
  static let questionsOfItems = PhaseTable(
    """
    command                      → item      option    missing   part
    add 1 cola                   → ·         ·         ·         ·
    add 1 pizza|calzone          → ·         ·         ·         ·
    add 1 salad                  → ·         ·         ·         ·
    change @last quantity 2      → ·         ·         ·         ·
    change @last with size:large → ·         ·         ·         ·
    change @last to 1 lemonade   → ·         building  building  building
    remove @last                 → building  building  building  building
    remove @all                  → ·         building  building  building
    choose #1                    → building  building  building  ·
    choose @none                 → building  building  building  building
    choose @any                  → building  building  building  ·
    choose @all                  → building  building  ·         ·
    choose cola                  → ·         ·         ·         ·
    choose size:large            → ·         ·         ·         ·
    provide mode=pickup          → ·         ·         ·         ·
    provide address=1 Elm, 10001 → ·         ·         ·         ·
    provide name=Ben             → ·         ·         ·         ·
    provide phone=555-0100       → ·         ·         ·         ·
    provide time=19:00           → ·         ·         ·         ·
    provide payment=card         → ·         ·         ·         ·
    provide promotion=lunch10    → ·         ·         ·         ·
    provide diet=vegan           → ·         ·         ·         ·
    provide allergy=nuts         → ·         ·         ·         ·
    provide note=no ice          → ·         ·         ·         ·
    ask why                      → ·         ·         ·         ·
    recommend                    → ·         ·         ·         ·
    browse                       → ·         ·         ·         ·
    review                       → ·         ·         ·         ·
    checkout                     → ·         ·         ·         ·
    yes                          → ·         ·         ·         ·
    no                           → building  building  building  building
    undo                         → building  building  building  building
    cancel                       → building  building  building  building
    repeat                       → ·         ·         ·         ·
    repeat order                 → ·         ·         ·         ·
    repeat item                  → ·         ·         ·         ·
    status                       → ·         ·         ·         ·
    help                         → ·         ·         ·         ·
    human                        → handedOff handedOff handedOff handedOff
    greet                        → ·         ·         ·         ·
    thank                        → ·         ·         ·         ·
    bye                          → ·         ·         ·         ·
    """)

  /// Questions of what is in the cart or was placed.
  static let questionsOfLines = PhaseTable(
    """
    command                      → line      quantity  substitute amend
    add 1 cola                   → ·         ·         ·          ·
    add 1 pizza|calzone          → ·         ·         ·          ·
    add 1 salad                  → ·         ·         confirming ·
    change @last quantity 2      → ·         building  ·          ·
    change @last with size:large → ·         ·         ·          ·
    change @last to 1 lemonade   → ·         ·         confirming ·
    remove @last                 → ·         building  building   ·
    remove @all                  → building  building  building   ·
    choose #1                    → building  building  confirming confirming
    choose @none                 → building  building  building   placed
    choose @any                  → building  ·         confirming ·
    choose @all                  → building  ·         confirming ·
    choose cola                  → ·         ·         ·          ·
    choose size:large            → ·         ·         ·          ·
    provide mode=pickup          → ·         ·         ·          ·
    provide address=1 Elm, 10001 → ·         ·         ·          ·
    provide name=Ben             → ·         ·         ·          ·
    provide phone=555-0100       → ·         ·         ·          ·
    provide time=19:00           → ·         ·         ·          ·
    provide payment=card         → ·         ·         ·          ·
    provide promotion=lunch10    → ·         ·         ·          ·
    provide diet=vegan           → ·         ·         ·          ·
    provide allergy=nuts         → ·         ·         ·          ·
    provide note=no ice          → ·         ·         ·          ·
    ask why                      → ·         ·         ·          ·
    recommend                    → ·         ·         ·          ·
    browse                       → ·         ·         ·          ·
    review                       → ·         ·         ·          ·
    checkout                     → ·         ·         ·          ·
    yes                          → ·         building  confirming confirming
    no                           → building  building  building   building
    undo                         → building  building  building   placed
    cancel                       → building  building  building   placed
    repeat                       → ·         ·         ·          ·
    repeat order                 → ·         ·         ·          ·
    repeat item                  → ·         ·         ·          ·
    status                       → ·         ·         ·          ·
    help                         → ·         ·         ·          ·
    human                        → handedOff handedOff handedOff  handedOff
    greet                        → ·         ·         ·          ·
    thank                        → ·         ·         ·          ·
    bye                          → ·         ·         ·          ·
    """)
}
