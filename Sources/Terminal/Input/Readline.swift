import CReadline
import Glibc

/// GNU readline, which is one object for the whole process.
///
/// Its callbacks are C functions without a context, so what they share with the source is kept
/// here. Everything runs on the thread that calls `ReadlineSource.next`.
/// Manual: https://tiswww.case.edu/php/chet/readline/readline.html
enum Readline {
  /// How a line ended.
  enum Ending: Hashable {
    case line(String)
    /// Ctrl-D on an empty line.
    case end
  }

  // Only the thread that reads touches these; readline itself is not thread-safe either.
  nonisolated(unsafe) static var ending: Ending?
  nonisolated(unsafe) static var complete: (String) -> Completion? = { _ in nil }
  /// Whether the key being read came alone, and not in a burst as from a script.
  nonisolated(unsafe) static var isLoneKey = false
  nonisolated(unsafe) private static var completionStart = 0
  nonisolated(unsafe) private static var isSetUp = false

  /// Sets readline up once; the user's inputrc comes last and prevails.
  static func setUp(input: Int32, output: Int32, characters: CharacterSet) {
    let streams = (fdopen(dup(input), "r"), fdopen(dup(output), "w"))
    guard let input = streams.0, let output = streams.1 else { return }
    readline_set_streams(input, output)
    guard !isSetUp else { return }
    isSetUp = true
    setLocale(characters)
    // strdup(3), here and below: readline keeps the pointer or writes into the text.
    readline_set_name(strdup("tabletalk"))
    readline_leave_signals_alone()
    readline_set_completer(
      { text, _, _ in Readline.matches(text) }, { Readline.display($0, count: $1, longest: $2) })
    bindKeys()
    using_history()
  }

  /// Readline measures and moves by the characters of LC_CTYPE.
  private static func setLocale(_ characters: CharacterSet) {
    setlocale(LC_CTYPE, "")
    let codeset = nl_langinfo(Int32(CODESET)).map { String(cString: $0) }
    // A locale may be named but not installed, as in most containers.
    if characters == .utf8, codeset != "UTF-8" { setlocale(LC_CTYPE, "C.UTF-8") }
  }

  private static func bindKeys() {
    // Before this, names of functions mean nothing and a binding to one unbinds the key.
    rl_initialize_funmap()
    rl_add_defun(strdup("tabletalk-newline"), { count, key in Readline.newline(count, key) }, -1)
    for map in ["emacs", "vi-insert"] {
      rl_parse_and_bind(strdup("set keymap \(map)"))
      for binding in [
        "\"\\e[A\": history-search-backward", "\"\\e[B\": history-search-forward",
        "\"\\eOA\": history-search-backward", "\"\\eOB\": history-search-forward",
        "\"\\C-j\": tabletalk-newline",
      ] {
        rl_parse_and_bind(strdup(binding))
      }
    }
    rl_parse_and_bind(strdup("set keymap emacs"))
  }

  /// Shows the prompt and begins a line.
  static func begin(prompt: String) {
    ending = nil
    rl_callback_handler_install(prompt) { Readline.finish($0) }
  }

  private static func finish(_ line: UnsafeMutablePointer<CChar>?) {
    ending = line.map { .line(String(cString: $0)) } ?? .end
    free(line)
    // Or readline would show the prompt again on return.
    rl_callback_handler_remove()
  }

  /// Leaves the line as it is and gives the terminal back.
  static func abandon() {
    rl_callback_sigcleanup()
    rl_callback_handler_remove()
  }

  /// After a stop and `fg`: the shell reset the terminal meanwhile.
  static func resume() {
    rl_cleanup_after_signal()
    rl_reset_after_signal()
    rl_forced_update_display()
  }

  // MARK: Callbacks

  /// Ctrl-J: a newline in the message.
  ///
  /// A line end that comes with other bytes, or first on its line, was typed ahead before the
  /// terminal was in raw mode, or was sent by a script: it ends the message like Enter.
  private static func newline(_ count: Int32, _ key: Int32) -> Int32 {
    guard isLoneKey, readline_line_length() > 0 else { return rl_newline(count, key) }
    rl_insert_text("\n")
    return 0
  }

  private static func matches(
    _ text: UnsafePointer<CChar>?
  ) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
    readline_decide_completion(0)
    guard let text else { return nil }
    let typed = String(cString: text)
    guard let completion = complete(typed) else { return nil }
    let replacements = completion.replacements(for: typed)
    guard !replacements.isEmpty else { return nil }
    if completion.addsBlank { readline_decide_completion(0x20) }
    completionStart = completion.start
    return array(of: replacements)
  }

  /// Lists the candidates without the words before them.
  private static func display(
    _ lines: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?, count: Int32, longest: Int32
  ) {
    guard let lines, count > 0 else { return }
    let candidates = (0...Int(count)).map { index in
      lines[index].map { line in
        String(decoding: String(cString: line).utf8.dropFirst(completionStart), as: UTF8.self)
      } ?? ""
    }
    guard let list = array(of: candidates) else { return }
    rl_display_match_list(list, count, Int32(candidates.map(\.utf8.count).max() ?? 0))
    rl_forced_update_display()
    for index in 0...Int(count) { free(list[index]) }
    free(list)
  }

  /// A list as C has them: from malloc(3), ended by NULL.
  private static func array(
    of texts: [String]
  ) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
    guard
      let memory = calloc(texts.count + 1, MemoryLayout<UnsafeMutablePointer<CChar>?>.stride)
    else { return nil }
    let list = memory.bindMemory(
      to: UnsafeMutablePointer<CChar>?.self, capacity: texts.count + 1)
    for (index, text) in texts.enumerated() { list[index] = strdup(text) }
    return list
  }
}
