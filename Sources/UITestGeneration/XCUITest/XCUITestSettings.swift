/// The settings of generated tests, in one place.
enum XCUITestSettings {
  static func text(_ app: TestedApp, _ options: UITestOptions) -> String {
    let table = LabelTable(languages: options.languages, labels: options.labels)
    func labels(_ element: LabelTable.Element) -> String {
      table.rows.compactMap { row in
        row.texts[element].map { "    \(SourceText.swift(row.language)): \(SourceText.swift($0))," }
      }.joined(separator: "\n")
    }
    let page = options.page.map(SourceText.swift) ?? "nil"
    return #"""
      import Foundation

      /// The settings of the tests.
      enum LinkTestSettings {
        /// The app under test.
        static let bundleIdentifier = \#(SourceText.swift(app.identifier))
        /// What the app is launched with.
        static let launchArguments: [String] = [\#(options.launchArguments.map(SourceText.swift).joined(separator: ", "))]
        /// How long to wait for an app to start, in seconds.
        static let launchLimit: TimeInterval = \#(options.limits.launch)
        /// How long to wait until a link has reached its app, in seconds.
        static let linkLimit: TimeInterval = \#(options.limits.link)
        /// How long to wait for an element, in seconds.
        static let elementLimit: TimeInterval = \#(options.limits.element)
        /// Whether the app is ended behind each test.
        static let terminatesBehindEachTest = \#(options.termination == .each)
        /// The page with links that `applinks serve` serves; its host must be none of the links'.
        static let page: String? = \#(page)

        // Labels by language. The English ones were seen in a simulator; those of other languages are general knowledge, and no
        // reference has them: correct them with --label.

        /// The button of the question whether to open an app.
        static let open: [String: String] = [
      \#(labels(.open))
        ]
        /// The button of Spotlight's introduction.
        static let proceed: [String: String] = [
      \#(labels(.continue))
        ]
        /// Safari's address bar.
        static let address: [String: String] = [
      \#(labels(.address))
        ]

        /// The labels of a table, those of the device's language first; each once.
        static func labels(_ table: [String: String]) -> [String] {
          let preferred = Locale.preferredLanguages.first ?? "en"
          var result: [String] = []
          for language in table.keys.sorted() where preferred.hasPrefix(language) { result += table[language].map { [$0] } ?? [] }
          for language in table.keys.sorted() {
            if let label = table[language], !result.contains(label) { result.append(label) }
          }
          return result
        }
      }
      """#
  }
}
