#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_every_question() {
        let asked = Cell::new(4);
        assert_eq!(explain(&[], 'z', &asked), None);
        assert_eq!(asked.get(), 5);
    }
}
