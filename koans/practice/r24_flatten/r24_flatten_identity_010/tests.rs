#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn brightness() {
        assert_eq!(Mosaic::new([[0, 10], [20, 50]]).brightness(), 20.0);
        assert_eq!(Mosaic::<3>::new([]).brightness(), 0.0);
    }
    #[test]
    fn mirrors() {
        let mosaic = Mosaic::new([[1, 2, 3], [4, 5, 6]]).mirrored();
        assert_eq!(mosaic.column(0), Some(vec![3, 6]));
        assert_eq!(mosaic.column(3), None);
    }
}
