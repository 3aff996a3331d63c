import Application

let arguments = CommandLine.arguments
let path = arguments.firstIndex(of: "--menu").map { arguments[$0 + 1] } ?? "menus/bistro/menu.json"
do {
  let venue = try VenueLoader(moodMap: "mood-map.json").load(menuFile: path)
  await QuickRun.play(venue, jsonl: arguments.contains("jsonl"))
} catch {
  print(error)
}
