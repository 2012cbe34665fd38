import Testing

@Suite("applinks generate")
struct GenerateTests {
  @Test(
    "prints a configuration, and says where it belongs",
    arguments: [
      "apache", "caddy", "cloudflare", "firebase", "github-pages", "ingress", "netlify", "nginx", "s3",
      "vercel",
    ])
  func recipes(_ name: String) async throws {
    let run = try await ToolRun("generate", name)
    #expect(run.status == 0 && run.output.contains("well-known") && !run.errors.isEmpty)
    #expect(run.errors.contains("untested") == !["apache", "caddy", "nginx"].contains(name))
    let folder = ToolRun.Folder()
    #expect(try await ToolRun("generate", name, "--output", "out", folder: folder).output.isEmpty)
    #expect(try folder.read("out") == run.output)
  }

  @Test("knows which host was meant")
  func misuse() async throws {
    let run = try await ToolRun("generate", "nginxx")
    #expect(run.status == 2 && run.errors.contains("did you mean \"nginx\"?"))
  }
}
