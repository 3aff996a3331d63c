/// Why a transcript can not be read, and where.
package struct Problem: Error, Hashable, Sendable {
  package var location: Location
  package var cause: Cause

  package init(_ location: Location, _ cause: Cause) {
    self.location = location
    self.cause = cause
  }

  package enum Cause: Hashable, Sendable {
    case notUTF8
    /// No line of the file starts with a sign: it is plain text.
    case notATranscript
    /// No kind of line starts like this.
    case unknownLine(String)
    case blankMissing(after: String)
    /// A line that continues another stands alone: its sign and what it must follow.
    case nothingAbove(sign: String, needs: String)
    case nothingAfterAnyMore
    case headerNotFirst
    case headerOpen
    case duplicate(String)
    case unknown(Kind, String, suggestion: String?)
    /// What would have been right here.
    case expected(String)
    /// A part of the format that is not there yet.
    case notYet(String)
    case unsafePath(String)
    case invalidRegex(String)
    case notNotation(expected: String)
    case notOnMenu(Kind, String, suggestion: String?)
    case uncaptured(String)
    /// A slash command that a played file may not use.
    case refused(String, CommandRefusal)
    case directiveRefused(DirectiveRefusal)
  }

  package enum Kind: String, Hashable, Sendable {
    case headerKey = "header key"
    case directive, query, predicate, slot, field, fault, change, status, item, option, group
    case combo = "part"
    case operation
  }
}

/// Everything that is wrong with one file.
package struct UnreadableTranscript: Error, Hashable, Sendable {
  package var path: String
  package var problems: [Problem]

  package init(path: String, problems: [Problem]) {
    self.path = path
    self.problems = problems.sorted { $0.location < $1.location }
  }
}
