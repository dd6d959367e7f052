//! Depths of a lake, measured from a boat.

mod line;
mod profile;

pub use line::{LineError, Sounding};
pub use profile::Profile;

/// Read soundings, one a line; empty lines and those with # are left out.
pub fn read(text: &str) -> Result<Vec<Sounding>, LineError> {
    let lines = text.lines().map(str::trim);
    lines
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(line::parse)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_are_left_out() {
        let found = read("# north shore\n0 0.5\n\n10 2.25\n").unwrap();
        assert_eq!(found.len(), 2);
        assert_eq!(
            found[1],
            Sounding {
                at: 10,
                depth: 2.25
            }
        );
    }

    #[test]
    fn the_first_bad_line_counts() {
        assert_eq!(
            read("0 1\n5\nx 3"),
            Err(LineError::Missing("5".to_string()))
        );
    }
}
