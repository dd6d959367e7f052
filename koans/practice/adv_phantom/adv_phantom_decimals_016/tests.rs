#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn dinner() {
        assert_eq!(total(money(12, 345), money(1, 50)), money(13, 845));
    }
    #[test]
    fn coarser() {
        assert_eq!(rescale::<Dinar, 3, 0>(money(7, 999)), money(7, 0));
    }
}
