#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn empty_rack() {
        let rack = Mutex::new(Vec::new());
        assert_eq!(fetch(&rack, Suit::Small), None);
    }
}
