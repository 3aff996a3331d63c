/// Where a venue delivers, by postcode.
struct DeliveryArea {
  /// Empty means anywhere.
  let postcodes: [String]

  /// Whether an address names one of the postcodes, with or without its space and in any case.
  func contains(_ address: String) -> Bool {
    guard !postcodes.isEmpty else { return true }
    let words = address.uppercased().split { !$0.isLetter && !$0.isNumber }
    return postcodes.contains { postcode in
      let wanted = postcode.uppercased().filter { $0.isLetter || $0.isNumber }
      return !wanted.isEmpty && words.indices.contains { starts(words[$0...], with: wanted) }
    }
  }

  /// Whether some whole words, from the first on, spell the postcode.
  private func starts(_ words: ArraySlice<Substring>, with wanted: String) -> Bool {
    var rest = Substring(wanted)
    for word in words {
      guard rest.hasPrefix(word) else { return false }
      rest = rest.dropFirst(word.count)
      if rest.isEmpty { return true }
    }
    return false
  }
}
