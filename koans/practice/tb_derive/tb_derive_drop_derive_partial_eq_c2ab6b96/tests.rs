#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_letters() {
        assert_eq!(access("+r"), Ok(Access::Read));
        assert_eq!(access("+w"), Ok(Access::Write));
        assert_eq!(access("w"), Err("no plus".to_string()));
        assert_eq!(access("+z"), Err("no access z".to_string()));
    }
}
