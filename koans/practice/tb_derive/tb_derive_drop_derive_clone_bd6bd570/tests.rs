#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_for_the_rest() {
        let mut splitter = Splitter::new(&[3, 1, 9, 3, 4, 1]);
        assert!(splitter.next().unwrap().is_ok());
    }
}
