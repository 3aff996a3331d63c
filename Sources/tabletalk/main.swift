import Application
import Glibc

let arguments = CommandLine.arguments
if arguments.count > 1, arguments[1] == "parse" {
  signal(SIGPIPE, SIG_IGN)
  exit(ParseArguments.run(Array(arguments.dropFirst())))
}
if arguments.count > 1, arguments[1] == "test" {
  let code = await QuickTest.run(
    arguments.dropFirst(2).filter { !$0.hasPrefix("-") }, updates: arguments.contains("--update"),
    verbose: arguments.contains("-v"))
  exit(code)
}
let path = arguments.firstIndex(of: "--menu").map { arguments[$0 + 1] } ?? "menus/bistro/menu.json"
do {
  let venue = try VenueLoader(moodMap: "mood-map.json").load(menuFile: path)
  await QuickRun.play(venue, jsonl: arguments.contains("jsonl"))
} catch {
  print(error)
}
