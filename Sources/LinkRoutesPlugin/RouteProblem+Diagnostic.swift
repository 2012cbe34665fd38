import RouteDeclarations
import SwiftDiagnostics
import SwiftSyntax

/// The words of a diagnostic, a note or a fix-it.
private struct RouteMessage: DiagnosticMessage, NoteMessage, FixItMessage {
  let message: String
  let id: String
  var severity = DiagnosticSeverity.error

  var diagnosticID: MessageID { MessageID(domain: "LinkRoutes", id: id) }
  var noteID: MessageID { diagnosticID }
  var fixItID: MessageID { diagnosticID }
}

extension RouteProblem {
  /// The problem as the compiler shows it.
  var diagnostic: Diagnostic {
    let words = RouteMessage(message: message, id: id, severity: isWarning ? .warning : .error)
    let notes = note.map { [Note(node: $0.node, message: RouteMessage(message: $0.message, id: id))] } ?? []
    let fixIts = mend.map { mend in
      [
        FixIt(
          message: RouteMessage(message: mend.message, id: id),
          changes: [.replace(oldNode: mend.old, newNode: mend.new)])
      ]
    }
    return Diagnostic(node: node, message: words, notes: notes, fixIts: fixIts ?? [])
  }
}
