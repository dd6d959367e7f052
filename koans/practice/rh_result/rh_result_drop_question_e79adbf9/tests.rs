#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_east_value() {
        let point = read_point(" -4 ", 9);
        assert_eq!(point, Ok(Point { east: -4, north: 9 }));
        assert!(read_point("far", 9).is_err());
    }
}
