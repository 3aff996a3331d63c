import FoundationEssentials
import Glibc

/// A program that was started, with pipes or files at its ends.
struct Child {
  /// What it took until it ended.
  struct Usage {
    var status: Int32
    /// Largest resident size in bytes.
    var memory: Double
    /// Seconds of processor time, its own and the system's for it.
    var processor: Double
  }

  private let process: pid_t

  /// Starts a program; the descriptors become its standard input and output.
  init(_ arguments: [String], input: Int32, output: Int32) throws(WrongAnswer) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
    words.append(nil)
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, arguments[0], &actions, nil, words, environ)
    guard code == 0 else {
      throw WrongAnswer(
        question: arguments[0], expected: "started", given: String(cString: strerror(code)))
    }
    self.process = process
  }

  /// Waits for its end.
  ///
  /// `ru_maxrss` would count this program's memory as well, which the child shared until `exec`
  /// (https://man7.org/linux/man-pages/man2/getrusage.2.html), so the peak is read while it runs.
  func wait() -> Usage {
    var memory = 0.0
    var status: Int32 = 0
    var usage = rusage()
    while wait4(process, &status, WNOHANG, &usage) == 0 {
      memory = max(memory, peakMemory ?? 0)
      usleep(1_000)
    }
    let seconds = { (time: timeval) in Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
    return Usage(
      status: status, memory: memory, processor: seconds(usage.ru_utime) + seconds(usage.ru_stime))
  }

  /// Its largest resident size so far, in bytes.
  private var peakMemory: Double? {
    guard let data = FileManager.default.contents(atPath: "/proc/\(process)/status") else {
      return nil
    }
    let text = String(decoding: data, as: UTF8.self)
    let line = text.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return line.flatMap { Double($0.filter(\.isNumber)) }.map { $0 * 1024 }
  }
}

/// Both ends of a pipe, closed on exec except where a child is given one.
struct Pipe {
  let reading: Int32
  let writing: Int32

  init() throws(WrongAnswer) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0, ends.allSatisfy({ fcntl($0, F_SETFD, FD_CLOEXEC) == 0 }) else {
      throw WrongAnswer(question: "a pipe", expected: "opened", given: "\(errno)")
    }
    reading = ends[0]
    writing = ends[1]
  }

  /// Waits for some bytes; empty at the end.
  func read() -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 1 << 16) { bytes, count in
      count = max(0, Glibc.read(reading, bytes.baseAddress, bytes.count))
    }
  }
}

/// A file opened for a child's input or output.
struct OpenFile: ~Copyable {
  let descriptor: Int32

  init(reading path: String) throws(WrongAnswer) { try self.init(path, O_RDONLY) }
  init(writing path: String) throws(WrongAnswer) {
    try self.init(path, O_WRONLY | O_CREAT | O_TRUNC)
  }

  private init(_ path: String, _ flags: Int32) throws(WrongAnswer) {
    descriptor = open(path, flags | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw WrongAnswer(question: path, expected: "opened", given: String(cString: strerror(errno)))
    }
  }

  deinit { close(descriptor) }
}
