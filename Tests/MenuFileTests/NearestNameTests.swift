import Ordering
import Testing

@Suite struct NearestNameTests {
  static let names: [(String, [String], String?)] = [
    ("sizes", ["topping", "size"], "size"), ("siez", ["size", "sides"], "size"),
    ("optiongroups", ["options", "optionGroups"], "optionGroups"),
    ("option_groups", ["optionGroups"], "optionGroups"), ("Pick-Up", ["pickup"], "pickup"),
    ("soyy", ["soy"], "soy"), ("crust", ["size", "topping"], nil), ("", ["a"], nil),
    ("cola", [], nil), ("cat", ["rat", "bat", "hat"], "bat"), ("tea", ["pea", "tea"], "tea"),
    ("x", ["y"], "y"), ("mozarela", ["mozzarella", "mortadella"], "mozzarella"),
  ]

  @Test("the nearest name is found, and none if all are far", arguments: names)
  func nearest(_ name: String, _ candidates: [String], _ expected: String?) {
    #expect(nearestName(to: name, among: candidates) == expected)
    #expect(nearestName(to: name, among: candidates.reversed()) == expected)
  }

  static let distances: [(String, String, Int)] = [
    ("", "", 0), ("a", "", 1), ("", "ab", 2), ("size", "size", 0), ("size", "sizes", 1),
    ("siez", "size", 1), ("kitten", "sitting", 3), ("abcd", "badc", 2), ("ca", "abc", 3),
  ]

  @Test("distances count insertions, deletions, replacements and swaps", arguments: distances)
  func distance(_ first: String, _ second: String, _ expected: Int) {
    let (first, second) = (Array(first.utf8), Array(second.utf8))
    #expect(editDistance(first, second, limit: 9) == expected)
    #expect(editDistance(second, first, limit: 9) == expected)
    #expect(editDistance(first, second, limit: expected) == expected)
    if expected > 0 { #expect(editDistance(first, second, limit: expected - 1) == nil) }
  }
}
