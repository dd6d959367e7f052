#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bad_polygons() {
        assert_eq!(Polygon::new([[0, 0]]), Err(PolygonError::TooFew(1)));
    }
}
