#[derive(Debug, PartialEq)]
pub struct Call<'a> {
    pub command: &'a str,
    pub arguments: Vec<&'a str>,
}

/// The command of a blank line is the empty string.
pub fn split(line: &str) -> Call<'_> {
    let mut words = line.split_whitespace();
    Call {
        command: words.next().unwrap_or_default(),
        arguments: words.collect(),
    }
}
