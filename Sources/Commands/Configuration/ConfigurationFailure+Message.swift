extension ConfigurationFailure {
  /// Which file, where in it, what is wrong, and what would be right.
  package var message: String {
    switch self {
    case .unreadable(let failure):
      "The configuration \(failure.path) can not be read: \(failure.reason)."
    case .syntax(let path, let error):
      "\(path):\(error.place.line):\(error.place.column): \(error.cause.sentence)"
    case .noObject(let path):
      "\(path): the configuration is an object: { menu: \"bistro\" }."
    case .wrongValue(let key, let origin, let expected):
      "\(origin): \(key.rawValue) \(expected.phrase)."
    case .noGroup(let name, let origin):
      "\(origin): \(name) is an object: { \(name): { … } }."
    case .wrongVariable(let name, let value, let expected):
      "\(name) can not be “\(value)”: \(expected.phrase)."
    }
  }
}

extension ConfigurationWarning {
  package var message: String {
    switch self {
    case .unknownKey(let key, let path, let place, let suggestion):
      "\(path):\(place.line): there is no key \(key)."
        + (suggestion.map { " Did you mean \($0)?" } ?? "")
    }
  }
}

extension JSON5Error.Cause {
  fileprivate var sentence: String {
    switch self {
    case .expected(let what): "here should be \(what)."
    case .openText: "this text has no closing quote on its line."
    case .openComment: "this comment has no end."
    case .unknownEscape: "what follows the backslash has no meaning."
    case .repeatedKey(let key): "\(key) stands here a second time."
    case .tooDeep: "this is nested too deep."
    case .notUTF8: "the file is not UTF-8."
    case .trailing: "nothing may follow the closing brace."
    }
  }
}

extension ConfigurationKey.Kind {
  fileprivate var phrase: String {
    switch self {
    case .text: "is a text in quotes"
    case .boolean: "is true or false"
    case .number(let range): "is a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .oneOf(let values) where values.count == 1: "is only \(values.joined())"
    case .oneOf(let values): "is one of " + values.joined(separator: ", ")
    case .duration: "is a time such as \"10s\" or \"500ms\""
    case .jobs: "is a whole number from 1 to 1000, or \"auto\""
    }
  }
}
