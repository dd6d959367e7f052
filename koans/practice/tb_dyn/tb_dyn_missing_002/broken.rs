pub trait Lint {
    fn check(&self, line: &str) -> Option<&'static str>;
}

pub struct TooLong(pub usize);
pub struct Tabs;

impl Lint for TooLong {
    fn check(&self, line: &str) -> Option<&'static str> {
        (line.len() > self.0).then_some("too long")
    }
}

impl Lint for Tabs {
    fn check(&self, line: &str) -> Option<&'static str> {
        line.contains('\t').then_some("tab")
    }
}

fn check_line(lint: &Lint, number: usize, line: &str) -> Option<String> {
    lint.check(line).map(|what| format!("{number}: {what}"))
}

pub fn lint_all(source: &str, lints: &[&Lint]) -> Vec<String> {
    source
        .lines()
        .enumerate()
        .flat_map(|(n, line)| {
            lints
                .iter()
                .filter_map(move |lint| check_line(*lint, n + 1, line))
        })
        .collect()
}
