import FindingReports
import LinkTraffic

extension PartialFile {
  /// The line for some counts.
  static func text(_ counts: TrafficCounts, _ fingerprint: String) -> String {
    var json = JSONText()
    json.object { object in
      object.member("kind", kind)
      object.member("version", version)
      object.member("rules", fingerprint)
      for (name, path) in scalars { object.member(name, counts[keyPath: path]) }
      for (name, path) in lists { object.array(name) { write(counts[keyPath: path], to: &$0) } }
      object.object("unclaimedPrefixes") { write(counts.unclaimedPrefixes, to: &$0) }
      if let change = counts.change { object.object("change") { write(change, to: &$0) } }
    }
    return json.text + "\n"
  }

  static var scalars: [(name: String, path: WritableKeyPath<TrafficCounts, Int>)] {
    [
      ("lines", \.lines), ("matched", \.matched), ("excluded", \.excluded), ("unclaimed", \.unclaimed),
      ("incompleteLogs", \.incompleteLogs), ("withFragment", \.withFragment),
      ("undecidedByFragment", \.undecidedByFragment), ("doubtful", \.doubtful),
    ]
  }

  static var lists: [(name: String, path: WritableKeyPath<TrafficCounts, [Int]>)] {
    [
      ("unreadable", \.unreadable), ("passedOver", \.passedOver), ("ruleHits", \.ruleHits),
      ("possibleHits", \.possibleHits), ("appMatched", \.appMatched), ("appExcluded", \.appExcluded),
    ]
  }

  /// Writes pairs of a place and its count, without those that are zero.
  private static func write(_ counts: [Int], to list: inout JSONText) {
    for (place, count) in counts.enumerated() where count > 0 {
      list.array {
        $0.value(place)
        $0.value(count)
      }
    }
  }

  private static func write(_ texts: FrequentTexts, to object: inout JSONText) {
    object.member("total", texts.total)
    object.member("error", texts.error)
    object.array("items") { list in
      for item in texts.items {
        list.array {
          $0.value(String(decoding: item.text, as: UTF8.self))
          $0.value(item.count)
        }
      }
    }
  }

  private static func write(_ change: TrafficChange, to object: inout JSONText) {
    object.member("links", change.links)
    object.member("untold", change.untold)
    object.array("cases") { list in
      for (change, count) in change.ordered {
        list.object {
          $0.member("kind", change.kind.name)
          $0.member("app", change.app)
          if let old = change.old { $0.member("old", old) }
          if let new = change.new { $0.member("new", new) }
          $0.member("links", count.links)
          $0.array("examples") { list in
            for example in count.examples { list.value(String(decoding: example, as: UTF8.self)) }
          }
        }
      }
    }
  }
}
