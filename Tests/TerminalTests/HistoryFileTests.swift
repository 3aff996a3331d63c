import Glibc
import Terminal
import Testing

@Suite struct HistoryFileTests {
  private final class Folder {
    let path: String

    init() {
      var template = Array("/tmp/tabletalk-XXXXXX".utf8CString)
      path = mkdtemp(&template).map { String(cString: $0) } ?? "/nonexistent"
    }

    deinit {
      for name in ["history", "history.new"] { unlink(path + "/" + name) }
      rmdir(path)
    }
  }

  @Test func linesComeBackInOrder() {
    let folder = Folder()
    let file = HistoryFile(path: folder.path + "/history")
    #expect(file.load().isEmpty)
    for line in ["one", "two\nthree", "back\\slash\\n", "été"] { #expect(file.append(line)) }
    #expect(file.load() == ["one", "two\nthree", "back\\slash\\n", "été"])
  }

  @Test func onlyTheOwnerMayReadIt() {
    let folder = Folder()
    let path = folder.path + "/history"
    close(open(path, O_CREAT | O_WRONLY, 0o644))
    HistoryFile(path: path).append("secret")
    var status = stat()
    #expect(stat(path, &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
  }

  @Test func itIsCutToTheNewestLines() {
    let folder = Folder()
    let file = HistoryFile(path: folder.path + "/history", limit: 8)
    for number in 1...20 { file.append("\(number)") }
    #expect(file.load() == (13...20).map(String.init))
    #expect(HistoryFile(path: file.path, limit: 100).load().count == 8)
    file.append("21")
    #expect(file.load().last == "21")
  }

  @Test func severalSessionsLoseNoLine() async {
    let folder = Folder()
    let file = HistoryFile(path: folder.path + "/history", limit: 10_000)
    await withTaskGroup(of: Void.self) { group in
      for session in 0..<4 {
        group.addTask { for number in 0..<50 { file.append("\(session) \(number)") } }
      }
    }
    #expect(Set(file.load()).count == 200)
  }

  @Test func aFileThatCannotBeKeptDisturbsNobody() {
    let file = HistoryFile(path: "/nonexistent/history")
    #expect(!file.append("x"))
    #expect(file.load().isEmpty)
    #expect(!HistoryFile(path: "/tmp").append("x"))
  }
}
