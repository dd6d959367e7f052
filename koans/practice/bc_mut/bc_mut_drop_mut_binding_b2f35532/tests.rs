#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wrapping() {
        let lines = wrap("to be or not to be", 8);
        assert_eq!(lines, ["to be or", "not to", "be"]);
    }
}
