import HostingEvidence

extension HostedFile {
  /// Why there is no answer, as a clause; `advice` follows where the address is reserved.
  func hindrance(_ advice: String) -> String {
    if let failure = attempt?.failure { return failure.clause }
    if let reservation = attempt?.reservation { return "it leads to \(reservation.phrase)\(advice)" }
    return (evidence.resolution.value?.failure ?? .notFound).clause
  }
}

extension ResponseEvidence {
  /// Why a body is of no use as it came. A web page is none of that: the device finds out that it is no JSON.
  var bodyFault: String? {
    guard status == 200, !isUsable, page == .content else { return nil }
    if let problem = body.decodingProblem { return "the body cannot be decompressed: \(problem)" }
    if body.isOverLimit { return "the body is larger than what is read" }
    if !body.isComplete { return "the body ended early" }
    if body.hasExtraBytes { return "more bytes came than were announced" }
    return "the body has an encoding that is not read"
  }
}
