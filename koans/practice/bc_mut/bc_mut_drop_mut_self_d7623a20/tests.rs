#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn guests() {
        let mut g = Guests::starting_with("Ida");
        g.invite("Bo");
        g.invite("Ida");
        assert_eq!(g.len(), 2);
        assert_eq!(g.last().unwrap(), "Bo");
    }
}
