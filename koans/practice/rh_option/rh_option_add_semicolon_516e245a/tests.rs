#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_are_checked() {
        assert!(Element::lookup("Q").is_none());
    }
}
