import ArgumentParser

/// The words of a `swcutil` line: in front of its commands stand options that are ours, which say what device is meant
/// and how its network is asked.
enum SwcutilWords {
  private static let valued = [
    "--device", "--devices", "--cdn", "--resolve", "--cacert", "--user-agent", "--step-timeout",
  ]
  private static let flags = ["--allow-private"]

  /// The options at the beginning of `words`, and the rest.
  static func split(_ words: [String]) throws(SwcutilError) -> (world: DeviceWorldOptions, rest: [String]) {
    var own: [String] = []
    var rest = words[...]
    while let word = rest.first {
      let name = word.prefix { $0 != "=" }
      if valued.contains(String(name)) {
        let count = name.count == word.count ? 2 : 1
        own += rest.prefix(count)
        rest = rest.dropFirst(count)
      } else if flags.contains(word) {
        own.append(word)
        rest = rest.dropFirst()
      } else {
        break
      }
    }
    do {
      return (try DeviceWorldOptions.parse(own), Array(rest))
    } catch {
      throw SwcutilError(SwcutilOwnText.invalidInput(DeviceWorldOptions.message(for: error)))
    }
  }
}
