import JSONText
import Knowledge
import Testing

@Suite struct MoodMapTests {
  func read(_ json: String) -> (map: MoodMap, findings: [MoodFinding]) {
    var findings: [MoodFinding] = []
    let map = MoodMap(json: Array(json.utf8), findings: &findings)
    return (map, findings)
  }

  @Test("a map is read with its weights and names")
  func reading() {
    let (map, findings) = read(
      """
      {"schemaVersion":1,"moods":[{"id":"cozy","names":["cozy","snug"],"say":"Snug:",
      "because":"warm","tags":{"warm":1,"soup":0.5},"categories":{"soups":0.25},
      "items":{"tea":0.75},"avoid":{"cold":-0.5}}]}
      """)
    #expect(findings.isEmpty)
    #expect(
      map.moods == [
        Mood(
          id: "cozy", names: ["cozy", "snug"], say: "Snug:", because: "warm",
          tags: ["warm": 1, "soup": 0.5], categories: ["soups": 0.25], items: ["tea": 0.75],
          avoid: ["cold": -0.5])
      ])
    #expect(map["cozy"]?.say == "Snug:")
    #expect(map["sad"] == nil)
    #expect(map.names == ["cozy": ["cozy", "snug"]])
  }

  @Test("every defect is named with its place, and what is sound is kept")
  func findings() {
    let (map, findings) = read(
      """
      {"schemaVersion":1,"extra":0,"moods":[
      {"id":"a","names":["one"],"tags":{"x":2,"y":"no","z":1},"avoid":{"w":0.5}},
      {"id":"a","names":["two"]},
      {"names":["three"]},
      {"id":"b","names":["one","four",7]},
      {"id":"c"},
      8]}
      """)
    #expect(map.moods.map(\.id) == ["a", "b"])
    #expect(map.moods.map(\.names) == [["one"], ["four"]])
    #expect(map["a"]?.tags == ["z": 1])
    #expect(
      findings.map { "\($0.line) \($0.path) \($0.severity) \($0.cause)" } == [
        "1 $.extra warning unknownKey", "2 $.moods[0].tags.x error weightOutOfRange",
        "2 $.moods[0].tags.y error wrongType(expected: JSONText.JSONValue.Kind.number)",
        "2 $.moods[0].avoid.w error weightOutOfRange", #"3 $.moods[1] error repeatedMood("a")"#,
        #"4 $.moods[2] error missing("id")"#,
        #"5 $.moods[3].names[0] warning repeatedName("one", of: "a")"#,
        "5 $.moods[3].names[2] error wrongType(expected: JSONText.JSONValue.Kind.string)",
        #"6 $.moods[4] error missing("names")"#,
        "7 $.moods[5] error wrongType(expected: JSONText.JSONValue.Kind.object)",
      ])
  }

  @Test(
    "a file that can not be used gives an empty map and says why",
    arguments: [
      "", "[]", "{}", "{\"schemaVersion\":2,\"moods\":[]}", "{\"schemaVersion\":1}",
      "{\"schemaVersion\":1,\"moods\":{}}", "\u{0}", "{\"schemaVersion\":1,\"moods\":[",
    ])
  func unusable(json: String) {
    let (map, findings) = read(json)
    #expect(map.moods.isEmpty)
    #expect(findings.count == 1)
    #expect(findings.first?.severity == .error)
  }
}
