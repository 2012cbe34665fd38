import FindingReports

/// The checks of `applinks doctor` for programs.
enum DoctorJSON {
  /// The object, with a line break at its end.
  static func text(_ sections: [(title: String, checks: [DoctorCheck])]) -> String {
    var json = JSONText()
    json.object { object in
      object.member("version", 1)
      object.array("checks") { list in
        for (title, checks) in sections {
          for check in checks {
            list.object { entry in
              entry.member("section", title.lowercased())
              entry.member("name", check.name)
              entry.member("state", check.state.rawValue)
              entry.member("message", check.message)
              if let help = check.help { entry.member("help", help) }
            }
          }
        }
      }
    }
    return json.text + "\n"
  }
}
