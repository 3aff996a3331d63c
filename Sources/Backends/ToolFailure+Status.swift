package import Ordering

extension ToolFailure {
  /// What an HTTP status other than success means.
  package init(status: Int) {
    switch status {
    case 404, 410: self = .notFound
    case 408: self = .timeout
    case 409: self = .conflict
    case 429, 500...: self = .unavailable(status: status)
    default: self = .refused(reason: String(status))
    }
  }
}
