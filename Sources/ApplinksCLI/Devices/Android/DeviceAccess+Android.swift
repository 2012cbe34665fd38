import DeviceSimulation

/// Android devices in their folder, with the tool's errors.
extension DeviceAccess {
  /// Whether the device has Android.
  var isAndroid: Bool {
    get async throws(ToolError) {
      do {
        return try await folder.platform(of: name) == .android
      } catch {
        throw ToolError(error.message)
      }
    }
  }

  /// The Android device as it is.
  func readAndroid() async throws(ToolError) -> DeviceFolder.AndroidContent {
    do {
      return try await folder.readAndroid(name)
    } catch {
      throw ToolError(error.message)
    }
  }

  /// Lets `body` do something with the Android device, and keeps what comes of it. A failure of `body` changes nothing.
  func changeAndroid<Result: Sendable>(
    _ fetch: @escaping AndroidEngine.Fetch,
    _ body: (inout AndroidEngine) async throws -> Result
  ) async throws(ToolError) -> (result: Result, engine: AndroidEngine) {
    do {
      return try await folder.changeAndroid(name) { content in
        var engine = AndroidEngine(content.device, files: content.files, fetch: fetch)
        let result = try await body(&engine)
        return (
          DeviceFolder.AndroidContent(device: engine.device, files: engine.files), (result, engine)
        )
      }
    } catch let error as DeviceError {
      throw ToolError(error.message)
    } catch let error as ToolError {
      throw error
    } catch {
      throw ToolError("The device cannot be changed: \(error)")
    }
  }
}
