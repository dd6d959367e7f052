#[cfg(test)]
mod tests {
    use super::*;

    fn c(width: u16, height: u16, count: u16) -> Crate {
        Crate {
            width,
            height,
            count,
        }
    }

    #[test]
    fn adds() {
        assert_eq!(shelf_area(&[c(3, 4, 2), c(10, 10, 1)]).unwrap(), 124);
        assert_eq!(shelf_area(&[]).unwrap(), 0);
    }

    #[test]
    fn overflow() {
        assert!(shelf_area(&[c(300, 300, 1)]).is_none());
        assert!(shelf_area(&[c(200, 200, 2)]).is_none());
        assert!(shelf_area(&[c(200, 200, 1), c(200, 200, 1)]).is_none());
    }
}
