/// Words that mean much the same when a customer asks a venue something, whatever the venue.
///
/// It bridges the gap between a customer's word and the venue's where there is no model of meaning;
/// a match by it counts for less than one by the word itself.
enum Thesaurus {
  /// Families of words that a family may stand for, itself left out.
  static func synonyms(of family: String) -> Set<String> {
    var synonyms: Set<String> = []
    for group in groupsOfFamily[family, default: []] { synonyms.formUnion(groups[group]) }
    synonyms.remove(family)
    return synonyms
  }

  /// A phrase at the front of the words that stands for another word, with its length.
  static func phrase(at words: ArraySlice<String>) -> (word: String, length: Int)? {
    phrases.first { words.starts(with: $0.words) }.map { ($0.word, $0.words.count) }
  }

  /// A question word or phrase at the front of the words, and what its answer is about.
  static func guide(at words: ArraySlice<String>) -> (words: [String], about: String)? {
    guides.first { words.starts(with: $0.words) }
  }

  /// Question words, and phrases that ask like one: what an answer to them is about.
  private static let guides: [(words: [String], about: String)] = [
    ("when", "hours"), ("where", "location"), ("who", "team"), ("how much", "cost"),
    ("how long", "wait"), ("how fast", "wait"), ("how soon", "wait"), ("how quick", "wait"),
    ("how quickly", "wait"), ("how late", "hours"), ("what time", "hours"), ("how many", "limit"),
  ].map { ($0.split(separator: " ").map(String.init), $1) }

  /// Phrases that mean what another word means.
  private static let phrases: [(words: [String], word: String)] = [
    ("money back", "refund"), ("send back", "return"), ("bring back", "return"),
    ("give back", "return"), ("get here", "wait"), ("gets here", "wait"),
    ("took my money", "refund"), ("zip code", "zipcode"),
    ("zip codes", "zipcode"),
    ("post code", "postcode"), ("pick up", "pickup"), ("picked up", "pickup"),
    ("picking up", "pickup"), ("sold out", "soldout"), ("out of stock", "soldout"),
    ("left behind", "lost"), ("step free", "stepfree"), ("phone number", "phone"),
    ("telephone number", "phone"),
  ].map { ($0.split(separator: " ").map(String.init), $1) }

  private static let groups: [Set<String>] = """
    open close hours
    deliver delivery courier driver ship
    strong strength
    area areas zone district neighborhood postcode postcodes zipcode region
    fee cost price charge rate expensive
    pay payment
    wait minutes soon fast quick quickly arrive ready
    park parking car garage
    book reserve reservation
    vegetarian veggie meatless
    catering cater
    child kid kids toddler baby family
    dog pet animal puppy
    wifi internet network wlan hotspot
    gift voucher
    alcohol beer wine liquor booze spirits
    refund reimburse compensation complaint wrong replace remake return missing damaged money
    cancel cancellation change modify edit
    loyalty stamp points reward member membership program bonus
    tip gratuity
    privacy data personal information
    toilet restroom bathroom washroom wc loo lavatory
    wheelchair accessible accessibility disabled disability stepfree handicapped
    phone telephone call contact email mail reach
    team staff chef cook barista owner manager crew
    location address located find street directions
    source sourcing origin farm supplier local grown come
    discount code promo promotion coupon
    deal offer bundle combo
    tax vat
    cup mug tumbler
    bike bicycle cycle
    stick jam fall
    receipt invoice
    power electricity outage blackout
    camera video surveillance
    charity donate donation pantry shelter
    leftover leftovers waste
    pickup collect collection takeaway takeout
    holiday holidays christmas thanksgiving easter
    card cash contactless credit debit
    allergen allergens allergy allergies allergic intolerance
    soldout stock substitute substitution replacement unavailable
    event class workshop concert music show
    weekday monday tuesday wednesday thursday friday
    weekend saturday sunday
    sit seat seating table
    job career vacancy hiring
    lose lost forget property
    recycle recycling compost bin trash deposit packaging
    laptop computer notebook
    group party event celebration
    office company business
    outside outdoor outdoors terrace patio garden
    ounce oz size
    late delay
    story history found founded founder began begin start
    night evening hours
    spicy hot heat
    maximum limit most
    bottle can
    fry fried fryer
    cold chilled frozen cool
    decaf decaffeinated
    near nearby next close
    """.split(separator: "\n").map { line in
      Set(line.split(separator: " ").map { WordFamily.key(String($0)) })
    }

  private static let groupsOfFamily: [String: [Int]] = {
    var index: [String: [Int]] = [:]
    for (number, group) in groups.enumerated() {
      for family in group { index[family, default: []].append(number) }
    }
    return index
  }()
}
