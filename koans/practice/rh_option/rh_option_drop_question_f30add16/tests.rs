#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn interleaving() {
        let mixed: String = interleave(vec!["abc".chars(), "1".chars(), "xy".chars()]).collect();
        assert_eq!(mixed, "a1xbyc");
    }
}
