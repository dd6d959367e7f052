#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn phases() {
        assert_eq!(
            [0.0, 10.0, 16.0, 25.0].map(phase),
            ["new", "waxing", "full", "waning"]
        );
    }
    #[test]
    fn runs() {
        let run = |day: &str| run([day.to_string()].into_iter());
        assert_eq!(run("16").unwrap(), "day 16: full");
        assert_eq!(run("noon").unwrap_err().to_string(), "\"noon\" is no day");
    }
}
