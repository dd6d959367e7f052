#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_order() {
        let mut l = vec![Line {
            quantity: 2,
            cents: 150,
        }];
        assert_eq!(add_shipping(&mut l, 1000, 495), 795);
        assert_eq!(l.len(), 2);
        assert_eq!((l[1].quantity, l[1].cents), (1, 495));
    }

    #[test]
    fn large_order() {
        let mut l = vec![Line {
            quantity: 3,
            cents: 400,
        }];
        assert_eq!(add_shipping(&mut l, 1000, 495), 1200);
        assert_eq!(l.len(), 1);
    }
}
