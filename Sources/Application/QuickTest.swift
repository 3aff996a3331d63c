import Commands
import Transcripts

/// Runs transcripts from the command line, until the command line proper is wired.
package enum QuickTest {
  package static func run(_ paths: [String], updates: Bool, verbose: Bool) async -> Int32 {
    var options = SuiteOptions()
    options.paths = paths
    options.jobs = 2
    options.updates = updates ? .missing : .none
    options.isVerbose = verbose
    let source = VenueSource(
      loader: VenueLoader(moodMap: "mood-map.json"), standard: "menus/bistro/menu.json"
    ) { name in
      let path = "menus/\(name)/menu.json"
      return FileBytes.exists(path) ? path : nil
    }
    return await Suite(options, source: source).run(output: { print($0) }, errors: { print($0) })
  }
}
