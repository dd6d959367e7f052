#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn repaired_once() {
        let mut shop = Workshop::open();
        let mut bike = Bicycle {
            bell: false,
            pressure: 1.0,
        };
        let price = 15;
        shop.book(move |b| {
            b.bell = true;
            price
        });
        assert!(shop.collect(&mut bike));
        assert!(!shop.collect(&mut bike));
        assert!(bike.bell);
        assert_eq!(shop.earned, 15);
    }
}
