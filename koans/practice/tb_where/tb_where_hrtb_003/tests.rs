#[cfg(test)]
mod tests {
    use super::*;
    fn no_stop(t: &str) -> &str {
        t.trim_end_matches("STOP")
    }
    #[test]
    fn cleans() {
        let office = Office::new(vec![no_stop, str::trim]);
        assert_eq!(office.clean(" ARRIVE NOON STOP"), "ARRIVE NOON");
        assert_eq!(office.words(" ARRIVE NOON STOP"), 2);
    }
}
