#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_rise() {
        let counter = Cell::new(3);
        assert_eq!(open(&counter, "/tmp").unwrap().id, 3);
    }
}
