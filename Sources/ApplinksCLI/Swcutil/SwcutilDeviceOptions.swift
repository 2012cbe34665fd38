import ArgumentParser

/// The options that are ours, in front of the commands of a `swcutil` line: which device is meant, and its network.
struct SwcutilDeviceOptions: ParsableArguments {
  @OptionGroup var device: DeviceOptions
  @OptionGroup var cdn: CDNOptions
  @OptionGroup var network: NetworkOptions

  private static let valued = [
    "--device", "--devices", "--cdn", "--resolve", "--cacert", "--user-agent", "--step-timeout",
  ]
  private static let flags = ["--allow-private"]

  /// The options at the beginning of `words`, and the rest.
  static func split(_ words: [String]) throws(SwcutilError) -> (options: SwcutilDeviceOptions, rest: [String])
  {
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
      return (try parse(own), Array(rest))
    } catch {
      throw SwcutilError(SwcutilOwnText.invalidInput(message(for: error)))
    }
  }
}
