#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inversion() {
        let map = HashMap::from([(1, "odd".to_string()), (3, "odd".to_string())]);
        assert_eq!(invert(&map)["odd"], [1, 3]);
    }
}
