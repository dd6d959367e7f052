#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn groups_of_four() {
        assert_eq!(dump("ABCDE"), "41424344 45");
        assert_eq!(dump(""), "");
    }
}
