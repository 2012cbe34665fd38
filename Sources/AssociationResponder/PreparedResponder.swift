/// A responder whose answers are values of a framework, made before anybody asks.
public struct PreparedResponder<Answer: Sendable>: Sendable {
  private let table: SiteTable<SiteAnswers<Answer>>

  init(table: SiteTable<SiteAnswers<Answer>>) { self.table = table }

  /// The answer; `nil` where the path is none of the files', or the host is none of the sites'.
  public func answer(to request: AssociationRequest) -> Answer? {
    guard let place = AssociationPlace(target: request.path), let site = table.value(for: request.host) else {
      return nil
    }
    return site[place].answer(method: request.method, ifNoneMatch: request.ifNoneMatch)
  }

  func mapped<Other>(_ transform: (Answer) -> Other) -> PreparedResponder<Other> {
    PreparedResponder<Other>(table: table.mapped { $0.mapped(transform) })
  }
}
