import Ordering
import Understanding

/// Orders of twelve words, from text to commands.
struct OrderPart: Part {
  let name = "orders"

  func figures(in setting: Setting) throws(WrongAnswer) -> [Figure] {
    let ceilings = [Ceiling.below(20), .below(60)]
    return try zip(setting.markets, ceilings).map { market, ceiling throws(WrongAnswer) in
      Figure("a 12-word order, \(market.label)", try samples(market), in: .microseconds, ceiling)
    }
  }

  /// Each sample is the mean of a few readings of one order, the clock being coarse.
  private func samples(_ market: Market) throws(WrongAnswer) -> Samples {
    let interpreter = Interpreter(menu: market.menu)
    let notation = NotationWriter(menu: market.menu)
    for (text, commands) in TwelveWordOrders.all {
      let given = notation.write(interpreter.interpret(text).commands)
      try expect(given, equals: commands, "commands of \"\(text)\", \(market.label)")
    }
    if market.isLarge {
      let given = notation.write(interpreter.interpret("two vordale bananas").commands)
      try expect(given, equals: "add 2 bananas-1", "commands of a copied product's name")
    }
    let repetitions = 20
    let times = (0..<100).flatMap { _ in
      TwelveWordOrders.all.map { text, _ in
        Stopwatch.computing {
          for _ in 0..<repetitions { keep(interpreter.interpret(text)) }
        } / Double(repetitions)
      }
    }
    return Samples(times)
  }
}
