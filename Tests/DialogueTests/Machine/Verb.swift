import Ordering

/// The cases of `Command`, so that a table can be held against all of them.
enum Verb: CaseIterable {
  case add, change, remove, choose, provide, ask, recommend, browse, review, checkout, yes, no
  case undo, cancel, repeatMessage, repeatOrder, repeatItem, status, help, human, greet, thank, bye

  init(_ command: Command) {
    self =
      switch command {
      case .add: .add
      case .change: .change
      case .remove: .remove
      case .choose: .choose
      case .provide: .provide
      case .ask: .ask
      case .recommend: .recommend
      case .browse: .browse
      case .review: .review
      case .checkout: .checkout
      case .yes: .yes
      case .no: .no
      case .undo: .undo
      case .cancel: .cancel
      case .repeat(.message): .repeatMessage
      case .repeat(.order): .repeatOrder
      case .repeat(.item): .repeatItem
      case .status: .status
      case .help: .help
      case .human: .human
      case .greet: .greet
      case .thank: .thank
      case .bye: .bye
      }
  }
}
