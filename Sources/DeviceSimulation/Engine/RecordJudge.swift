import LinkMatching
import LinkOpening

/// Brings a record up to date by what came of asking for its file.
struct RecordJudge {
  let system: OSVersion
  /// The files that were read before, by their names.
  private var readers: [String: AssociationReader] = [:]
  /// Whether a file names an app for a service, by all three.
  private var answers: [String: Bool] = [:]

  init(_ system: OSVersion) { self.system = system }

  /// Judges a result at `time`; `name` is that of the file in it.
  mutating func apply(
    _ result: FetchResult, file name: String?, to record: inout AssociationRecord, at time: Int64
  ) {
    record.lastChecked = time
    record.notes = Array(record.notes.prefix(1)) + result.notes
    switch result.outcome {
    case .file(let bytes): judge(bytes, name ?? "", &record, time)
    case .denied(let failure): deny(failure, &record, time)
    case .temporary(let failure): postpone(failure, &record, time)
    }
  }

  private mutating func judge(
    _ bytes: [UInt8], _ name: String, _ record: inout AssociationRecord, _ time: Int64
  ) {
    let reader = readers[name] ?? AssociationReader(bytes, system: system)
    readers[name] = reader
    if let error = reader.error {
      // An archived page denies the association then; a record of a direct fetch of 2021 shows another try instead.
      if record.route == .developer || record.route == .wellKnown {
        record.notes.append(
          SourcedNote(
            "A direct fetch of a file that is not JSON was seen to be tried again.", .observed, "STRIPE"))
        return postpone(error, &record, time)
      }
      record.notes.append(
        SourcedNote("A file that is not JSON denies the association.", .documented, "F24391", "OC104"))
      return deny(error, &record, time)
    }
    let key = "\(name) \(record.service) \(record.app)"
    let isNamed = answers[key] ?? reader.names(record.app, for: record.service)
    answers[key] = isNamed
    guard isNamed else {
      record.notes.append(
        SourcedNote("A file that does not name the app denies the association.", .documented, "F24391"))
      deny(FetchError(.notNamed, "the file does not name \(record.app) for \(record.service)"), &record, time)
      record.file = name
      return
    }
    record.approval = .approved
    record.failure = nil
    record.retries = 0
    record.file = name
    record.nextCheck = time + Timeline.regular
    record.notes.append(
      SourcedNote(
        "The file names the app; it is asked for again about once a week.", .documented, "SAD", "TN"))
  }

  private func deny(_ failure: FetchError, _ record: inout AssociationRecord, _ time: Int64) {
    record.approval = .denied
    record.failure = failure
    record.retries = 0
    record.file = nil
    record.nextCheck = time + Timeline.afterDenial
    record.notes.append(
      SourcedNote("One record shows about five days to the next check after a denial.", .observed, "SYSDIAG"))
  }

  /// Tries again later. What was approved stays so: nothing says otherwise.
  private func postpone(_ failure: FetchError, _ record: inout AssociationRecord, _ time: Int64) {
    record.failure = failure
    if record.approval == .denied { record.approval = .unspecified }
    if record.retries < Timeline.retryLimit {
      record.retries += 1
      record.nextCheck = time + Timeline.retry
    } else {
      record.retries = 0
      record.nextCheck = time + Timeline.regular
      record.notes.append(
        SourcedNote("What follows after eight more tries is not known; likely the next regular check."))
    }
    if record.approval == .approved {
      record.notes.append(
        SourcedNote("Whether an approved association stays so meanwhile is not known; it likely does."))
    }
  }
}
