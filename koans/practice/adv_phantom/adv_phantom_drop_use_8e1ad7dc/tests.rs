#[cfg(test)]
mod tests {
    use super::*;

    const PORT: Flag<u16> = Flag::new("port");
    const HOST: Flag<String> = Flag::new("host");
    const QUIET: Flag<bool> = Flag::new("quiet");

    fn parser() -> Parser {
        Parser::default()
            .value(&PORT, "where to listen")
            .value(&HOST, "what to serve")
            .switch(&QUIET, "say less")
    }

    #[test]
    fn help_lists_flags() {
        let help = parser().help();
        assert!(help.starts_with("--host <value>: what to serve\n"));
        assert!(help.ends_with("--quiet: say less"));
    }
}
