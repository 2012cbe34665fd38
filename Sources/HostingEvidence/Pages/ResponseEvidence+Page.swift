extension ResponseEvidence {
  /// What stands in the body.
  public var page: PageKind {
    if let name = challenger { return .challenge(name) }
    let bytes = body.bytes
    if bytes.starts(with: [0x1F, 0x8B]), contentEncodings.isEmpty { return .unlabelledGzip }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let first = bytes[start...].first(where: { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }) else {
      return .empty
    }
    return first == UInt8(ascii: "<") ? .markup : .content
  }

  /// Headers by which protections say that they answered in place of the site.
  ///
  /// Sources: Cloudflare's and Amazon's documentation of `cf-mitigated` and `x-amzn-waf-action`; the others observed.
  private static let headerSigns: [(header: String, value: String, name: String)] = [
    ("cf-mitigated", "challenge", "Cloudflare"), ("x-amzn-waf-action", "challenge", "AWS WAF"),
    ("x-amzn-waf-action", "captcha", "AWS WAF"), ("x-datadome", "protected", "DataDome"),
    ("x-vercel-mitigated", "challenge", "Vercel"),
  ]

  /// Words of pages that ask for proof, in lower case. Observed.
  private static let textSigns: [(text: String, name: String)] = [
    ("/cdn-cgi/challenge-platform/", "Cloudflare"), ("<title>just a moment...</title>", "Cloudflare"),
    ("cf-browser-verification", "Cloudflare"), ("_incapsula_resource", "Imperva"),
    ("captcha-delivery.com", "DataDome"),
    ("awswafintegration", "AWS WAF"), ("px-captcha", "HUMAN"), ("g-recaptcha", "a captcha"),
    ("h-captcha", "a captcha"),
    ("cf-turnstile", "a captcha"), ("checking your browser", "a bot protection"),
    ("verify you are human", "a bot protection"),
    ("enable javascript and cookies to continue", "a bot protection"),
  ]

  /// The most bytes in which the words are looked for.
  private static let searched = 64 << 10

  private var challenger: String? {
    for sign in Self.headerSigns
    where headers.values(sign.header).contains(where: { $0.lowercased() == sign.value }) {
      return sign.name
    }
    // Words alone could stand in anybody's data: only a page can ask.
    let head = body.bytes.prefix(Self.searched)
    guard
      head.first(where: { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }) == UInt8(ascii: "<")
    else {
      return nil
    }
    let text = String(decoding: head, as: UTF8.self).lowercased()
    return Self.textSigns.first { text.utf8.contains($0.text.utf8) }?.name
  }
}

extension String.UTF8View {
  /// Whether the bytes of `text` stand somewhere in these.
  fileprivate func contains(_ text: String.UTF8View) -> Bool {
    let bytes = Array(self)
    let word = Array(text)
    guard let first = word.first, bytes.count >= word.count else { return false }
    return (0...(bytes.count - word.count)).contains { start in
      bytes[start] == first && bytes[start..<(start + word.count)].elementsEqual(word)
    }
  }
}
