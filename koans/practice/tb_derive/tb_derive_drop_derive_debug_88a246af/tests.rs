#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn draws() {
        let mut cells = vec![10, 30];

        assert_eq!(draw(&mut cells, &12).unwrap(), 18);
    }

    #[test]
    fn faults() {
        let short = draw(&mut vec![10], &12).unwrap_err();
        assert_eq!(lamp(&short), "short(10)");
        let empty = draw(&mut Vec::new(), &1).unwrap_err();
        assert_eq!(lamp(&empty), "empty");
    }
}
