#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn odd_lines() {
        assert_eq!(store("jam"), None);
    }
}
