#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_dice() {
        let throw = read_throw("3d8").unwrap();
        assert_eq!((throw.count, throw.sides), (3, 8));
    }

    #[test]
    fn broken_throws() {
        assert!(read_throw("xd6").is_err());
        assert!(read_throw("2d").is_err());
    }
}
