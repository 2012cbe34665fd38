import AssociationFiles
import Entitlements
import LinkMatching
import LinkSyntax

/// A population while its days pass.
struct PopulationRun {
  private let population: Population
  /// What Apple's network answers for each deployment, and in front of the first.
  private let results: [FetchResult]
  /// The names of the deployments' files.
  private let names: [String]
  /// Whether the link opens the app by each deployment's file.
  private let opens: [Bool]
  private var judge: RecordJudge
  private var random: PopulationRandom
  private var checkCount = 0

  init(_ population: Population) {
    self.population = population
    results = population.deployments.map { FetchResult.ofCDN($0.answer) }
    names = results.map { result in
      if case .file(let bytes) = result.outcome { FileDigest.name(of: bytes) } else { "" }
    }
    opens = results.map { Self.opens($0, population) }
    judge = RecordJudge(population.system)
    random = PopulationRandom(population.seed)
  }

  private static func opens(_ result: FetchResult, _ population: Population) -> Bool {
    guard case .file(let bytes) = result.outcome, let link = population.link,
      let matcher = AssociationReader(bytes, system: population.system).matcher("applinks")
    else { return false }
    return matcher.decision(for: link, app: population.app).decision == .match
  }

  mutating func report() -> PopulationReport {
    let count = population.deployments.count
    var files = [[Int]](repeating: [Int](repeating: 0, count: count), count: population.days)
    var approved = [Int](repeating: 0, count: population.days)
    var opening = approved
    let fresh = record()
    let opens = opens
    for _ in 0..<population.deviceCount {
      live(fresh) { day, seen, isApproved in
        if isApproved { approved[day] += 1 }
        guard let seen else { return }
        files[day][seen] += 1
        if isApproved, opens[seen] { opening[day] += 1 }
      }
    }
    let total = population.deviceCount
    return PopulationReport(
      deployments: population.deployments.map(\.name), deviceCount: total, checkCount: checkCount,
      days: files.indices.map { day in
        PopulationReport.Day(
          day: day + 1, files: files[day], withoutFile: total - files[day].reduce(0, +),
          approved: approved[day],
          opens: population.link == nil ? nil : opening[day])
      })
  }

  private func record() -> AssociationRecord {
    let device = SimulatedDevice("population", system: population.system, now: 0)
    let app = AppPackage(population.app, domains: ["applinks:\(population.host)"])
    let entry = AssociatedDomain("applinks:\(population.host)")
    return AssociationRecord(
      entry, service: "applinks", app: population.app, plan: FetchPlan.of(entry, app, on: device))
  }

  /// One device: the app is there since some time in the week before, and is checked until the last day; `body` gets
  /// each day's end with the number of the deployment whose file counts.
  private mutating func live(_ fresh: AssociationRecord, _ body: (Int, Int?, Bool) -> Void) {
    var record = fresh
    // The file that was there at the beginning is taken for the first deployment's, where that starts at once.
    var next = -Int64(random.below(UInt64(Timeline.regular)))
    let copy = Int64(random.below(UInt64(Population.copies)))
    var seen: Int?
    var day = 0
    let end = Int64(population.days) * Timeline.day
    while day < population.days {
      while next < Int64(day + 1) * Timeline.day, next < end {
        check(&record, at: next, copy, &seen)
        next = record.nextCheck ?? end
      }
      body(day, seen, record.approval == .approved)
      day += 1
    }
  }

  /// Asks Apple's network, whose copy is up to a day old.
  private mutating func check(
    _ record: inout AssociationRecord, at time: Int64, _ copy: Int64, _ seen: inout Int?
  ) {
    checkCount += 1
    let phase = copy * Timeline.day / Int64(Population.copies)
    let day =
      (time - phase) >= 0 ? (time - phase) / Timeline.day : (time - phase - Timeline.day + 1) / Timeline.day
    let fetchedAt = day * Timeline.day + phase
    // Before the beginning the first deployment was there already if it starts with it.
    let at = max(fetchedAt, 0)
    guard let current = population.deployments.lastIndex(where: { $0.start <= at }) else {
      let missing = FetchResult(.denied(FetchError(.cdnRefused, "nothing was deployed yet")))
      judge.apply(missing, file: nil, to: &record, at: time)
      seen = nil
      return
    }
    judge.apply(results[current], file: names[current], to: &record, at: time)
    if record.file == names[current], !names[current].isEmpty {
      seen = current
    } else if record.file == nil {
      seen = nil
    }
  }
}
