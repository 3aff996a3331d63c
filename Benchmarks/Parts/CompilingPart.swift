import FoundationEssentials
import Ordering
import Understanding

/// From a menu to an interpreter, and what that takes of memory.
struct CompilingPart: Part {
  let name = "compiling"

  func figures(in setting: Setting) throws(WrongAnswer) -> [Figure] {
    let small = setting.small
    let large = setting.large
    let sizes = [memory(small, copies: 500), memory(large, copies: 40)]
    let perProduct = zip(sizes, setting.markets).map { $0 / Double($1.menu.items.count) }
    return [
      Figure("read the menu file, \(small.label)", try reading(small, 50), in: .milliseconds),
      Figure("read the menu file, \(large.label)", try reading(large, 15), in: .milliseconds),
      Figure(
        "compile the menu, \(small.label)", compiling(small, 50), in: .milliseconds, .below(5)),
      Figure(
        "compile the menu, \(large.label)", compiling(large, 7), in: .milliseconds,
        .below(500)),
      Figure("interpreter's memory, \(small.label)", Samples([sizes[0]]), in: .megabytes),
      Figure("interpreter's memory, \(large.label)", Samples([sizes[1]]), in: .megabytes),
      Figure(
        "memory of a product among 10,000 against one among 200",
        perProduct[1] / perProduct[0], in: .times, .below(1.5)),
    ]
  }

  private func reading(_ market: Market, _ count: Int) throws(WrongAnswer) -> Samples {
    let bytes = try Market.bytes(of: market.menuFile)
    return Samples(
      (0..<count).map { _ in
        Stopwatch.computing { keep(MenuReader.read(bytes, file: market.menuFile).menu) }
      })
  }

  private func compiling(_ market: Market, _ count: Int) -> Samples {
    Samples((0..<count).map { _ in Stopwatch.computing { keep(Interpreter(menu: market.menu)) } })
  }

  /// Bytes of one interpreter: as many are made first, so that memory that was free before is used up.
  private func memory(_ market: Market, copies: Int) -> Double {
    let first = (0..<copies).map { _ in Interpreter(menu: market.menu) }
    let before = residentBytes
    let second = (0..<copies).map { _ in Interpreter(menu: market.menu) }
    defer { keep((first, second)) }
    return (residentBytes - before) / Double(copies)
  }

  /// The second number of https://man7.org/linux/man-pages/man5/proc_pid_statm.5.html, in pages.
  private var residentBytes: Double {
    let data = FileManager.default.contents(atPath: "/proc/self/statm") ?? Data()
    let numbers = String(decoding: data, as: UTF8.self).split(separator: " ")
    return numbers.count > 1 ? (Double(numbers[1]) ?? 0) * 4096 : 0
  }
}
