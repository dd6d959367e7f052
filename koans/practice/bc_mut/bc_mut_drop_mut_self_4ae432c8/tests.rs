#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fines_grow() {
        let mut c = Camera::default();
        let p = Plate("B-XY 12".into());
        assert_eq!(c.record(&p, 70), 0);
        assert_eq!(c.record(&p, 51), 40);
        assert_eq!(c.record(&p, 99), 80);
    }

    #[test]
    fn slow_cars_and_others_do_not_count() {
        let mut c = Camera::default();
        let p = Plate("A".into());
        assert_eq!(c.record(&p, 50), 0);
        assert_eq!(c.record(&p, 60), 0);
        assert_eq!(c.record(&Plate("B".into()), 60), 0);
        assert_eq!(c.record(&p, 60), 40);
    }
}
