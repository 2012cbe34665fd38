import BenchClock
import DeviceSimulation
import LinkMatching
import LinkSyntax

/// Measures a population of devices: 60 days with a bad deployment of two days in between.
enum PopulationBench {
  static func run(_ count: Int) throws {
    let file =
      #"{"applinks":{"details":[{"appIDs":["8A3KX2M9QT.com.example.shop"],"components":[{"/":"/buy/*"}]}]}}"#
    let good = AssociationAnswer.response(AssociationAnswer.Response(body: Array(file.utf8)))
    let bad = AssociationAnswer.response(AssociationAnswer.Response(status: 404))
    let day: Int64 = 86_400
    let population = Population(
      deviceCount: count, days: 60, system: OSVersion(.ios, 18), app: "8A3KX2M9QT.com.example.shop",
      host: "shop.example",
      deployments: [
        Deployment(at: 0, name: "good", answer: good), Deployment(at: 20 * day, name: "bad", answer: bad),
        Deployment(at: 22 * day, name: "mended", answer: good),
      ], link: try LinkURL("https://shop.example/buy/1"))
    let start = BenchClock.now()
    let report = population.run()
    let seconds = (BenchClock.now() - start) / 1e9
    let rounded = (seconds * 100).rounded() / 100
    print("population: \(count) devices over 60 days, \(report.checkCount) checks, \(rounded) s")
  }
}
