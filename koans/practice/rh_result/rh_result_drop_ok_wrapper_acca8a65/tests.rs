#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integers() {
        assert_eq!(row::<i32>("4; -2;9", ';').unwrap(), vec![4, -2, 9]);
    }

    #[test]
    fn other_types() {
        assert_eq!(row::<char>("a,b", ',').unwrap(), vec!['a', 'b']);
        assert_eq!(row::<f32>("1.5", ',').unwrap(), vec![1.5]);
    }

    #[test]
    fn rejects() {
        assert!(row::<i32>("4,x", ',').is_err());
        assert!(row::<bool>("true;no", ';').is_err());
    }
}
