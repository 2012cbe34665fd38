/// One command of a `swcutil` line with its options.
struct SwcutilCommand: Hashable, Sendable {
  /// The command's name.
  var name: String
  /// The options by their letter; of two with one letter the last.
  var options: [Character: String]

  /// The options of each command that works here. Source: ORA, TN, observed.
  private static let known: [String: String] = [
    "verify": "dju", "match": "uj", "dl": "dt", "get": "sad", "openul": "ur", "show": "", "reset": "",
    "developer-mode": "e",
  ]

  /// The commands of Apple's tool that need its daemon. Source: ORA, observed.
  private static let unavailable = ["watch"]

  /// The switches in front of the commands, which only concern Apple's process. Source: ORA, observed.
  private static let switches = ["--leaks", "--vmmap", "--heap", "--verbose"]

  /// The commands of a line, one behind the other as Apple's tool takes them; `nil` for a call for help.
  static func all(in words: [String]) throws(SwcutilError) -> [SwcutilCommand]? {
    var commands: [SwcutilCommand] = []
    var index = 0
    while index < words.count {
      let word = words[index]
      index += 1
      if word == "--help" || word == "-h" { return nil }
      if switches.contains(word) { continue }
      guard let letters = known[word] else {
        if unavailable.contains(word) { throw SwcutilError(SwcutilOwnText.notAvailable(word)) }
        throw SwcutilError(SwcutilOwnText.unknownCommand(word))
      }
      var command = SwcutilCommand(name: word, options: [:])
      guard try command.readOptions(letters, from: words, at: &index) else { return nil }
      commands.append(command)
    }
    guard !commands.isEmpty else { throw SwcutilError(SwcutilOwnText.missingCommand) }
    return commands
  }

  /// Reads the options up to the next command; `false` for a call for help.
  private mutating func readOptions(
    _ letters: String, from words: [String], at index: inout Int
  ) throws(SwcutilError) -> Bool {
    while index < words.count, words[index].hasPrefix("-") {
      let word = words[index]
      index += 1
      if word == "--help" || word == "-h" { return false }
      if Self.switches.contains(word) { continue }
      let letter = word.dropFirst().first
      guard let letter, letters.contains(letter) else {
        throw SwcutilError(SwcutilOwnText.unknownOption(word, of: name))
      }
      if word.count > 2 {
        options[letter] = String(word.dropFirst(2))
      } else {
        guard index < words.count else { throw SwcutilError(SwcutilOwnText.missingValue(of: word)) }
        options[letter] = words[index]
        index += 1
      }
    }
    return true
  }

  /// The value of an option that the command cannot do without.
  func required(_ letter: Character) throws(SwcutilError) -> String {
    guard let value = options[letter] else {
      throw SwcutilError(SwcutilOwnText.missingOption("-\(letter)", of: name))
    }
    return value
  }
}
