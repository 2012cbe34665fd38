import LinkTesting

/// Makes the text of a plan from what it is to name.
struct PlanDrafting {
  private let console: Console
  private let folder: String

  init(_ console: Console, folder: String) {
    self.console = console
    self.folder = folder
  }

  /// The text, with the links and what they open now; `sites` stand in for files that are not there yet.
  func text(_ plan: LinkPlan, sites: [String: PlanSite]? = nil) async throws(ToolError) -> String {
    do {
      let loader = PlanInput(console, nil).loader(console.absolute(folder))
      var loaded = plan
      if sites != nil { loaded.domains = [] }
      var world = try loader.world(of: loaded)
      if let sites { world.sites = sites }
      return try await PlanDraft(plan, in: world).text()
    } catch let error as ToolError {
      throw error
    } catch {
      throw ToolError("\(error)")
    }
  }
}
