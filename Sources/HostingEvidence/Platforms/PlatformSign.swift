/// A header by which a platform is known.
struct PlatformSign: Sendable {
  let recipe: String
  let name: String
  /// The header's name in lower case.
  let header: String
  /// How its value begins, in lower case; empty where any value will do.
  let value: String
  let source: String

  /// All of them: platforms that hold the files, then networks in front, then servers.
  static let all: [PlatformSign] = [
    PlatformSign(
      recipe: "vercel", name: "Vercel", header: "x-vercel-id", value: "",
      source: "Vercel, \"Response headers\", documented"),
    PlatformSign(
      recipe: "netlify", name: "Netlify", header: "x-nf-request-id", value: "",
      source: "Netlify's support guide on x-nf-request-id, documented"),
    PlatformSign(
      recipe: "github-pages", name: "GitHub Pages", header: "server", value: "github.com",
      source: "answers recorded in public notes, observed"),
    PlatformSign(
      recipe: "s3", name: "Amazon S3", header: "server", value: "amazons3",
      source: "AWS, \"Common response headers\", documented"),
    PlatformSign(
      recipe: "s3", name: "Amazon CloudFront", header: "x-amz-cf-id", value: "",
      source: "answers recorded in public notes, observed"),
    PlatformSign(
      recipe: "cloudflare", name: "Cloudflare", header: "cf-ray", value: "",
      source: "Cloudflare, \"Cloudflare HTTP headers\", documented"),
    PlatformSign(
      recipe: "nginx", name: "nginx", header: "server", value: "nginx",
      source: "nginx, \"server_tokens\", documented"),
    PlatformSign(
      recipe: "apache", name: "Apache", header: "server", value: "apache",
      source: "Apache, \"ServerTokens\", documented"),
    PlatformSign(
      recipe: "caddy", name: "Caddy", header: "server", value: "caddy",
      source: "answers of Debian's Caddy, observed"),
  ]

  /// The header as it stands among `headers`; `nil` where the sign is missing.
  func match(in headers: [HTTPHeader]) -> String? {
    for found in headers.values(header) {
      if value.isEmpty { return header }
      let text = found.lowercased()
      guard text.hasPrefix(value) else { continue }
      // "Apache-Coyote" and "nginxfoo" are other servers.
      let next = text.dropFirst(value.count).first
      if next == nil || next.map({ "/ (".contains($0) }) == true { return "\(header): \(found)" }
    }
    return nil
  }
}
