#[derive(Debug)]
pub struct UnknownStop(pub String);

pub fn place(stops: &[&str], name: &str) -> Result<usize, UnknownStop> {
    let found = stops.iter().position(|stop| *stop == name);
    found.ok_or_else(|| UnknownStop(name.to_string()))
}

pub fn legs(stops: &[&str], from: &str, to: &str) -> Result<usize, UnknownStop> {
    Ok(place(stops, from)?.abs_diff(place(stops, to)?))
}

pub fn explain(problem: &UnknownStop) -> String {
    format!("problem {problem:?} near {}", problem.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_legs_both_ways() {
        let stops = ["Port", "Dom", "Zoo"];
        assert_eq!(legs(&stops, "Port", "Zoo").unwrap(), 2);
        assert_eq!(legs(&stops, "Zoo", "Dom").unwrap(), 1);
    }

    #[test]
    fn explains_a_missing_stop() {
        let problem = legs(&["Port"], "Port", "Moon").unwrap_err();
        let text = explain(&problem);
        assert_eq!(text, "problem UnknownStop(\"Moon\") near Moon");
    }
}
