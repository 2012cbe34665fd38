/// Everything that is ever answered for one host.
final class SiteAnswers<Answer: Sendable>: Sendable {
  let wellKnown: FileAnswers<Answer>
  let root: FileAnswers<Answer>
  let assetLinks: FileAnswers<Answer>

  init(wellKnown: FileAnswers<Answer>, root: FileAnswers<Answer>, assetLinks: FileAnswers<Answer>) {
    self.wellKnown = wellKnown
    self.root = root
    self.assetLinks = assetLinks
  }

  subscript(_ place: AssociationPlace) -> FileAnswers<Answer> {
    switch place {
    case .wellKnown: wellKnown
    case .root: root
    case .assetLinks, .rootAssetLinks: assetLinks
    }
  }

  /// The same with other answers.
  func mapped<Other>(_ transform: (Answer) -> Other) -> SiteAnswers<Other> {
    SiteAnswers<Other>(
      wellKnown: wellKnown.mapped(transform), root: root.mapped(transform),
      assetLinks: assetLinks.mapped(transform))
  }
}

extension SiteAnswers<AssociationResponse> {
  /// The answers of a site.
  convenience init(_ site: AssociationSite) {
    func answers(_ place: AssociationPlace) -> FileAnswers<AssociationResponse> {
      site.file(at: place).map { FileAnswers($0, maximumAge: site.maximumAge) } ?? .missing
    }
    self.init(
      wellKnown: answers(.wellKnown), root: answers(.root), assetLinks: answers(.assetLinks))
  }
}
