#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_both() {
        let journal = RefCell::new(Vec::new());

        assert_eq!(record(&journal, &Event::Sync), None);
    }
}
