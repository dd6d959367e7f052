#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn counts() {
        let counts = tally(&["OS-1", "BG-7", "OS-2", "?"]);
        assert_eq!(counts[&code("OS").unwrap()], 2);
        assert_eq!(counts.len(), 2);
    }
}
