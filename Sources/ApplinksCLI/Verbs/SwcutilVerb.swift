import ArgumentParser

/// `applinks swcutil`: Apple's arguments and Apple's texts.
struct SwcutilVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "swcutil",
    abstract: "Answer like Apple's swcutil, without root and without a Mac.",
    discussion: """
      Takes the arguments of Apple's tool and prints its texts, with its status of 0 for every answer. A link to \
      the executable that is called "swcutil" makes programs that call Apple's tool work here. verify and match need \
      nothing; show, get, dl, openul, reset and developer-mode work on a simulated device ("applinks device").

      Example:
        applinks swcutil verify -d shop.example -j aasa.json -u https://shop.example/buy/42
        applinks swcutil match -u https://shop.example/buy/42 -j '{"/": "/buy/*"}'
        applinks swcutil show
        applinks swcutil openul -u https://shop.example/buy/42
      """)

  @Argument(parsing: .captureForPassthrough, help: "The arguments of swcutil.")
  var words: [String] = []

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    try await Swcutil(console).run(words)
  }
}
