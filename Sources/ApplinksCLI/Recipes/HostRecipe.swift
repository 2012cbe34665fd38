/// The configuration by which a kind of host serves both platforms' files rightly.
struct HostRecipe: Sendable {
  /// The name on the command line.
  let name: String
  /// Where the text belongs, in one sentence.
  let place: String
  /// Whether it is tested against the server itself.
  let isTested: Bool
  /// The configuration.
  let text: String

  /// All of them, by name.
  static let all: [HostRecipe] = [
    apache, caddy, cloudflare, firebase, githubPages, ingress, netlify, nginx, s3, vercel,
  ]

  /// Writes the configuration, and says where it belongs.
  func write(to output: String?, in console: Console) throws -> ExitStatus {
    try console.write(text, to: output)
    if !isTested { console.note("Note: this recipe is untested.") }
    console.note(place)
    return .success
  }
}
