package import Ordering
import Synchronization
package import Understanding

/// A venue's menu and the interpreter compiled from it when the first message is read.
///
/// The greeting needs no interpreter, and a large menu takes a while to compile; conversations of
/// one venue share one.
package final class Vocabulary: Sendable {
  package let menu: Menu
  private let moods: [String: [String]]
  private let compiled = Mutex<Interpreter?>(nil)

  package init(menu: Menu, moods: [String: [String]] = [:]) {
    self.menu = menu
    self.moods = moods
  }

  package var interpreter: Interpreter {
    compiled.withLock { interpreter in
      if let interpreter { return interpreter }
      let fresh = Interpreter(menu: menu, moods: moods)
      interpreter = fresh
      return fresh
    }
  }
}
