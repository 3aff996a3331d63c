package import Terminal

/// All that a command has to say, and its exit code.
package struct Printout: Hashable, Sendable {
  package var text: String
  package var errors: String
  package var code: Int32

  package init(_ text: String = "", errors: String = "", code: Int32 = 0) {
    self.text = text
    self.errors = errors
    self.code = code
  }

  /// Nothing but a complaint.
  static func failure(_ sentence: String, code: Int32) -> Printout {
    Printout(errors: sentence + "\n", code: code)
  }
}

/// A command that is done at once: it works out what to say, and then it is printed.
package protocol PrintingCommand: Sendable {
  func printout() async -> Printout
}

extension PrintingCommand {
  /// Prints what there is to say; the result is the exit code.
  package func run(output: Output, errors: Output) async -> Int32 {
    let printout = await printout()
    do throws(OutputFailure) {
      try output.write(printout.text)
      try output.flush()
      try errors.write(printout.errors)
      try errors.flush()
      return printout.code
    } catch {
      return error == .closed ? 0 : 74
    }
  }
}
