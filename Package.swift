// swift-tools-version: 6.2
import PackageDescription

/// What every Swift target is held to: warnings are errors, imports are explicit and internal.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: dependencies, swiftSettings: strict)
}

let package = Package(
  name: "Tabletalk",
  products: [.executable(name: "tabletalk", targets: ["tabletalk"])],
  targets: [
    // Pure: functions of their arguments. They import each other and nothing else.
    library("JSONText"),
    library("Ordering", ["JSONText"]),
    library("Understanding", ["Ordering"]),
    library("Dialogue", ["Ordering"]),

    // Thin owners of C handles.
    .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CReadline", providers: [.apt(["libreadline-dev"])]),
    library("SQLite", ["CSQLite"]),
    // State shared with signal handlers.
    .target(name: "CTerminal"),
    library("Terminal", ["CReadline", "CTerminal", "Ordering"]),

    // Adapters and shell.
    library("Knowledge", ["JSONText", "Ordering", "SQLite"]),
    library("Backends", ["Ordering", "SQLite", "JSONText"]),
    library(
      "Conversation",
      ["JSONText", "Ordering", "Understanding", "Dialogue", "Knowledge", "Backends", "SQLite"]),
    library(
      "Transcripts",
      [
        "JSONText", "Ordering", "Understanding", "Dialogue", "Backends", "Conversation", "SQLite",
      ]),
    library("Commands", ["Ordering", "Terminal"]),
    library(
      "Application",
      [
        "Commands",
        "JSONText", "Ordering", "Understanding", "Dialogue", "Knowledge", "Backends",
        "Conversation", "Transcripts", "SQLite", "Terminal",
      ]),
    .executableTarget(
      name: "tabletalk", dependencies: ["Application"], swiftSettings: strict),
    .executableTarget(
      name: "benchmarks",
      dependencies: [
        "Application", "Backends", "Conversation", "Dialogue", "JSONText", "Knowledge", "Ordering",
        "SQLite", "Understanding",
      ],
      path: "Benchmarks", swiftSettings: strict),

    tests("JSONTextTests", ["JSONText"]),
    tests("KnowledgeTests", ["JSONText", "Knowledge", "Ordering", "SQLite"]),
    tests("OrderingTests", ["Ordering"]),
    tests("DialogueTests", ["Dialogue", "Ordering"]),
    tests("TerminalTests", ["Ordering", "Terminal"]),
    tests("CommandsTests", ["Commands", "Ordering", "Terminal"]),
    tests("MenuFileTests", ["JSONText", "Ordering"]),
    tests("SQLiteTests", ["SQLite"]),
    tests("TranscriptsTests", ["Transcripts", "JSONText", "Ordering", "Conversation"]),
    tests("BackendsTests", ["Backends", "Ordering", "SQLite"]),
    tests("ConversationTests", ["Conversation", "SQLite"]),
    tests("UnderstandingTests", ["Understanding", "Ordering"]),
    tests(
      "ApplicationTests",
      [
        "Application", "Backends", "Commands", "Conversation", "Dialogue", "JSONText",
        "Knowledge", "Ordering", "SQLite", "Terminal", "Transcripts",
      ]),
  ],
  swiftLanguageModes: [.v6]
)
