import PositionedJSON

extension AssociationFile {
  /// The app identifiers of a service in file order, each once.
  public func appIDs(of service: ServiceName) -> [String] {
    var seen = TextNumbers()
    if service == .applinks {
      return (applinks?.details ?? []).flatMap { $0.appIDs }.filter { seen.insert($0).isNew }
    }
    let last = services.last { $0.name == service }
    return (last?.apps ?? []).map { $0.text }.filter { seen.insert($0).isNew }
  }
}
