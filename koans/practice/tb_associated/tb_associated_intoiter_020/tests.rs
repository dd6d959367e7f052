#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn prices() {
        let b = Bouquet::tie(&[("rose", 3), ("fern", 2)]);
        assert_eq!(b.price(), 1430);
        assert_eq!((&b).into_iter().count(), 2);
    }
}
