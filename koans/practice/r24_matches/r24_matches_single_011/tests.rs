#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn aliases() {
        let mut shell = Shell::default();
        shell.exec(Command::Alias("ll", "ls -l"));
        shell.exec(Command::Run("ll"));
        shell.exec(Command::Unalias("ll"));
        shell.exec(Command::Run("ll"));
        shell.exec(Command::Alias("x", "y"));
        shell.exec(Command::Run("reset"));
        shell.exec(Command::Run("x"));
        assert_eq!(shell.history, ["ls -l", "ll", "reset", "x"]);
    }
}
