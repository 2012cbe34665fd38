/// What a whole text of `swcutil show` says.
public struct ShowAutopsy: Hashable, Sendable {
  /// The text.
  public let document: ShowDocument
  /// The records, judged, in the order of the text.
  public let records: [RecordAutopsy]

  /// Judges a text. Linear in its length.
  public init(_ document: ShowDocument) {
    self.document = document
    let latest = document.records.compactMap { $0.value("Last Checked").flatMap(ShowDate.seconds) }.max()
    records = document.records.map { RecordAutopsy($0, latest: latest) }
  }

  /// The records of an app and a domain; all of them where one is not named. A domain finds the records whose entry covers
  /// it: its own, and wildcards above it.
  public func records(app: String?, domain: String?) -> [RecordAutopsy] {
    records.filter { record in
      if let app, record.app != app { return false }
      guard let domain else { return true }
      return record.covers(domain)
    }
  }
}
