import AssociationResponder

/// A second, slow reading of the rules: every answer is thought out anew, by texts.
struct SlowResponder {
  var sites: [(name: String, site: AssociationSite)]
  var fallback: AssociationSite?

  func response(to request: AssociationRequest) -> (status: Int, body: [UInt8], hasLength: Int?)? {
    let path = request.path.components("?")[0]
    let paths: [String: AssociationPlace] = [
      "/.well-known/apple-app-site-association": .wellKnown, "/apple-app-site-association": .root,
      "/.well-known/assetlinks.json": .assetLinks, "/assetlinks.json": .rootAssetLinks,
    ]
    guard let place = paths[path], let site = site(of: request.host) else { return nil }
    let file: ServedFile?
    switch place {
    case .wellKnown: file = site.association
    case .root: file = site.rootAssociation == nil ? site.association : site.rootAssociation
    case .assetLinks, .rootAssetLinks: file = site.assetLinks
    }
    guard let file else { return (404, request.method == "HEAD" ? [] : Array("Not Found\n".utf8), 10) }
    switch request.method {
    case "GET": return (200, file.bytes, file.bytes.count)
    case "HEAD": return (200, [], file.bytes.count)
    default: return (405, Array("Method Not Allowed\n".utf8), 19)
    }
  }

  private func site(of host: String) -> AssociationSite? {
    var name = host.lowercased()
    if let range = name.lastIndex(of: ":") { name = String(name[..<range]) }
    if name.hasSuffix(".") { name.removeLast() }
    if let site = sites.first(where: { $0.name.lowercased() == name }) { return site.site }
    let fitting = sites.filter { $0.name.hasPrefix("*.") && name.hasSuffix($0.name.dropFirst().lowercased()) }
    let longest = fitting.max { $0.name.count < $1.name.count }
    return longest?.site ?? fallback
  }
}

extension String {
  fileprivate func components(_ separator: Character) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
}
