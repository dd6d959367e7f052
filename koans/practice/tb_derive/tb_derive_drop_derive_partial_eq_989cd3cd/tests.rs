#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sorts_by_size() {
        assert_eq!(basket("4 6"), Ok("{Cep}".to_string()));
        assert_eq!(basket("30 2 11"), Ok("{Cep, Puff}".to_string()));
    }

    #[test]
    fn sizes_are_numbers() {
        assert_eq!(basket("4 big"), Err("odd size big".to_string()));
    }
}
