import DeviceSimulation

/// What a population saw, for people.
struct PopulationText {
  let report: PopulationReport

  var text: String {
    var table = AlignedTable()
    var head = ["day"] + report.deployments.map { Quoted.visible($0) } + ["no file", "approved"]
    if report.days.first?.opens != nil { head.append("opens") }
    table.add(head)
    for day in report.days {
      var row = ["\(day.day)"] + day.files.map(share) + [share(day.withoutFile), share(day.approved)]
      if let opens = day.opens { row.append(share(opens)) }
      table.add(row)
    }
    let summary = "\(report.deviceCount) devices, \(report.checkCount) checks; shares at the end of each day."
    return (table.lines + [summary]).joined(separator: "\n") + "\n"
  }

  /// A share with one digit behind the point.
  private func share(_ count: Int) -> String {
    guard report.deviceCount > 0 else { return "-" }
    let tenths = (count * 1000 + report.deviceCount / 2) / report.deviceCount
    return "\(tenths / 10).\(tenths % 10)%"
  }
}
