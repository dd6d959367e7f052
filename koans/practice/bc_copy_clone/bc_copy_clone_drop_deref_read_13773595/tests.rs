#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn draws() {
        let mut cells = vec![10, 30];
        assert_eq!(draw(&mut cells, &0).unwrap(), 0);
        assert_eq!(draw(&mut cells, &12).unwrap(), 18);
        assert_eq!(cells, [10, 18]);
    }
}
