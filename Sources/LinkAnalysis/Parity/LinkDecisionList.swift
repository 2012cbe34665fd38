/// Sets of links in the order in which they are tried: the first that holds a link decides whether it opens the app.
struct LinkDecisionList {
  /// A set and what it decides.
  struct Step {
    var links: LinkConditions
    var opens = true
    /// What the owner calls the set.
    var label = 0
  }

  /// Links that are decided in one way: those in all of some sets and in none of some others.
  struct Way {
    var include: [LinkConditions] = []
    var exclude: [LinkConditions] = []
    /// The label of the set that opens them.
    var label = 0

    /// The links that are decided both ways.
    func and(_ other: Way) -> Way {
      Way(include: include + other.include, exclude: exclude + other.exclude, label: label)
    }

    var region: Region { Region(include: include, exclude: exclude) }
  }

  var steps: [Step]

  /// The list under which everything opens.
  static var everything: LinkDecisionList { LinkDecisionList(steps: [Step(links: LinkConditions())]) }

  /// What decides: the sets and what they lead to, in order.
  var decisive: [[Int32]] { steps.map { $0.links.identity + [$0.opens ? 1 : 0] } }

  /// The ways in which a link opens the app, no link in two of them.
  var opening: [Way] {
    var earlier: [LinkConditions] = []
    var ways: [Way] = []
    for step in steps {
      if step.opens { ways.append(Way(include: [step.links], exclude: earlier, label: step.label)) }
      earlier.append(step.links)
    }
    return ways
  }

  /// The ways in which a link does not: no set that opens holds it, or one that does not open comes first.
  var closing: [Way] {
    let openers = steps.filter(\.opens).map(\.links)
    var ways = [Way(exclude: openers)]
    var earlier: [LinkConditions] = []
    for step in steps {
      if step.opens {
        earlier.append(step.links)
      } else if earlier.count < openers.count {
        ways.append(Way(include: [step.links], exclude: earlier))
      }
    }
    return ways
  }
}
