package import Commands
import JSONText
package import Terminal

/// `doctor`: whether everything that a conversation needs is there and in order.
package struct DoctorCommand: PrintingCommand {
  private let patient: Patient
  private let presentation: Presentation

  package init(_ patient: Patient, _ presentation: Presentation) {
    self.patient = patient
    self.presentation = presentation
  }

  /// What is to be examined.
  package struct Patient: Sendable {
    package var version: String
    package var environment: Environment
    package var streams: Streams
    /// What flags and configuration ask for, for standard output.
    package var looks: Style.Request
    package var measuredColumns: Int?
    package var files: ConfigurationFiles
    package var configuration: Result<ConfigurationReader.Result, ConfigurationFailure>
    package var folders: UserFolders
    /// The databases by what they hold; `nil` are kept in memory.
    package var databases: [(name: String, path: String?)]
    package var locator: ResourceLocator
    /// The venue in use.
    package var venue: String
    /// Seconds since 1970.
    package var now: Int
    package var isOffline: Bool

    package init(
      version: String, environment: Environment, streams: Streams,
      looks: Style.Request = Style.Request(), measuredColumns: Int? = nil,
      files: ConfigurationFiles,
      configuration: Result<ConfigurationReader.Result, ConfigurationFailure>,
      folders: UserFolders, databases: [(name: String, path: String?)],
      locator: ResourceLocator, venue: String, now: Int, isOffline: Bool = false
    ) {
      self.version = version
      self.environment = environment
      self.streams = streams
      self.looks = looks
      self.measuredColumns = measuredColumns
      self.files = files
      self.configuration = configuration
      self.folders = folders
      self.databases = databases
      self.locator = locator
      self.venue = venue
      self.now = now
      self.isOffline = isOffline
    }
  }

  package func printout() -> Printout {
    let findings =
      patient.versions + patient.terminal + patient.settings + patient.places
      + patient.stores + patient.menus + patient.services + patient.clock
    let code: Int32 = findings.contains { $0.verdict == .fail } ? 1 : 0
    guard presentation.format == .json else {
      return Printout(findings.map { $0.lines(presentation) }.joined(), code: code)
    }
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("v", 1)
      writer.member("healthy", code == 0)
      writer.key("findings")
      writer.array(findings) { $1.write(to: &$0) }
    }
    writer.newLine()
    return Printout(writer.text, code: code)
  }
}
