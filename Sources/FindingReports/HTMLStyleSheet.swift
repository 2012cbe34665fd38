/// The look of the HTML report, in light and dark.
enum HTMLStyleSheet {
  static let text = """
    :root { color-scheme: light dark; --text: #1d1d1f; --page: #fff; --faint: #5f5f66; --card: #f5f5f7;
      --line: #d2d2d7; --error: #b3261e; --warning: #8a5300; --note: #0b5cad; }
    @media (prefers-color-scheme: dark) { :root { --text: #f2f2f4; --page: #161618; --faint: #a6a6ad;
      --card: #222226; --line: #3c3c42; --error: #ff8a80; --warning: #ffc266; --note: #8ec5ff; } }
    body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: var(--text);
      background: var(--page); font: 1rem/1.5 system-ui, sans-serif; }
    h1 { font-size: 1.5rem; } h2 { font-size: 1.1rem; overflow-wrap: anywhere; }
    article { margin: 0 0 1rem; padding: .75rem 1rem; background: var(--card);
      border-left: .3rem solid var(--line); border-radius: .3rem; overflow-wrap: anywhere; }
    article p { margin: .25rem 0; }
    .error { border-color: var(--error); } .error strong { color: var(--error); }
    .warning { border-color: var(--warning); } .warning strong { color: var(--warning); }
    .note { border-color: var(--note); } .note strong { color: var(--note); }
    table { width: 100%; border-collapse: collapse; font-size: .9rem; }
    th, td { padding: .3rem .5rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top;
      overflow-wrap: anywhere; }
    th:first-child, td:first-child { white-space: nowrap; }
    .place, footer { color: var(--faint); }
    pre { margin: .5rem 0; padding: .5rem; overflow-x: auto; background: var(--page); border-radius: .3rem; }
    code, pre { font: .9rem/1.4 ui-monospace, monospace; }
    mark { color: inherit; background: none; border-bottom: .15rem solid var(--error); }
    """
}
