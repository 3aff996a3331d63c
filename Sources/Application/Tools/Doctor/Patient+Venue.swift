import Commands
import Ordering
import Terminal

/// The venue in use and the time there.
extension DoctorCommand.Patient {
  var menus: [Finding] {
    let moodMap: Finding =
      (try? locator.path(of: .moodMap)).map { .ok("mood map: \($0)") }
      ?? .warn("mood map: not found", fix: "export TABLETALK_HOME=the folder that holds it")
    return [venueFinding, moodMap, lintFinding]
  }

  private var venueFinding: Finding {
    do throws(ResourceFailure) {
      return switch try locator.venue(venue) {
      case .file(let path): .ok("menu: \(path)")
      case .embedded(let name): .ok("menu: \(name), in the program")
      }
    } catch {
      return .fail("menu: \(error.message)", fix: "tabletalk --menu VENUE|FILE")
    }
  }

  private var lintFinding: Finding {
    let result = MenuLintCommand([venue], locator: locator, Presentation()).result
    if result.errors > 0 || !result.missing.isEmpty {
      return .fail("menu lint: \(result.summary)", fix: "tabletalk menu lint \(venue)")
    }
    if result.warnings > 0 {
      return .warn("menu lint: \(result.summary)", fix: "tabletalk menu lint \(venue)")
    }
    return .ok("menu lint: \(result.summary)")
  }

  var services: [Finding] {
    [
      .ok("backend: simulated, in this program"),
      .skip("model: off; rules understand everything in this version"),
      .skip("network: \(isOffline ? "--offline" : "never used by this version")"),
    ]
  }

  var clock: [Finding] {
    guard case .file(let path)? = try? locator.venue(venue),
      let bytes = try? FileBytes.read(path),
      let menu = MenuReader.read(bytes, file: path).menu
    else { return [.skip("clock: without a menu there is no venue's time")] }
    // 2025-01-01: this program was not there before.
    guard now > 1_735_689_600 else {
      return [.fail("clock: this computer's time lies in the past", fix: "set the clock")]
    }
    guard let bytes = try? FileBytes.read("/usr/share/zoneinfo/" + menu.timeZone),
      let rules = TimeZoneRules(bytes)
    else {
      return [
        .warn(
          "clock: the zone \(menu.timeZone) is not installed, so hours are read as UTC",
          fix: "apt-get install tzdata")
      ]
    }
    let local = LocalTime(seconds: now, offset: rules.offset(at: now))
    let isOpen = menu.service.hours.isEmpty || menu.service.hours.areOpen(at: local)
    return [
      .ok(
        "clock: \(local.stamp) in \(menu.timeZone), \(menu.name) is \(isOpen ? "open" : "closed")")
    ]
  }
}
