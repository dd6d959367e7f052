#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lends_the_right_item() {
        let (mut shelf, sku, fragile) = (Vec::new(), 200, true);
        stock(&mut shelf, 100, false);
        stock(&mut shelf, sku, fragile);
        let found = lend(&shelf, &Item { sku, fragile }).unwrap();
        assert!(Rc::ptr_eq(&found, &shelf[1]));
    }

    #[test]
    fn nothing_like_it() {
        let mut shelf = Vec::new();
        stock(&mut shelf, 100, false);
        let (sku, fragile) = (100, true);
        assert_eq!(lend(&shelf, &Item { sku, fragile }), None);
    }
}
