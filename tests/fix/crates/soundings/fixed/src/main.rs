use std::fmt;
use std::io::{self, Read};
use std::num::ParseIntError;
use std::process::ExitCode;

use soundings::{read, LineError, Profile};

#[derive(Debug)]
enum Failure {
    Usage(ParseIntError),
    Input(io::Error),
    Line(LineError),
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::Usage(error) => write!(f, "metres from the shore wanted: {error}"),
            Failure::Input(error) => write!(f, "cannot read: {error}"),
            Failure::Line(error) => error.fmt(f),
        }
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Failure::Input(error)
    }
}

impl From<LineError> for Failure {
    fn from(error: LineError) -> Self {
        Failure::Line(error)
    }
}

/// The depth at each of the places that were asked for.
fn answer(words: &[String], text: &str) -> Result<Vec<String>, Failure> {
    let profile = Profile::new(read(text)?);
    let mut lines = Vec::new();
    for word in words {
        let at: u32 = word.parse().map_err(Failure::Usage)?;
        lines.push(match profile.depth_at(at) {
            Some(depth) => format!("{at} m: {depth:.1} m"),
            None => format!("{at} m: not measured"),
        });
    }
    Ok(lines)
}

fn run() -> Result<(), Failure> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let mut text = String::new();
    io::stdin().read_to_string(&mut text)?;
    for line in answer(&words, &text)? {
        println!("{line}");
    }
    Ok(())
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_answered_in_order() {
        let words = ["5".to_string(), "90".to_string()];
        let lines = answer(&words, "0 0\n10 3\n").unwrap();
        assert_eq!(lines, ["5 m: 1.5 m", "90 m: not measured"]);
    }

    #[test]
    fn errors_say_whose_they_are() {
        let said = answer(&["far".to_string()], "").unwrap_err().to_string();
        assert!(said.starts_with("metres from the shore wanted"), "{said}");
        assert!(matches!(answer(&[], "1"), Err(Failure::Line(_))));
    }
}
