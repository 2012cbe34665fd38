import AssociationFiles
import FindingReports
import LinkAnalysis

/// A difference for programs.
struct DifferenceJSON {
  let difference: LinkDifference
  let host: String

  var text: String {
    var json = JSONText()
    json.object { object in
      object.member("equivalent", difference.isEquivalent)
      object.array("apps") { list in
        for app in difference.apps { list.object { write(app, to: &$0) } }
      }
      object.array("moves") { list in
        for move in difference.moves { list.object { write(move, to: &$0) } }
      }
      if !difference.knowsAllMoves { object.member("movesUndecided", true) }
      object.array("services") { list in
        for service in difference.services { list.object { write(service, to: &$0) } }
      }
    }
    return json.text + "\n"
  }

  private func write(_ app: AppDifference, to object: inout JSONText) {
    object.member("app", app.app)
    object.array("opens") { list in
      for change in app.opens { list.object { write(change, to: &$0) } }
    }
    object.array("closes") { list in
      for change in app.closes { list.object { write(change, to: &$0) } }
    }
    guard !app.undecided.isEmpty else { return }
    object.array("undecided") { list in
      for sentence in app.undecided { list.value(sentence) }
    }
  }

  private func write(_ change: LinkChange, to object: inout JSONText) {
    LinkSetWriting.write(change.links, example: change.example.text(host: host), to: &object)
    LinkSetWriting.write(change.before, as: "before", to: &object)
    LinkSetWriting.write(change.now, as: "now", to: &object)
  }

  private func write(_ move: LinkMove, to object: inout JSONText) {
    object.member("from", move.from)
    object.member("to", move.to)
    LinkSetWriting.write(move.links, example: move.example.text(host: host), to: &object)
  }

  private func write(_ service: ServiceDifference, to object: inout JSONText) {
    object.member("service", service.service.text)
    object.array("added") { list in for app in service.added { list.value(app) } }
    object.array("removed") { list in for app in service.removed { list.value(app) } }
  }
}
