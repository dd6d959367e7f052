#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parks() {
        let (mut b, mut c) = (vec![], vec![]);
        assert_eq!(
            park(Vehicle::new("ab1", 4), &mut b, &mut c),
            "AB1 in slot 1"
        );
        assert_eq!(
            park(Vehicle::new("zz9", 2), &mut b, &mut c),
            "ZZ9 in slot 1"
        );
        assert_eq!(
            park(Vehicle::new("cd2", 6), &mut b, &mut c),
            "CD2 in slot 2"
        );
        assert_eq!((b.len(), c.len()), (1, 2));
        assert_eq!(c[1].plate(), "CD2");
    }

    #[test]
    fn plates() {
        assert_eq!(Vehicle::new("q7", 4).plate(), "Q7");
        assert_eq!(Vehicle::new("w", 3).plate(), "W");
    }
}
