import DeviceSimulation
import Foundation

/// Answers by host and place, and a list of what was asked.
final class FakeNetwork: @unchecked Sendable {
  private let lock = NSLock()
  private var answers: [String: AssociationAnswer] = [:]
  private var log: [AssociationRequest] = []

  var asked: [String] { lock.withLock { log.map { "\($0.place.rawValue) \($0.host)" } } }
  var times: [Int64] { lock.withLock { log.map(\.time) } }

  func forget() { lock.withLock { log = [] } }

  func answer(_ host: String, at place: AssociationRequest.Place = .cdn, _ answer: AssociationAnswer) {
    lock.withLock { answers["\(place.rawValue) \(host)"] = answer }
  }

  func serve(_ host: String, at place: AssociationRequest.Place = .cdn, _ text: String) {
    answer(host, at: place, .response(AssociationAnswer.Response(body: Array(text.utf8))))
  }

  var fetch: DeviceEngine.Fetch {
    { request in
      self.lock.withLock {
        self.log.append(request)
        return self.answers["\(request.place.rawValue) \(request.host)"]
          ?? .response(
            AssociationAnswer.Response(
              status: 404, cdnFailure: "SWCERR00101 Bad HTTP Response: 404 Not Found"))
      }
    }
  }

  static let app = "8A3KX2M9QT.com.example.shop"

  static func file(_ app: String = app, _ path: String = "/buy/*", service: String = "applinks") -> String {
    service == "applinks"
      ? #"{"applinks":{"apps":[],"details":[{"appID":"\#(app)","appIDs":["\#(app)"],"paths":["\#(path)"],"components":[{"/":"\#(path)"}]}]}}"#
      : #"{"\#(service)":{"apps":["\#(app)"]}}"#
  }
}
